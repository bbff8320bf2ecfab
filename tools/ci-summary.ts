/*
 * The end of .ci/run: counts what vitest's JSON report and the report of tools/check.ts say, names the
 * suites that were skipped (each counts as a failure), and prints "N passed, N failed" as last line.
 *
 *     node bin/bootstrap.mjs tools/ci-summary.ts TESTS.json CHECKS.json
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const TESTS = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ ancestorTitles: z.array(z.string()), status: z.string() })),
    }),
  ),
});
const CHECKS = z.array(z.object({ name: z.string(), ok: z.boolean() }));

type TestFile = z.infer<typeof TESTS>['testResults'][number];

/** A test may be skipped for a reason that holds everywhere; a suite without any test that ran was left out. */
function skippedSuites({ name, assertionResults }: TestFile): string[] {
  const ranBySuite = new Map<string, boolean>();
  for (const { ancestorTitles, status } of assertionResults) {
    const suite = ancestorTitles[0] ?? '';
    const ran = status === 'passed' || status === 'failed';
    ranBySuite.set(suite, ran || (ranBySuite.get(suite) ?? false));
  }
  const file = path.relative(process.cwd(), name);
  return [...ranBySuite].filter(([, ran]) => !ran).map(([suite]) => `${file}: ${suite}`);
}

/** Failed tests, and one for a file that failed before its tests. */
function failuresOf({ status, assertionResults }: TestFile): number {
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return failed === 0 && status === 'failed' ? 1 : failed;
}

/** Undefined when the program that should have written the report ended before. */
function readReport<T>(file: string | undefined, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file ?? '', 'utf8')));
  } catch {
    console.log(`There is no report ${file ?? ''}: what should have written it failed.`);
    return undefined;
  }
}

const [testsFile, checksFile] = process.argv.slice(2);
const files = readReport(testsFile, TESTS)?.testResults;
const checks = readReport(checksFile, CHECKS);

const skipped = files?.flatMap(skippedSuites) ?? [];
for (const suite of skipped) console.log(`skipped, but must run in CI: ${suite}`);

const tests = files?.flatMap(({ assertionResults }) => assertionResults) ?? [];
const passed =
  tests.filter(({ status }) => status === 'passed').length + (checks?.filter(({ ok }) => ok).length ?? 0);
const failed =
  (files?.reduce((sum, file) => sum + failuresOf(file), 0) ?? 1) +
  (checks?.filter(({ ok }) => !ok).length ?? 1) +
  skipped.length;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
