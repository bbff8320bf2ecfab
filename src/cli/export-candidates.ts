import type { CandidateFormat } from '../mappings/candidates/candidate-formats.ts';
import type { Things } from '../mappings/things.ts';
import { countText, printable } from './chart-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';
import { writeToFile } from './written-file.ts';

/** What commander makes of the options. */
export interface CandidatesExportFlags {
  readonly format: CandidateFormat;
  readonly things?: Things;
  readonly atLeast?: number;
  readonly out?: string;
  readonly ownUse?: boolean;
}

/** Prints what may mean the same in two frameworks, or writes it to a file, for a person to go through and give back. */
export async function exportCandidates(
  terminal: Terminal,
  a: string,
  b: string,
  { format, things, atLeast, out, ownUse: isForOwnUse = false }: CandidatesExportFlags,
): Promise<void> {
  await withWork(terminal, async (work) => {
    const question = { a, b, format, things, atLeast, isForOwnUse };
    const { candidates, pieces } = await work.exportCandidates(question, terminal.stop);
    const counted = countText(candidates, 'candidate');
    if (out === undefined) {
      await terminal.outPieces(pieces);
      terminal.err(`${counted}.\n`);
      return;
    }
    await writeToFile(out, pieces, 'The candidates');
    terminal.out(
      printable(
        `${counted} of ${a} in ${b}: ${out}\n` +
          (candidates === 0
            ? ''
            : `Where one holds, write CONFIRMED as its basis; then ${terminal.command} import mappings ${out}\n`),
      ),
    );
  });
}
