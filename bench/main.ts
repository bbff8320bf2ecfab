/*
 * `npm run bench -- NAME`: measures, prints a table, and writes bench/results/NAME.json.
 * docs/performance.md says what the figures mean. Never part of the tests.
 */
const BENCHMARKS: Readonly<Record<string, () => Promise<unknown>>> = {
  start: () => import('./start/main.ts'),
  paths: () => import('./paths/main.ts'),
};

const [name = ''] = process.argv.slice(2);
const run = BENCHMARKS[name];
if (run === undefined) {
  console.error(`Name a benchmark: npm run bench -- ${Object.keys(BENCHMARKS).join('|')}`);
  process.exitCode = 1;
} else {
  await run();
}
