import { DatabaseUnavailableError } from '../graph/errors.ts';
import type { ImportOptions, ImportOutcome, OrganizationSource } from '../organizations/import/sources.ts';
import { printable } from './chart-text.ts';
import { fileText, hasGuesses, mappingText, notesText } from './file-text.ts';
import { ServerLostError } from './errors.ts';
import { outcomeText } from './import-text.ts';
import { withWork } from './open-app.ts';
import { withProgress } from './progress.ts';
import { readConfig } from '../config.ts';
import { secretOf } from '../organizations/import/pseudonym-secret.ts';
import { type SourceFlags, sourceOptions } from './source-options.ts';
import type { Terminal } from './terminal.ts';

/** What commander makes of the options. */
export interface ImportFlags extends SourceFlags, Pick<ImportOptions, 'organizationSize' | 'dryRun'> {
  readonly yes?: boolean;
}

/** Loads an org chart into the graph: says how it reads the file, asks, imports, and says what came of it. */
export async function importOrganization(
  terminal: Terminal,
  file: string,
  { organizationSize, dryRun = false, yes = false, ...flags }: ImportFlags,
): Promise<void> {
  const { openSource } = await import('../organizations/import/sources.ts');
  const source = await openSource(file, await sourceOptions(flags, secretOf(readConfig(), dryRun)));
  terminal.out(printable(fileText(source)));
  const asks = !dryRun && !yes && terminal.confirm !== null && hasGuesses(source);
  if (asks && !(await terminal.confirm(question(source)))) {
    terminal.out(
      'Nothing was imported. Say what a column holds with --column, such as --column id="Employee No".\n',
    );
    return;
  }
  const outcome = await withWork(terminal, (work) => {
    const load = (progress?: ImportOptions['progress']) =>
      work.importOrganization(source, { organizationSize, dryRun, progress });
    return dryRun ? load() : importing(terminal, source, load);
  });
  terminal.out(
    printable(outcomeText(source, outcome, dryRun, terminal.command) + notesText(source.path, outcome.notes)),
  );
  if (dryRun)
    terminal.out(printable(`\n${mappingText(source)}\nNothing was written, because of --dry-run.\n`));
}

async function importing(
  terminal: Terminal,
  { path }: OrganizationSource,
  work: (progress: ImportOptions['progress']) => Promise<ImportOutcome>,
): Promise<ImportOutcome> {
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

function question({ organization: { slug, name } }: OrganizationSource): string {
  return `Import it like this, as "${name}" (${slug})?`;
}
