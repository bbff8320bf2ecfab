import { type Database, type Transaction, WHOLE_SCOPE_MS } from '../../storage/port/database.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { idOf } from '../../graph/ids.ts';
import { ChartBuilder, type SourceRow } from '../chart/chart-builder.ts';
import type { Chart, ChartPosition } from '../chart/chart.ts';
import { ChartReading, type PositionAttributes } from '../chart/chart-reading.ts';
import type { DuplicateRule } from '../chart/rows-of-ids.ts';
import { gradeOrderProblems, placesOfGrades, sameGrade } from '../chart/grade-order.ts';
import { datedSlug, type Organization } from '../chart/organization.ts';
import type { SourceRows } from '../chart/source-rows.ts';
import {
  deleteOrganization,
  saveOrganization,
  saveSourceRows,
} from '../../storage/organization/save-organization.ts';
import { PositionWriter } from '../../storage/organization/position-writer.ts';
import { saveHolders } from '../../storage/organization/save-holders.ts';
import { saveLines } from '../../storage/organization/save-lines.ts';
import { raiseScopeVersion, readScopes } from '../../storage/scopes.ts';
import { StatementQueue } from '../../storage/statement-queue.ts';
import type { RoleReader } from './role-reader.ts';

/** What to import, and as what. */
export interface OrganizationImport {
  /** Lower case letters, digits and hyphens. */
  readonly slug: string;
  readonly name: string;
  /** `YYYY-MM-DD`; null: the one chart of this slug. */
  readonly asOf: string | null;
  readonly description: string | null;
  /** Its grades from the lowest up, where somebody stated them. */
  readonly gradeOrder?: readonly string[] | null;
  /** The rows of the source from the first on, each time it is called. */
  readonly rows: () => AsyncIterable<SourceRow>;
  /** What becomes of rows that have one id and say different things; kept where it is left out. */
  readonly duplicates?: DuplicateRule;
  /** Where the rows come from, which knows more of them. */
  readonly origin?: RowOrigin;
}

/** What a source of rows knows of those that it did not give, and wants to know of those that it gave. */
export interface RowOrigin {
  /** The ids of the rows that do not count, of the latest reading. */
  readonly leftOutIds: ReadonlySet<string>;
  /** What became of the rows, of the latest reading. */
  readonly sourceRows: SourceRows;
  /** Takes note of a row that is no position of its own, or was read by a guess. */
  note(
    kind: 'holders' | 'repeats' | 'later rows' | 'earlier rows' | 'several managers' | 'grades outside',
    row: number,
    example?: string,
  ): void;
}

/** Told how many rows have been taken, and then how many lines are being written. */
export type ImportProgress = (step: 'reading' | 'linking', positions: number) => void;

const ROWS_A_REPORT = 1_000;

/** An organization that was written, and what was found on the way. */
interface ImportedOrganization {
  readonly reading: ChartReading;
  readonly roles: RoleReader;
  /** Whether there was one of its slug before. */
  readonly replaced: boolean;
}

/**
 * Writes organizations in one transaction, each in place of the one that had its slug: all of them are written whole, or
 * the graph stays as it was. Positions are written while the source is read; what is held of them meanwhile is the chart
 * itself, without the source's other columns. `done` is given each as it is written, before the next is read.
 *
 * @throws InvalidInputError where a slug is taken by a framework, what reading the source throws, and why `signal` ended
 * it, which is looked at between statements
 */
export async function importOrganizations<Outcome>(
  database: Database,
  requests: readonly OrganizationImport[],
  roles: () => RoleReader,
  done: (imported: ImportedOrganization, index: number) => Outcome,
  progress: ImportProgress = () => {},
  signal?: AbortSignal,
): Promise<Outcome[]> {
  return database.write(
    async (transaction) => {
      const outcomes: Outcome[] = [];
      let before = 0;
      for (const [index, request] of requests.entries()) {
        const taken = before;
        const imported = await writeOrganization(
          transaction,
          request,
          roles(),
          (step, count) => progress(step, taken + count),
          signal,
        );
        before += imported.reading.chart.positions.length;
        outcomes.push(done(imported, index));
      }
      return outcomes;
    },
    { timeoutMs: WHOLE_SCOPE_MS * requests.length },
  );
}

async function writeOrganization(
  transaction: Transaction,
  request: OrganizationImport,
  roles: RoleReader,
  progress: ImportProgress,
  signal: AbortSignal | undefined,
): Promise<ImportedOrganization> {
  const organization = organizationOf(request);
  const { slug } = organization;
  const scopes = await readScopes(transaction);
  if (scopes.some(({ scope, kind }) => scope === slug && kind === 'FRAMEWORK')) throw frameworkHasSlug(slug);
  const [replaced] = await Promise.all([
    deleteOrganization(transaction, slug),
    saveOrganization(transaction, organization),
  ]);
  const queue = new StatementQueue(transaction, signal);
  const writer = new PositionWriter(queue, slug);
  const { chart, changed } = await buildChart(request, roles, (position, attributes, count) => {
    if (count % ROWS_A_REPORT === 0) progress('reading', count);
    return writer.add(position, attributes);
  });
  await writer.flush();
  await saveHolders(queue, slug, changed);
  progress('linking', chart.positions.length);
  const sourceRows = request.origin?.sourceRows ?? null;
  const reading = new ChartReading({ ...organization, sourceRows }, chart);
  await saveLines(queue, slug, chart, reading.forest);
  await queue.finish();
  if (sourceRows !== null) await saveSourceRows(transaction, slug, sourceRows);
  await raiseScopeVersion(transaction, slug, 'ORGANIZATION');
  return { reading, roles, replaced };
}

/** The same of one organization. */
export async function importOrganization(
  database: Database,
  request: OrganizationImport,
  roles: () => RoleReader,
): Promise<ImportedOrganization> {
  const [imported] = await importOrganizations(database, [request], roles, (each) => each);
  return imported!;
}

/** Reads an organization as an import would, without a database. */
export async function readOrganization(
  request: OrganizationImport,
  reader: RoleReader | null,
): Promise<ChartReading> {
  const organization = organizationOf(request);
  const { chart } = await buildChart(request, reader);
  return new ChartReading({ ...organization, sourceRows: request.origin?.sourceRows ?? null }, chart);
}

/** The error for an organization whose slug a framework has. */
export function frameworkHasSlug(slug: string): InvalidInputError {
  return new InvalidInputError(`"${slug}" is the slug of a framework; import under another with --slug.`);
}

type TakePosition = (
  position: ChartPosition,
  attributes: PositionAttributes,
  count: number,
) => Promise<void> | undefined;

/**
 * The chart of the rows. `take` is given every position once: as it comes, or at the end where its key or what it says
 * is only known then. `changed`: those that have got further holders since.
 */
async function buildChart(
  { rows, duplicates = 'keep', gradeOrder, origin }: OrganizationImport,
  reader: RoleReader | null,
  take: TakePosition = () => undefined,
): Promise<{ chart: Chart; changed: readonly ChartPosition[] }> {
  const builder = new ChartBuilder(duplicates === 'refuse' ? 'keep' : duplicates);
  const waiting = new Map<number, PositionAttributes>();
  const grades = gradeOrder == null ? null : placesOfGrades(gradeOrder);
  let [number, count] = [0, 0];
  for await (const row of rows()) {
    const merged = builder.merge(row, () => reader?.read(row) ?? null);
    if (merged !== null) {
      if (merged.kind === 'REPLACED') waiting.set(merged.number, row.attributes);
      origin?.note(NOTE_OF_MERGED[merged.kind], row.row);
      continue;
    }
    const { grade } = row;
    if (grade !== null && grades !== null && !grades.has(sameGrade(grade)))
      origin?.note('grades outside', row.row, grade);
    const position = builder.add(row, reader?.read(row) ?? null);
    if (position.key === '' || duplicates === 'last') waiting.set(number, row.attributes);
    else {
      const taken = take(position, row.attributes, (count += 1));
      if (taken instanceof Promise) await taken;
    }
    number += 1;
  }
  const chart = builder.finish(origin?.leftOutIds);
  if (duplicates === 'refuse') refuseDuplicates(chart);
  for (const row of builder.rowsTakenApart) origin?.note('several managers', row);
  for (const [late, attributes] of waiting) await take(chart.positions[late]!, attributes, (count += 1));
  const changed = [...builder.changed].filter((each) => !waiting.has(each));
  return { chart, changed: changed.map((each) => chart.positions[each]!) };
}

const NOTE_OF_MERGED = {
  HOLDER: 'holders',
  REPEAT: 'repeats',
  LATER: 'later rows',
  REPLACED: 'earlier rows',
} as const;

const MOST_REFUSED = 20;

/** @throws InvalidInputError for ids of several rows, a line each */
function refuseDuplicates({ positions }: Chart): void {
  const rows = Map.groupBy(
    positions.filter(({ sourceId }) => sourceId !== ''),
    ({ sourceId }) => sourceId,
  );
  const problems = [...rows.values()]
    .filter(({ length }) => length > 1)
    .map(
      (same) =>
        `${same.length} rows have the id "${same[0]!.sourceId}" (rows ${same.map(({ row }) => row).join(', ')}); ` +
        'give each an id of its own, or say with --duplicates first or last which one counts',
    );
  if (problems.length === 0) return;
  const more = problems.length - MOST_REFUSED;
  const shown = more > 0 ? [...problems.slice(0, MOST_REFUSED), `and ${more} more ids`] : problems;
  throw new InvalidInputError(shown.join('\n'), { problems });
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The organization that an import makes. @throws InvalidInputError for all that is wrong with what it is called */
export function organizationOf({
  slug,
  name,
  asOf,
  description,
  gradeOrder = null,
}: Pick<OrganizationImport, 'slug' | 'name' | 'asOf' | 'description' | 'gradeOrder'>): Organization {
  const problems: string[] = [];
  if (!SLUG.test(slug) || slug.length > 100) {
    problems.push(
      `"${slug}" is no slug: at most 100 lower case letters, digits and single hyphens, such as "acme".`,
    );
  }
  if (name.trim() === '' || name.length > 200) problems.push('The name must have 1 to 200 characters.');
  if (asOf !== null && !DAY.test(asOf)) problems.push(`"${asOf}" is no day: write it as 2026-01-31.`);
  if (gradeOrder !== null) problems.push(...gradeOrderProblems(gradeOrder));
  if (problems.length > 0) throw new InvalidInputError(problems.join('\n'));
  const dated = datedSlug(slug, asOf);
  return {
    id: idOf('Organization', dated),
    slug: dated,
    name: name.trim(),
    asOf,
    description,
    gradeOrder: gradeOrder?.map((grade) => grade.trim()) ?? null,
    sourceRows: null,
  };
}
