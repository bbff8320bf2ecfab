/*
 * `npm run bench -- NAME`: measures, prints a table, and writes bench/results/NAME.json. `differential` compares answers
 * instead. docs/performance.md says what the figures mean. Never part of the tests.
 */
import { globSync } from 'node:fs';
import path from 'node:path';

const benchmarks = globSync('*/run.ts', { cwd: import.meta.dirname })
  .map((file) => path.dirname(file))
  .sort();

const [name = ''] = process.argv.slice(2);
if (benchmarks.includes(name)) {
  await import(`./${name}/run.ts`);
} else {
  console.error(`Name a benchmark: npm run bench -- ${benchmarks.join('|')}`);
  process.exitCode = 1;
}
