import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-ci-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Status = 'passed' | 'failed' | 'skipped';

function summary(tests: unknown, checks: unknown): Promise<{ exitCode: number; lines: string[] }> {
  const files = { 'tests.json': tests, 'checks.json': checks };
  for (const [name, content] of Object.entries(files)) {
    if (content !== undefined) writeFileSync(path.join(folder, name), JSON.stringify(content));
  }
  const script = path.resolve(import.meta.dirname, '../../tools/ci-summary.ts');
  return new Promise((resolve) => {
    const words = [script, ...Object.keys(files).map((name) => path.join(folder, name))];
    const child = execFile(process.execPath, words, (_error, out) =>
      resolve({ exitCode: child.exitCode ?? -1, lines: out.trim().split('\n') }),
    );
  });
}

function file(status: string, suites: Record<string, Status[]>) {
  const assertionResults = Object.entries(suites).flatMap(([suite, statuses]) =>
    statuses.map((each) => ({ ancestorTitles: [suite, 'a part'], status: each })),
  );
  return { name: path.resolve('test/some.test.ts'), status, assertionResults };
}

const CHECKS = [{ name: 'types', ok: true }];

describe('the summary of .ci/run', () => {
  test('counts tests and checks, and is fine when all passed', async () => {
    const tests = { testResults: [file('passed', { a: ['passed', 'skipped'], b: ['passed'] })] };
    expect(await summary(tests, CHECKS)).toEqual({ exitCode: 0, lines: ['3 passed, 0 failed'] });
  });

  test('counts failed tests, failed checks and files that failed before their tests', async () => {
    const tests = { testResults: [file('failed', { a: ['passed', 'failed'] }), file('failed', {})] };
    const checks = [...CHECKS, { name: 'lint', ok: false }];
    expect(await summary(tests, checks)).toEqual({ exitCode: 1, lines: ['2 passed, 3 failed'] });
  });

  test('counts a suite of which nothing ran as a failure, and names it', async () => {
    const tests = { testResults: [file('passed', { a: ['passed'], 'b on neo4j': ['skipped', 'skipped'] })] };
    expect(await summary(tests, CHECKS)).toEqual({
      exitCode: 1,
      lines: ['skipped, but must run in CI: test/some.test.ts: b on neo4j', '2 passed, 1 failed'],
    });
  });

  test('fails when the tests ended without a report', async () => {
    const { exitCode, lines } = await summary(undefined, CHECKS);
    expect([exitCode, lines.at(-1)]).toEqual([1, '1 passed, 1 failed']);
  });
});
