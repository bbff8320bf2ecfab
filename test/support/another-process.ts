import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs `statements`, a module, in a process of its own; what it printed, also where it was killed. */
export async function inAnotherProcess(statements: string): Promise<string> {
  const words = ['--input-type=module', '-e', statements];
  const { stdout } = await promisify(execFile)(process.execPath, words).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.trim();
}
