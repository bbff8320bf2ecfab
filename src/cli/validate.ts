import { counted } from './counted.ts';
import type { Terminal } from './terminal.ts';

/** Checks seed files and says what they hold. Their problems are told by the error that this throws. */
export async function validate(terminal: Terminal, directory?: string): Promise<void> {
  const counts = await terminal.program.validateSeed(directory);
  terminal.out(`${directory ?? 'The built-in seed'} is fine: ${counted(counts)}.\n`);
}
