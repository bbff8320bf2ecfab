import { DatabaseUnavailableError } from '../graph/errors.ts';
import { undatedSlug } from '../organizations/chart/organization.ts';
import type { StateStep } from '../organizations/import/days-of-states.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../organizations/import/sources.ts';
import { printable } from './chart-text.ts';
import { fileText, hasGuesses, mappingText, notesText } from './file-text.ts';
import { ServerLostError } from './errors.ts';
import { outcomeText } from './import-text.ts';
import { statesText } from './states-text.ts';
import { withWork } from './open-app.ts';
import { withProgress } from './progress.ts';
import { readConfig } from '../config.ts';
import { secretOf } from '../organizations/import/pseudonym-secret.ts';
import { type SourceFlags, sourceOptions } from './source-options.ts';
import type { Terminal } from './terminal.ts';

/** What commander makes of the options. */
export interface ImportFlags extends SourceFlags, Pick<ImportOptions, 'organizationSize' | 'dryRun'> {
  readonly each?: StateStep;
  readonly yes?: boolean;
}

/** Loads an org chart into the graph: says how it reads the file, asks, imports, and says what came of it. */
export async function importOrganization(
  terminal: Terminal,
  file: string,
  { organizationSize, dryRun = false, yes = false, each, ...flags }: ImportFlags,
): Promise<void> {
  const { openSources } = await import('../organizations/import/sources.ts');
  const options = await sourceOptions(flags, secretOf(readConfig(), dryRun));
  const sources = await openSources(file, options, { days: flags.asOf, each });
  const source = sources[0]!;
  terminal.out(printable(fileText(source)));
  const asks = !dryRun && !yes && terminal.confirm !== null && hasGuesses(source);
  if (asks && !(await terminal.confirm(question(sources)))) {
    terminal.out(
      'Nothing was imported. Say what a column holds with --column, such as --column id="Employee No".\n',
    );
    return;
  }
  const outcomes = await withWork(terminal, (work) => {
    const load = (progress?: ImportOptions['progress']) =>
      work.importOrganizations(sources, { organizationSize, dryRun, progress });
    return dryRun ? load() : importing(terminal, source, load);
  });
  const last = outcomes.at(-1)!;
  const text = source.isOneOfSeveral
    ? statesText(sources, outcomes, dryRun, terminal.command)
    : outcomeText(source, last, dryRun, terminal.command);
  terminal.out(printable(text + notesText(source.path, last.notes)));
  if (dryRun)
    terminal.out(printable(`\n${mappingText(source)}\nNothing was written, because of --dry-run.\n`));
}

async function importing(
  terminal: Terminal,
  { path }: OrganizationSource,
  work: (progress: ImportOptions['progress']) => Promise<readonly ImportOutcome[]>,
): Promise<readonly ImportOutcome[]> {
  try {
    return await withProgress(terminal, `Importing ${path}`, work);
  } catch (error) {
    if (isNothingWritten(error)) terminal.err('Nothing was imported; the graph is as it was.\n');
    throw error;
  }
}

/** Not where nobody knows. */
function isNothingWritten(error: unknown): boolean {
  if (error instanceof ServerLostError) return false;
  return !(error instanceof DatabaseUnavailableError && error.details.mayBeWritten === true);
}

function question(sources: readonly OrganizationSource[]): string {
  const { slug, name } = sources[0]!.organization;
  return sources.length === 1
    ? `Import it like this, as "${name}" (${slug})?`
    : `Import it like this, as "${name}" (${undatedSlug(slug)}) on ${sources.length} days?`;
}
