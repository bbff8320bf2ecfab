import { execFile } from 'node:child_process';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Less than a test may take: a server that starts all the same would go on for ever, also after the test has failed. */
const LONGEST_MS = 90_000;
const PROGRAM = path.resolve(import.meta.dirname, '../../src/main.ts');

it('a server that has not the memory for its graph does not start, and says in a sentence what it needs', async () => {
  using folder = mkdtempDisposableSync(path.join(tmpdir(), 'rolegraph-memory-'));
  const { exitCode, out, err } = await serve(
    folder.path,
    '--max-semi-space-size=2',
    '--max-old-space-size=100',
  );
  expect(err).toMatch(
    /^The database holds [\d,]+ records and \d+ positions, which need some \d+ MB, and this process may use \d+ MB: allow more with NODE_OPTIONS=--max-old-space-size=1024, or name the scopes to serve in ROLEGRAPH_SCOPES\.\n$/m,
  );
  expect(out).not.toContain('Playground');
  expect(exitCode).toBe(1);
});

/** Runs `rolegraph serve` until it ends, or is killed because it does not. */
function serve(
  directory: string,
  ...options: readonly string[]
): Promise<{ exitCode: unknown; out: string; err: string }> {
  const env = {
    ...process.env,
    NEO4J_URI: '',
    ROLEGRAPH_DATA_DIR: directory,
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...options, PROGRAM, 'serve'],
      { env, timeout: LONGEST_MS, killSignal: 'SIGKILL' },
      (error, out, err) => resolve({ exitCode: error === null ? 0 : error.code, out, err }),
    );
  });
}
