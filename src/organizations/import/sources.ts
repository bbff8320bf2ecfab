import path from 'node:path';
import type { Database } from '../../storage/port/database.ts';
import { type Organization, undatedSlug } from '../chart/organization.ts';
import { slugified } from '../../graph/text/slugified.ts';
import { passingSecret, Pseudonyms, type PseudonymSecret } from './columns/pseudonyms.ts';
import { openOrganizationFile } from './rows/open-organization-file.ts';
import type { ReadingNote } from './rows/notes.ts';
import type { OrganizationFile, ReadOptions } from './rows/organization-file.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import {
  frameworkHasSlug,
  importOrganization,
  type ImportProgress,
  type OrganizationImport,
  organizationOf,
  readOrganization,
} from './import-organization.ts';
import { chartReport, type ChartReport } from '../findings/chart-report.ts';
import type { GivenLimits } from '../findings/list-findings.ts';
import { type ImportRoom, roomFor, withinRoom } from './room.ts';
import { RoleReader, type RoleReaderOptions, type TitleCount } from './role-reader.ts';

/** How to read a file, and what its organization is called; what is left out the file says, or its name. */
export interface SourceOptions
  extends Omit<ReadOptions, 'pseudonyms' | 'day'>, Partial<Omit<OrganizationImport, 'rows' | 'origin'>> {
  /** What pseudonyms are made with; left out: something that nobody finds again. */
  readonly secret?: PseudonymSecret;
}

/** A file that is ready to be imported. */
export interface OrganizationSource {
  readonly path: string;
  readonly file: OrganizationFile;
  /** How it was asked to be read. */
  readonly readOptions: ReadOptions;
  readonly request: OrganizationImport;
  /** What it becomes. */
  readonly organization: Organization;
}

export interface ImportOptions extends RoleReaderOptions {
  /** Reads everything and writes nothing. */
  readonly dryRun?: boolean;
  readonly progress?: ImportProgress;
  /** Ends it: nothing is written then. */
  readonly signal?: AbortSignal;
  /** What this process has room for, unless it is told. */
  readonly room?: ImportRoom;
}

/** What became of an import, or would become of it. */
export interface ImportOutcome {
  readonly report: ChartReport;
  /** Titles that mean none of the roles: most positions first. */
  readonly unmatchedTitles: readonly TitleCount[];
  /** What the reader noticed in the whole file. */
  readonly notes: readonly ReadingNote[];
  /** Whether there was an organization of its slug before. */
  readonly replaced: boolean;
  /** Whether it lies in the embedded database, and nobody was told yet that an export is its backup. */
  readonly needsBackup?: boolean;
}

/** @throws InvalidInputError with all that is wrong with the file, the options and the names, a line each */
export async function openSource(file: string, options: SourceOptions = {}): Promise<OrganizationSource> {
  const { slug, name, asOf, description, duplicates, secret = passingSecret(), ...readOptions } = options;
  let scope = '';
  const pseudonyms = new Pseudonyms(secret, () => scope);
  const opened = await openOrganizationFile(file, { ...readOptions, pseudonyms, day: asOf ?? null });
  const { defaults } = opened;
  const fileName = path.parse(file).name;
  const stated = defaults.organization === undefined ? '' : slugified(undatedSlug(defaults.organization));
  const request: OrganizationImport = {
    slug: slug ?? (stated || slugified(fileName)),
    name: name ?? defaults.name ?? (stated === '' ? inWords(fileName) : inWords(stated)),
    asOf: asOf ?? defaults.asOf ?? null,
    description: description ?? null,
    rows: () => opened.rows(),
    ...(duplicates === undefined ? {} : { duplicates }),
    origin: opened,
  };
  scope = request.slug;
  return { path: file, file: opened, readOptions, request, organization: organizationOf(request) };
}

/** Reports on the chart of a file without a database, and so without roles. @throws InvalidInputError */
export async function reportOnSource(
  { request }: OrganizationSource,
  limits: GivenLimits = {},
): Promise<ChartReport> {
  return chartReport(await readOrganization(request, null), limits);
}

/**
 * Imports a file with the roles of a graph: all of it is written, or the graph stays as it was.
 *
 * @throws InvalidInputError; InsufficientMemoryError for more rows than there is room for; what the database throws; why
 * `signal` ended it
 */
export async function importSource(
  database: Database,
  graph: GraphReading,
  { file, request: asked, organization }: OrganizationSource,
  {
    dryRun = false,
    progress,
    signal,
    room = roomFor(graph, organization.slug),
    ...known
  }: ImportOptions = {},
): Promise<ImportOutcome> {
  const request = { ...asked, rows: () => untilAborted(withinRoom(asked.rows(), room), signal) };
  if (!dryRun) {
    const imported = await importOrganization(
      database,
      request,
      () => new RoleReader(graph, known),
      progress,
      signal,
    );
    const { reading, roles, replaced } = imported;
    return { report: chartReport(reading), unmatchedTitles: roles.unmatched, notes: file.notes, replaced };
  }
  if (graph.framework(organization.slug) !== undefined) throw frameworkHasSlug(organization.slug);
  const roles = new RoleReader(graph, known);
  const reading = await readOrganization(request, roles);
  const before = graph.organization(organization.slug);
  return {
    report: chartReport(reading),
    unmatchedTitles: roles.unmatched,
    notes: file.notes,
    replaced: before !== undefined,
  };
}

async function* untilAborted<Row>(
  rows: AsyncIterable<Row>,
  signal: AbortSignal | undefined,
): AsyncIterable<Row> {
  for await (const row of rows) {
    signal?.throwIfAborted();
    yield row;
  }
}

/** `acme-org_chart` is "Acme org chart". */
function inWords(text: string): string {
  const words = text.replace(/[-_.\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
