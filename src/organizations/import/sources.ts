import path from 'node:path';
import type { Database } from '../../storage/port/database.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { type Organization, undatedSlug } from '../chart/organization.ts';
import { slugified } from '../../graph/text/slugified.ts';
import { passingSecret, Pseudonyms, type PseudonymSecret } from './columns/pseudonyms.ts';
import { openOrganizationFile } from './rows/open-organization-file.ts';
import type { ReadingNote } from './rows/notes.ts';
import type { OrganizationFile, ReadOptions } from './rows/organization-file.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import {
  frameworkHasSlug,
  importOrganizations,
  type ImportProgress,
  readOrganization,
} from './import-organization.ts';
import { type OrganizationImport, organizationOf } from './organization-import.ts';
import { chartReport, type ChartReport } from '../findings/chart-report.ts';
import type { GivenLimits } from '../findings/list-findings.ts';
import { type AskedDays, daysOfStates } from './days-of-states.ts';
import { type ImportRoom, roomFor, SharedRoom } from './room.ts';
import { type Several, several } from './several.ts';
import { RoleReader, type RoleReaderOptions, type TitleCount } from './role-reader.ts';

/** How to read a file, and what its organization is called; what is left out the file says, or its name. */
export interface SourceOptions
  extends Omit<ReadOptions, 'pseudonyms' | 'day'>, Partial<Omit<OrganizationImport, 'rows' | 'origin'>> {
  /** What its sender calls the file, without its ending, where it lies under another name. */
  readonly sentAs?: string;
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
  /** Whether the file is asked for several days, of which this is one. */
  readonly isOneOfSeveral: boolean;
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
  const {
    slug,
    name,
    asOf,
    description,
    duplicates,
    gradeOrder,
    sentAs: fileName = path.parse(file).name,
    secret = passingSecret(),
    ...readOptions
  } = options;
  let scope = '';
  const pseudonyms = new Pseudonyms(secret, () => scope);
  const opened = await openOrganizationFile(file, { ...readOptions, pseudonyms, day: asOf ?? null });
  const { defaults } = opened;
  const stated = defaults.organization === undefined ? '' : slugified(undatedSlug(defaults.organization));
  const request: OrganizationImport = {
    slug: slug ?? (stated || slugified(fileName)),
    name: name ?? defaults.name ?? (stated === '' ? inWords(fileName) : inWords(stated)),
    asOf: asOf ?? defaults.asOf ?? null,
    description: description ?? null,
    gradeOrder: gradeOrder ?? defaults.gradeOrder ?? null,
    rows: () => opened.rows(),
    ...(duplicates === undefined ? {} : { duplicates }),
    origin: opened,
  };
  scope = request.slug;
  const organization = organizationOf(request);
  return { path: file, file: opened, readOptions, request, organization, isOneOfSeveral: false };
}

/** Reports on the chart of a file without a database, and so without roles. @throws InvalidInputError */
export async function reportOnSource(
  { request }: OrganizationSource,
  limits: GivenLimits = {},
): Promise<ChartReport> {
  return chartReport(await readOrganization(request, null), limits);
}

/**
 * The same of a file that is asked for several days: a source for each, earliest first, or the one that {@link openSource}
 * makes.
 *
 * @throws InvalidInputError
 */
export async function openSources(
  file: string,
  options: SourceOptions,
  asked: AskedDays,
): Promise<Several<OrganizationSource>> {
  const source = await openSource(file, options);
  const days = await daysOfStates(file, source.file, asked);
  return days === null ? [source] : several(days.map((day) => sourceOn(source, day)));
}

function sourceOn(source: OrganizationSource, day: string): OrganizationSource {
  const file = source.file.on(day);
  const request = { ...source.request, asOf: day, rows: () => file.rows(), origin: file };
  return { ...source, file, request, organization: organizationOf(request), isOneOfSeveral: true };
}

/** Imports a file with the roles of a graph: as {@link importSources}. */
export async function importSource(
  database: Database,
  graph: GraphReading,
  source: OrganizationSource,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const [outcome] = await importSources(database, graph, [source], options);
  return outcome;
}

/**
 * Imports files with the roles of a graph, or a file as it tells of several days, in this order: all of them are written, or
 * the graph stays as it was.
 *
 * @throws InvalidInputError; InsufficientMemoryError for more rows than there is room for; what the database throws; why
 * `signal` ended it
 */
export async function importSources(
  database: Database,
  graph: GraphReading,
  sources: Several<OrganizationSource>,
  options: ImportOptions = {},
): Promise<Several<ImportOutcome>> {
  const { dryRun = false, progress, signal, room, ...known } = options;
  const slugs = sources.map(({ organization }) => organization.slug);
  const rooms = new SharedRoom(room ?? roomFor(graph, new Set(slugs)));
  const requests = sources.map(({ request }, index) => ({
    ...request,
    rows: () => rooms.take(index, request.rows(), signal),
  }));
  const outcomeOf = (index: number, reading: ChartReading, roles: RoleReader, replaced: boolean) => ({
    report: chartReport(reading),
    unmatchedTitles: roles.unmatched,
    notes: sources[index]!.file.notes,
    replaced,
  });
  const roles = () => new RoleReader(graph, known);
  if (!dryRun) {
    const imported = await importOrganizations(
      database,
      requests,
      roles,
      (each, index) => outcomeOf(index, each.reading, each.roles, each.replaced),
      progress,
      signal,
    );
    return several(imported);
  }
  const outcomes: ImportOutcome[] = [];
  for (const [index, request] of requests.entries()) {
    const slug = slugs[index]!;
    if (graph.framework(slug) !== undefined) throw frameworkHasSlug(slug);
    const reader = roles();
    const reading = await readOrganization(request, reader);
    outcomes.push(outcomeOf(index, reading, reader, graph.organization(slug) !== undefined));
  }
  return several(outcomes);
}

/** `acme-org_chart` is "Acme org chart". */
function inWords(text: string): string {
  const words = text.replace(/[-_.\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
