import { type Database, WHOLE_SCOPE_MS } from '../../storage/port/database.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { idOf } from '../../graph/ids.ts';
import { ChartBuilder, type SourceRow } from '../chart/chart-builder.ts';
import type { ChartPosition } from '../chart/chart.ts';
import { ChartReading } from '../chart/chart-reading.ts';
import { datedSlug, type Organization } from '../chart/organization.ts';
import { deleteOrganization, saveOrganization } from '../../storage/organization/save-organization.ts';
import { PositionWriter } from '../../storage/organization/position-writer.ts';
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
  /** The rows of the source from the first on, each time it is called. */
  readonly rows: () => AsyncIterable<SourceRow>;
}

/** Told how many rows have been taken, and then how many lines are being written. */
export type ImportProgress = (step: 'reading' | 'linking', positions: number) => void;

const ROWS_A_REPORT = 1_000;

/**
 * Writes an organization in one transaction, in place of the one that had its slug: all of it is written, or the graph
 * stays as it was. Positions are written while the source is read; what is held of them meanwhile is the chart itself,
 * without the source's other columns. Says whether there was one of its slug before.
 *
 * @throws InvalidInputError where the slug is taken by a framework, what reading the source throws, and why `signal` ended
 * it, which is looked at between statements
 */
export async function importOrganization(
  database: Database,
  request: OrganizationImport,
  roles: () => RoleReader,
  progress: ImportProgress = () => {},
  signal?: AbortSignal,
) {
  const organization = organizationOf(request);
  const { slug } = organization;
  return database.write(
    async (transaction) => {
      const scopes = await readScopes(transaction);
      if (scopes.some(({ scope, kind }) => scope === slug && kind === 'FRAMEWORK')) {
        throw frameworkHasSlug(slug);
      }
      const [replaced] = await Promise.all([
        deleteOrganization(transaction, slug),
        saveOrganization(transaction, organization),
      ]);
      const queue = new StatementQueue(transaction, signal);
      const writer = new PositionWriter(queue, slug);
      const reader = roles();
      const chart = await buildChart(request.rows(), reader, (position, row, count) => {
        if (count % ROWS_A_REPORT === 0) progress('reading', count);
        return writer.add(position, row.attributes);
      });
      await writer.flush();
      progress('linking', chart.positions.length);
      const reading = new ChartReading(organization, chart);
      await saveLines(queue, slug, chart, reading.forest);
      await queue.finish();
      await raiseScopeVersion(transaction, slug, 'ORGANIZATION');
      return { reading, roles: reader, replaced };
    },
    { timeoutMs: WHOLE_SCOPE_MS },
  );
}

/** Reads an organization as an import would, without a database. */
export async function readOrganization(
  request: OrganizationImport,
  reader: RoleReader | null,
): Promise<ChartReading> {
  return new ChartReading(organizationOf(request), await buildChart(request.rows(), reader));
}

/** The error for an organization whose slug a framework has. */
export function frameworkHasSlug(slug: string): InvalidInputError {
  return new InvalidInputError(`"${slug}" is the slug of a framework; import under another with --slug.`);
}

async function buildChart(
  rows: AsyncIterable<SourceRow>,
  reader: RoleReader | null,
  take?: (position: ChartPosition, row: SourceRow, count: number) => Promise<void> | undefined,
) {
  const builder = new ChartBuilder();
  let count = 0;
  for await (const row of rows) {
    const position = builder.add(row, reader?.read(row) ?? null);
    count += 1;
    const taken = take?.(position, row, count);
    if (taken instanceof Promise) await taken;
  }
  return builder.finish();
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The organization that an import makes. @throws InvalidInputError for all that is wrong with what it is called */
export function organizationOf({
  slug,
  name,
  asOf,
  description,
}: Omit<OrganizationImport, 'rows'>): Organization {
  const problems: string[] = [];
  if (!SLUG.test(slug) || slug.length > 100) {
    problems.push(
      `"${slug}" is no slug: at most 100 lower case letters, digits and single hyphens, such as "acme".`,
    );
  }
  if (name.trim() === '' || name.length > 200) problems.push('The name must have 1 to 200 characters.');
  if (asOf !== null && !DAY.test(asOf)) problems.push(`"${asOf}" is no day: write it as 2026-01-31.`);
  if (problems.length > 0) throw new InvalidInputError(problems.join('\n'));
  const dated = datedSlug(slug, asOf);
  return { id: idOf('Organization', dated), slug: dated, name: name.trim(), asOf, description };
}
