import { cypher, type Parameters, type Value } from '../port/database.ts';
import type { ChartPosition } from '../../organizations/chart/chart.ts';
import type { PositionAttributes } from '../../organizations/chart/chart-reading.ts';
import { BATCH, type StatementQueue } from '../statement-queue.ts';

/*
 * Positions are sent by the column: with the names of properties in every row, sending would take three times as long.
 * For the same reason ids are put together by the database, and `IN`, of which each position has one, has no properties:
 * with them Neo4j would hold half as much again of it until the commit.
 */

/** Takes positions one by one and writes them by the batch, while the source is still being read. */
export class PositionWriter {
  readonly #queue: StatementQueue;
  readonly #slug: string;
  #positions: ChartPosition[] = [];
  #attributes: PositionAttributes[] = [];

  constructor(queue: StatementQueue, slug: string) {
    this.#queue = queue;
    this.#slug = slug;
  }

  /** Gives a promise only where there is something to wait for, which is rare. */
  add(position: ChartPosition, attributes: PositionAttributes): Promise<void> | undefined {
    this.#attributes.push(attributes);
    return this.#positions.push(position) === BATCH ? this.flush() : undefined;
  }

  /** Resolves when everything added is on its way. */
  async flush(): Promise<void> {
    const [positions, attributes, organization] = [this.#positions, this.#attributes, this.#slug];
    if (positions.length === 0) return;
    this.#positions = [];
    this.#attributes = [];
    await this.#queue.send(savePositions, { ...positionColumns(positions, attributes), organization });
    const holdings = [...holdingRows(positions)];
    if (holdings.length > 0) await this.#queue.send(saveHoldings, { rows: holdings, organization });
  }
}

/** As {@link savePositions} takes them: null for a column of nulls, and for the source's id where it is the key. */
function positionColumns(
  positions: readonly ChartPosition[],
  attributes: readonly PositionAttributes[],
): Parameters {
  const column = (valueOf: (position: ChartPosition, index: number) => Value) => {
    const values = positions.map(valueOf);
    return values.every((value) => value === null) ? null : values;
  };
  return {
    keys: positions.map(({ key }) => key),
    sourceIds: column(({ key, sourceId }) => (sourceId === key ? null : sourceId)),
    rows: column(({ row }) => row),
    titles: column(({ title }) => title),
    units: column(({ unit }) => unit),
    locations: column(({ location }) => location),
    grades: column(({ grade }) => grade),
    ftes: column(({ fte }) => fte),
    costs: column(({ cost }) => cost),
    currencies: column(({ currency }) => currency),
    vacant: column(({ vacant }) => vacant),
    statuses: column(({ status }) => status),
    headcounts: column(({ headcount }) => headcount),
    damaged: column(({ damagedColumns }) => (damagedColumns.length === 0 ? null : damagedColumns)),
    flaws: column(({ cellFlaws }) =>
      cellFlaws.length === 0 ? null : cellFlaws.map(({ kind, column: header }) => `${kind} ${header}`),
    ),
    attributes: column((_, index) => {
      const others = JSON.stringify(attributes[index]);
      return others === '{}' ? null : others;
    }),
  };
}

/** As {@link saveHoldings} takes them. */
function* holdingRows(positions: readonly ChartPosition[]): Generator<Value[]> {
  for (const { key, roleId, roleConfidence } of positions) {
    if (roleId !== null) yield [key, roleId, roleConfidence];
  }
}

const savePositions = cypher(
  'Organization.savePositions',
  `MATCH (o:Organization {id: 'Organization:' + $organization})
   UNWIND range(0, size($keys) - 1) AS i
   CREATE (:Position {
     id: 'Position:' + $organization + '/' + $keys[i], slug: $organization + '/' + $keys[i],
     organization: $organization, key: $keys[i], sourceId: coalesce($sourceIds[i], $keys[i]), row: $rows[i],
     title: $titles[i], unit: $units[i], location: $locations[i], grade: $grades[i], fte: $ftes[i],
     cost: $costs[i], currency: $currencies[i], vacant: $vacant[i], status: $statuses[i], headcount: $headcounts[i],
     damagedColumns: $damaged[i], cellFlaws: $flaws[i], attributes: $attributes[i]
   })-[:\`IN\`]->(o)`,
);

const saveHoldings = cypher(
  'Organization.saveHoldings',
  `UNWIND $rows AS row
   MATCH (p:Position {id: 'Position:' + $organization + '/' + row[0]})
   MATCH (r:Role {id: row[1]})
   CREATE (p)-[:HOLDS {
     id: 'HOLDS:' + $organization + '/' + row[0], organization: $organization, confidence: row[2]
   }]->(r)`,
);
