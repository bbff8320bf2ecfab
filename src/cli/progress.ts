import type { ImportProgress } from '../organizations/import/import-organization.ts';
import { StoppedError } from './errors.ts';
import type { Terminal } from './terminal.ts';

/** How many positions lie between two lines where the line before cannot be written anew. */
const POSITIONS_A_LINE = 10_000;

/**
 * Runs an import and shows how far it is: on a screen by one line that changes, elsewhere by a line now and then. Ends
 * it when the process is told to stop.
 *
 * @throws StoppedError, and what the work throws
 */
export async function withProgress<Result>(
  terminal: Terminal,
  title: string,
  work: (progress: ImportProgress) => Promise<Result>,
): Promise<Result> {
  const { stop, err } = terminal;
  if (terminal.showsProgress) {
    const { onScreen } = await import('./progress-line.ts');
    return onScreen(title, (show) =>
      work((step, positions) => {
        refuseIfStopped(stop);
        show(`${title}: ${SENTENCES[step](positions)}`);
      }),
    );
  }
  return work((step, positions) => {
    refuseIfStopped(stop);
    const isDue = step === 'linking' ? positions >= POSITIONS_A_LINE : positions % POSITIONS_A_LINE === 0;
    if (isDue) err(`${title}: ${SENTENCES[step](positions)}\n`);
  });
}

function refuseIfStopped(stop: AbortSignal): void {
  if (stop.aborted) throw new StoppedError();
}

const SENTENCES: Readonly<Record<Parameters<ImportProgress>[0], (positions: number) => string>> = {
  reading: (positions) => `${positions.toLocaleString('en')} positions read`,
  linking: (positions) => `writing who reports to whom, of ${positions.toLocaleString('en')} positions`,
};
