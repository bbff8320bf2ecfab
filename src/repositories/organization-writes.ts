import {
  cypher,
  type Parameters,
  type Row,
  type Statement,
  type Transaction,
  type Value,
} from '../database/database.ts';
import { idOf } from '../domain/ids.ts';
import type { Chart, ChartPosition } from '../domain/organization/chart.ts';
import { type Forest, neighboursOf } from '../domain/organization/forest.ts';
import type { Organization } from '../domain/organization/organization.ts';
import type { ReportingKind } from '../domain/vocabulary.ts';
import type { PositionAttributes } from './organization-repository.ts';
import { storedProperties } from './properties.ts';

/*
 * Writes an organization, always within one transaction of the caller's, which has removed the one before: positions as
 * they are read from the source, then the lines between them, which need all positions to be known.
 *
 * Rows are sent as lists, whose order only the function that makes them and the statement beside it know: with the names
 * of properties in every row, sending would take three times as long. For the same reason ids are put together there.
 */

/** How many rows a statement takes: more are no faster, and are memory on both sides. */
const BATCH = 5_000;

/**
 * Takes an organization with its positions away, and says whether there was one. Its scope stays, so that its version
 * only rises.
 */
export async function removeOrganization(transaction: Transaction, slug: string): Promise<boolean> {
  await transaction.run(removePositions, { organization: slug });
  const [removed] = await transaction.run(removeNode, { id: idOf('Organization', slug) });
  return removed?.removed === 1;
}

export async function saveOrganization(transaction: Transaction, organization: Organization): Promise<void> {
  const { id, slug, name, asOf, description } = organization;
  await transaction.run(saveNode, {
    id,
    properties: storedProperties({ id, slug, name, asOf, description }),
  });
}

/** Takes positions one by one and writes them by the batch, while the source is still being read. */
export class PositionWriter {
  readonly #writing: Writing;
  readonly #slug: string;
  #rows: Value[] = [];
  #holdings: Value[] = [];

  constructor(transaction: Transaction, slug: string) {
    this.#writing = new Writing(transaction);
    this.#slug = slug;
  }

  async add(position: ChartPosition, attributes: PositionAttributes): Promise<void> {
    const { key, roleId, roleConfidence } = position;
    this.#rows.push(positionRow(position, attributes));
    if (roleId !== null) this.#holdings.push([key, roleId, roleConfidence]);
    if (this.#rows.length === BATCH) await this.#writeBatch();
  }

  /** Resolves when everything added is written. */
  async finish(): Promise<void> {
    await this.#writeBatch();
    await this.#writing.finish();
  }

  async #writeBatch(): Promise<void> {
    const [rows, holdings, organization] = [this.#rows, this.#holdings, this.#slug];
    this.#rows = [];
    this.#holdings = [];
    if (rows.length > 0) await this.#writing.send(savePositions, { rows, organization });
    if (holdings.length > 0) await this.#writing.send(saveHoldings, { rows: holdings, organization });
  }
}

/**
 * Writes the lines of a chart whose positions are written. `followed` says which of the stated lines the chart is read
 * by: for people who look at the graph; the program decides it anew each time.
 *
 * @throws Error when a line's end is missing, which would otherwise be left out silently
 */
export async function saveLines(
  transaction: Transaction,
  slug: string,
  chart: Chart,
  forest: Forest,
): Promise<void> {
  const writing = new Writing(transaction);
  for (const rows of batches(unknownManagerRows(chart))) {
    await writing.send(saveUnknownManagers, { rows, organization: slug });
  }
  for (const rows of batches(lineRows(chart, forest))) {
    await writing.send(saveReportingLines, { rows, organization: slug }, ([result]) => {
      if (result?.saved === rows.length) return;
      throw new Error(
        `${rows.length - Number(result?.saved)} reporting lines of ${slug} have an end that does not exist.`,
      );
    });
  }
  await writing.finish();
}

/** Statements one after the other, of which one is sent while the one before is still being written. */
class Writing {
  readonly #transaction: Transaction;
  #first: Promise<unknown> = Promise.resolve();
  #second: Promise<unknown> = Promise.resolve();

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** Resolves when the statement is on its way, and rejects where an earlier one failed. */
  async send(
    statement: Statement,
    parameters: Parameters,
    check: (rows: Row[]) => void = () => {},
  ): Promise<void> {
    await this.#first;
    this.#first = this.#second;
    this.#second = this.#transaction.run(statement, parameters).then(check);
    // Whoever waits next is told of a failure; until then it must not count as unhandled.
    this.#second.catch(() => undefined);
  }

  /** Resolves when everything sent is written. */
  async finish(): Promise<void> {
    await this.#first;
    await this.#second;
  }
}

function* batches<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    if (batch.push(row) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** As {@link saveUnknownManagers} takes them. */
function* unknownManagerRows({ positions }: Chart): Generator<Value[]> {
  for (const { key, unknownManagers } of positions) {
    if (unknownManagers.length === 0) continue;
    const names = (wanted: ReportingKind) =>
      unknownManagers.filter(({ kind }) => kind === wanted).map(({ text }) => text);
    yield [key, names('SOLID'), names('DOTTED')];
  }
}

/** As {@link saveReportingLines} takes them. */
function* lineRows({ positions, lines }: Chart, forest: Forest): Generator<Value[]> {
  for (const [from, { key }] of positions.entries()) {
    const solid = forest.manager[from]!;
    const dotted = neighboursOf(forest.dottedManagers, from);
    for (let line = lines.start[from]!; line < lines.start[from + 1]!; line += 1) {
      const to = lines.manager[line]!;
      const place = line - lines.start[from]!;
      const kind = lines.dotted[line] === 1 ? 'DOTTED' : 'SOLID';
      yield [key, positions[to]!.key, kind, place, to === solid || dotted.includes(to)];
    }
  }
}

/** As {@link savePositions} takes it. Null is not stored. */
function positionRow(position: ChartPosition, attributes: PositionAttributes): Value[] {
  const { key, sourceId, row, title, unit, location, grade, fte, cost, vacant, damagedColumns } = position;
  const damaged = damagedColumns.length === 0 ? null : damagedColumns;
  const others = Object.keys(attributes).length === 0 ? null : JSON.stringify(attributes);
  return [key, sourceId, row, title, unit, location, grade, fte, cost, vacant, damaged, others];
}

const removePositions = cypher(
  'OrganizationRepository.removePositions',
  `MATCH (p:Position {organization: $organization})
   DETACH DELETE p`,
);

const removeNode = cypher(
  'OrganizationRepository.remove',
  `MATCH (o:Organization {id: $id})
   DETACH DELETE o
   RETURN count(*) AS removed`,
);

const saveNode = cypher(
  'OrganizationRepository.save',
  `MERGE (o:Organization {id: $id})
   SET o = $properties`,
);

const savePositions = cypher(
  'OrganizationRepository.savePositions',
  `UNWIND $rows AS row
   CREATE (:Position {
     id: 'Position:' + $organization + '/' + row[0], slug: $organization + '/' + row[0],
     organization: $organization, key: row[0], sourceId: row[1], row: row[2], title: row[3], unit: row[4],
     location: row[5], grade: row[6], fte: row[7], cost: row[8], vacant: row[9], damagedColumns: row[10],
     attributes: row[11]
   })`,
);

const saveHoldings = cypher(
  'OrganizationRepository.saveHoldings',
  `UNWIND $rows AS row
   MATCH (p:Position {id: 'Position:' + $organization + '/' + row[0]})
   MATCH (r:Role {id: row[1]})
   CREATE (p)-[:HOLDS {
     id: 'HOLDS:' + $organization + '/' + row[0], organization: $organization, confidence: row[2]
   }]->(r)`,
);

const saveUnknownManagers = cypher(
  'OrganizationRepository.saveUnknownManagers',
  `UNWIND $rows AS row
   MATCH (p:Position {id: 'Position:' + $organization + '/' + row[0]})
   SET p.unknownManagers = row[1], p.unknownDottedManagers = row[2]`,
);

const saveReportingLines = cypher(
  'OrganizationRepository.saveLines',
  `UNWIND $rows AS row
   MATCH (p:Position {id: 'Position:' + $organization + '/' + row[0]})
   MATCH (m:Position {id: 'Position:' + $organization + '/' + row[1]})
   CREATE (p)-[r:REPORTS_TO {
     id: 'ReportingLine:' + $organization + '/' + row[0] + '/' + toString(row[3] + 1), organization: $organization,
     kind: row[2], place: row[3], followed: row[4]
   }]->(m)
   RETURN count(r) AS saved`,
);
