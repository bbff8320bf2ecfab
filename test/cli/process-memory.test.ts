import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const MODULE = path.resolve(import.meta.dirname, '../../src/cli/process-memory.ts');

/** Megabytes of one half of the young generation, at once and after much has survived. */
function halves(work: string): number[] {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { holdMemory } from ${JSON.stringify(MODULE)};
    const half = () => {
      const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
      return Math.round((space.space_used_size + space.space_available_size) / 1024 / 1024);
    };
    const survive = (count) => {
      const kept = [];
      for (let at = 0; at < count; at += 1) kept.push({ at });
      return kept.length;
    };
    const halves = [];
    ${work}
    console.log(JSON.stringify(halves));`;
  // Up to which V8 lets it grow by itself is otherwise a question of how much memory the machine has.
  const words = ['--max-semi-space-size=64', '--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as number[];
}

test('The young generation grows to its size at once, and stays there however much survives', () => {
  const [before, after, later] = halves(`
    halves.push(half());
    holdMemory();
    halves.push(half());
    survive(3_000_000);
    halves.push(half());`);
  expect(before).toBeLessThan(16);
  expect([after, later]).toEqual([16, 16]);
});

test('Without that it grows beyond, which the rest is compared with', () => {
  const [, after] = halves(`
    halves.push(half());
    survive(6_000_000);
    halves.push(half());`);
  expect(after).toBeGreaterThan(16);
});
