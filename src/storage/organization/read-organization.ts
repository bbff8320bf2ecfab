import { z } from 'zod';
import { idOf } from '../../graph/ids.ts';
import type { ContentProblem, ScopeState } from '../../graph/reading/framework-reading.ts';
import { sortedInPortions } from '../../graph/work/portions.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { cypher, type OnRows, type Statement, type StoredRow, type Transaction } from '../port/database.ts';
import { ChartReading } from '../../organizations/chart/chart-reading.ts';
import {
  CELL_FLAWS,
  type CellFlaw,
  type Chart,
  type ChartPosition,
  type StatedLine,
} from '../../organizations/chart/chart.ts';
import { statedLines } from '../../organizations/chart/chart.ts';
import type { Organization } from '../../organizations/chart/organization.ts';
import { LEFT_OUT_REASONS, type LeftOutRows } from '../../organizations/chart/source-rows.ts';
import { compareIds } from '../../graph/model.ts';
import { REPORTING_KINDS, type ReportingKind } from '../../graph/vocabulary.ts';
import { whatIsWrong } from '../wrong-values.ts';

/*
 * Reads organizations. A chart is read as a whole: every question about it needs all of it, and what is derived from
 * it (depths, spans, findings) is computed in this process.
 */

/** An organization with its chart as it lies in the database. */
export interface ReadOrganization {
  /** Null where it was removed, or what it is called cannot be read. */
  readonly reading: ChartReading | null;
  /** What was left out of it. */
  readonly problems: readonly ContentProblem[];
}

export async function readOrganization(
  transaction: Transaction,
  { scope: slug, version, stamp }: ScopeState,
  onRows: OnRows = () => {},
): Promise<ReadOrganization> {
  const problems: ContentProblem[] = [];
  const readAll = <Item>(statement: Statement, schema: z.ZodType<Item>) =>
    readRows(transaction, slug, statement, schema, problems, onRows);
  const [organization] = await readAll(findBySlug, organizationRow);
  if (organization === undefined) return { reading: null, problems };
  const holdings = await readAll(readHoldings, holdingRow);
  const roles = new Map(holdings.map((holding) => [holding.key, holding]));
  const stored = await readAll(readPositions, positionRow);
  const sorted = await finishInSlices(sortedInPortions(stored, bySource));
  const numbers = new Map(sorted.map(({ key }, number) => [key, number]));
  const lines = await readAll(readLines, lineRow);
  const stated: StatedLine[] = [];
  for (const { from, to, kind } of await finishInSlices(sortedInPortions(lines, byPlace))) {
    const [lower, upper] = [numbers.get(from), numbers.get(to)];
    // The ends of a line are positions, but one that cannot be read is not there.
    if (lower !== undefined && upper !== undefined) stated.push({ from: lower, to: upper, kind });
  }
  const chart: Chart = {
    positions: sorted.map((position) => positionOf(position, roles.get(position.key))),
    lines: statedLines(sorted.length, stated),
  };
  const attributes = sorted.map(({ attributes: text }) => text);
  const reading = new ChartReading(organizationOf(organization), chart, {
    version,
    stamp,
    attributes,
    problems,
  });
  return { reading, problems };
}

/** The rows of a statement as they should be; what is not is left out, and is a problem. */
async function readRows<Item>(
  transaction: Transaction,
  organization: string,
  statement: Statement,
  schema: z.ZodType<Item>,
  problems: ContentProblem[],
  onRows: OnRows,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const rows of transaction.portions(statement, { organization })) {
    for (const row of rows) {
      const { success, data, error } = schema.safeParse(row);
      if (success) items.push(data);
      else problems.push(...problemsOf(organization, row, error));
    }
    onRows(rows.length);
  }
  return items;
}

function problemsOf(organization: string, row: StoredRow, error: z.ZodError): ContentProblem[] {
  const key = row['key'] ?? row['from'];
  const id =
    'slug' in row
      ? idOf('Organization', organization)
      : idOf('Position', `${organization}/${typeof key === 'string' ? key : '?'}`);
  return error.issues.map((issue) => ({
    id,
    property: String(issue.path[0]),
    message: whatIsWrong(issue, row),
  }));
}

const organizationRow = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  asOf: z.string().nullable(),
  description: z.string().nullable(),
  gradeOrder: z.array(z.string()).nullable(),
  sourceRows: z.number().nullable(),
  leftOutRows: z.array(z.string()).nullable(),
});

function organizationOf({ sourceRows, leftOutRows, ...rest }: z.infer<typeof organizationRow>): Organization {
  return {
    ...rest,
    sourceRows:
      sourceRows === null ? null : { rows: sourceRows, leftOut: (leftOutRows ?? []).flatMap(leftOutOf) },
  };
}

/** `LEFT 3`; nothing for a reason that this version does not know. */
function leftOutOf(stored: string): LeftOutRows[] {
  const [name, rows] = stored.split(' ');
  const reason = LEFT_OUT_REASONS.find((each) => each === name);
  return reason === undefined ? [] : [{ reason, rows: Number(rows) }];
}

const text = z.string().nullable();
const positionRow = z.object({
  key: z.string(),
  sourceId: text,
  row: z.number().nullable(),
  title: text,
  unit: text,
  location: text,
  grade: text,
  fte: z.number().nullable(),
  cost: z.number().nullable(),
  currency: text,
  vacant: z.boolean().nullable(),
  status: text,
  headcount: z.number().nullable(),
  damagedColumns: z.array(z.string()).nullable(),
  cellFlaws: z.array(z.string()).nullable(),
  unknownManagers: z.array(z.string()).nullable(),
  unknownDottedManagers: z.array(z.string()).nullable(),
  leftOutManagers: z.array(z.string()).nullable(),
  attributes: text.refine(
    (value) => value === null || isTextMap(value),
    'It should be a JSON object of texts.',
  ),
});
type StoredPosition = z.infer<typeof positionRow>;

const holdingRow = z.object({ key: z.string(), roleId: z.string(), confidence: z.number() });
type Holding = z.infer<typeof holdingRow>;

const lineRow = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum(REPORTING_KINDS),
  place: z.number(),
});

function isTextMap(text: string): boolean {
  try {
    return z.record(z.string(), z.string()).safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

function positionOf(stored: StoredPosition, holding: Holding | undefined): ChartPosition {
  const { unknownManagers, unknownDottedManagers, leftOutManagers, attributes: _, ...rest } = stored;
  const unknown = (kind: ReportingKind) => (name: string) => ({
    text: name,
    kind,
    leftOut: leftOutManagers?.includes(name) ?? false,
  });
  return {
    ...rest,
    sourceId: stored.sourceId ?? '',
    title: stored.title ?? '',
    vacant: stored.vacant ?? false,
    damagedColumns: stored.damagedColumns ?? [],
    cellFlaws: (stored.cellFlaws ?? []).flatMap(cellFlawOf),
    roleId: holding?.roleId ?? null,
    roleConfidence: holding?.confidence ?? null,
    unknownManagers: [
      ...(unknownManagers ?? []).map(unknown('SOLID')),
      ...(unknownDottedManagers ?? []).map(unknown('DOTTED')),
    ],
  };
}

/** `NO_NUMBER Annual cost`; nothing for a kind that this version does not know. */
function cellFlawOf(stored: string): CellFlaw[] {
  const kind = CELL_FLAWS.find((each) => stored.startsWith(`${each} `));
  return kind === undefined ? [] : [{ kind, column: stored.slice(kind.length + 1) }];
}

function bySource(a: StoredPosition, b: StoredPosition): number {
  const [first, second] = [a.row ?? Number.MAX_SAFE_INTEGER, b.row ?? Number.MAX_SAFE_INTEGER];
  return first - second || compareIds(a.key, b.key);
}

function byPlace(a: z.infer<typeof lineRow>, b: z.infer<typeof lineRow>): number {
  return a.place - b.place;
}

const findBySlug = cypher(
  'Organization.findBySlug',
  `MATCH (o:Organization {id: 'Organization:' + $organization})
   RETURN o.id AS id, o.slug AS slug, o.name AS name, o.asOf AS asOf, o.description AS description,
          o.gradeOrder AS gradeOrder, o.sourceRows AS sourceRows, o.leftOutRows AS leftOutRows`,
);

const readPositions = cypher(
  'Organization.readPositions',
  `MATCH (p:Position {organization: $organization})
   RETURN p.key AS key, p.sourceId AS sourceId, p.row AS row, p.title AS title, p.unit AS unit,
          p.location AS location, p.grade AS grade, p.fte AS fte, p.cost AS cost, p.currency AS currency,
          p.vacant AS vacant, p.status AS status, p.headcount AS headcount, p.cellFlaws AS cellFlaws,
          p.damagedColumns AS damagedColumns, p.unknownManagers AS unknownManagers,
          p.unknownDottedManagers AS unknownDottedManagers, p.leftOutManagers AS leftOutManagers,
          p.attributes AS attributes`,
);

const readLines = cypher(
  'Organization.readLines',
  `MATCH (p:Position {organization: $organization})-[r:REPORTS_TO]->(m:Position)
   RETURN p.key AS from, m.key AS to, r.kind AS kind, r.place AS place`,
);

const readHoldings = cypher(
  'Organization.readHoldings',
  `MATCH (p:Position {organization: $organization})-[h:HOLDS]->(r:Role)
   RETURN p.key AS key, r.id AS roleId, h.confidence AS confidence`,
);
