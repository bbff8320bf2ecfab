import { type Database, type Transaction, WHOLE_SCOPE_MS } from '../../storage/port/database.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { ChartReading } from '../chart/chart-reading.ts';
import type { Organization } from '../chart/organization.ts';
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
import { buildChart } from './build-chart.ts';
import { type OrganizationImport, organizationOf } from './organization-import.ts';
import type { RoleReader } from './role-reader.ts';

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
  const organizations = requests.map(organizationOf);
  return database.write(
    async (transaction) => {
      await checkSlugs(transaction, organizations);
      const outcomes: Outcome[] = [];
      let before = 0;
      for (const [index, request] of requests.entries()) {
        const taken = before;
        const imported = await writeOrganization(
          transaction,
          organizations[index]!,
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

/** @throws InvalidInputError for one that a framework has */
async function checkSlugs(transaction: Transaction, organizations: readonly Organization[]): Promise<void> {
  const scopes = await readScopes(transaction);
  const frameworks = new Set(scopes.flatMap(({ scope, kind }) => (kind === 'FRAMEWORK' ? [scope] : [])));
  const taken = organizations.find(({ slug }) => frameworks.has(slug));
  if (taken !== undefined) throw frameworkHasSlug(taken.slug);
}

async function writeOrganization(
  transaction: Transaction,
  organization: Organization,
  request: OrganizationImport,
  roles: RoleReader,
  progress: ImportProgress,
  signal: AbortSignal | undefined,
): Promise<ImportedOrganization> {
  const { slug } = organization;
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
