import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const TIMEOUT_MS = 900_000;
/** Room for a large framework twice. */
const HEAP_MB = 4_096;

/** Where V8 writes what it does in a process, once that asks for it. */
export function traceFileOf(pid: string): string {
  return path.join(tmpdir(), `rolegraph-bench-${pid}.log`);
}

/** Runs another file of this folder in a process of its own, and returns what it prints as JSON. */
export async function runChild<Report>(file: string, ...words: readonly string[]): Promise<Report> {
  const program = path.join(import.meta.dirname, file);
  const { stdout } = await execute(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${HEAP_MB}`,
      `--trace-event-file-pattern=${traceFileOf('${pid}')}`,
      program,
      ...words,
    ],
    { timeout: TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}
