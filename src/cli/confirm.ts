import { createInterface } from 'node:readline/promises';

/** Asks for yes or no in the terminal; an empty answer is yes, an end of input or of patience no. */
export async function confirmInTerminal(question: string, stop: AbortSignal): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Readline takes Ctrl-C for itself.
  const interrupted = new AbortController();
  lines.on('SIGINT', () => interrupted.abort()).on('close', () => interrupted.abort());
  try {
    const signal = AbortSignal.any([stop, interrupted.signal]);
    const answer = await lines.question(`${question} [Y/n] `, { signal });
    return /^\s*(y(es)?)?\s*$/i.test(answer);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    process.stdout.write('\n');
    return false;
  } finally {
    lines.close();
  }
}
