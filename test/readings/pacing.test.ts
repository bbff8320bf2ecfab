import { expect, it } from 'vitest';
import { dueAt, isBusy, pauseAfter, threadWork } from '../../src/readings/pacing.ts';

it.each([
  [0, 1_000],
  [50, 1_000],
  [51, 1_020],
  [100, 2_000],
  [200, 2_000],
  [201, 2_010],
  [5_000, 50_000],
])('a reading that costs %i ms is followed by the next one after %i', (costMs, pause) => {
  expect(pauseAfter(costMs)).toBe(pause);
  expect(dueAt({ begunAt: 7, costMs })).toBe(7 + pause);
});

it.each([
  [0, false],
  [9, false],
  [10, true],
])('a scope with %i writes since it was last read is busy: %s', (writes, busy) => {
  expect(isBusy(writes)).toBe(busy);
});

it('what a thread works is counted, and what it waits is not', async () => {
  const before = threadWork();
  let count = 0;
  while (threadWork(before) < 20) count += 1;
  expect(count).toBeGreaterThan(0);
  const working = threadWork();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(threadWork(working)).toBeLessThan(200);
});
