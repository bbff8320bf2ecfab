import type { FrameworkProgress, FrameworkSource } from '../frameworks/import/framework-source.ts';
import type { FrameworkImportOutcome } from '../frameworks/import/import-framework.ts';
import { sourceOptionsOf, type ToldOptions } from '../frameworks/import/told-options.ts';
import { printable } from './chart-text.ts';
import { ServerLostError, StoppedError } from './errors.ts';
import { frameworkOutcomeText } from './framework-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';

/** What commander makes of the options. */
export interface FrameworkImportFlags extends ToldOptions {
  readonly dryRun?: boolean;
  readonly overwrite?: boolean;
  readonly yes?: boolean;
}

/** Loads a framework into the graph: says how it reads the source, asks, imports, and says what came of it. */
export async function importFramework(
  terminal: Terminal,
  path: string,
  { dryRun = false, overwrite = false, yes = false, ...flags }: FrameworkImportFlags,
): Promise<void> {
  const { openFramework } = await import('../frameworks/import/open-framework.ts');
  const source = await openFramework(path, sourceOptionsOf(flags));
  terminal.out(
    printable(`${path}: read as ${source.reader}\n${source.shown.map((line) => `  ${line}\n`).join('')}\n`),
  );
  const asks = !dryRun && !yes && terminal.confirm !== null && source.isGuessed;
  if (
    asks &&
    !(await terminal.confirm(`Import it like this, as "${source.terms.title}" (${source.terms.slug})?`))
  ) {
    terminal.out(
      'Nothing was imported. Say what columns hold with --column, and what levels mean with --level.\n',
    );
    return;
  }
  const outcome = await importing(terminal, source, (progress) =>
    withWork(terminal, (work) =>
      work.importFramework(source, { dryRun, overwrite, progress, signal: terminal.stop }),
    ),
  );
  terminal.out(printable(frameworkOutcomeText(outcome, terminal.command)));
}

async function importing(
  { stop, err, showsProgress }: Terminal,
  { path }: FrameworkSource,
  work: (progress: FrameworkProgress) => Promise<FrameworkImportOutcome>,
): Promise<FrameworkImportOutcome> {
  let told = 0;
  const progress: FrameworkProgress = (step, count) => {
    if (stop.aborted) throw new StoppedError();
    if (step === 'reading' && count - told < ENTRIES_A_LINE) return;
    told = step === 'reading' ? count : told;
    if (step === 'reading' || count >= ENTRIES_A_LINE || showsProgress) {
      err(
        `Importing ${path}: ${step === 'reading' ? 'read' : 'writing'} ${count.toLocaleString('en')} records\n`,
      );
    }
  };
  try {
    return await work(progress);
  } catch (error) {
    if (!(error instanceof ServerLostError)) err('Nothing was imported; the graph is as it was.\n');
    throw error;
  }
}

/** How many entries lie between two lines. */
const ENTRIES_A_LINE = 10_000;
