import { writeFile } from 'node:fs/promises';
import { InvalidInputError } from '../graph/errors.ts';
import { countsText } from './counts-text.ts';
import type { Terminal } from './terminal.ts';

export interface ValidateOptions {
  /** Say what they take from each passage of their sources rather than how much they hold. */
  readonly coverage?: boolean;
  /** The file to which that is written; printed where there is none. */
  readonly write?: string;
}

/** Checks seed files and says what they hold. Their problems are told by the error that this throws. */
export async function validate(
  terminal: Terminal,
  directory: string | undefined,
  { coverage = false, write }: ValidateOptions,
): Promise<void> {
  if (!coverage) {
    const counts = await terminal.program.validateSeed(directory);
    terminal.out(`${directory ?? 'The built-in seed'} is fine: ${countsText(counts)}.\n`);
    return;
  }
  const report = await terminal.program.reportCoverage(directory);
  if (write === undefined) {
    terminal.out(report);
    return;
  }
  await writeFile(write, report).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInputError(`The report cannot be written: ${reason}. Give --write a file that can be.`);
  });
  terminal.out(`The coverage is written to ${write}.\n`);
}
