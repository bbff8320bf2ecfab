import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, eachPortion, type InPortions, sortedInPortions } from '../../../src/graph/work/portions.ts';

/** The result, and how many portions it took. */
function counted<Result>(work: InPortions<Result>): { result: Result; portions: number } {
  for (let portions = 1; ; portions++) {
    const { done, value } = work.next();
    if (done) return { result: value, portions };
  }
}

test('every number has its turn once and in order, so many a portion', () => {
  const portions: number[][] = [];
  const { portions: count } = counted(eachPortion(10, (from, end) => portions.push([from, end]), 4));
  expect(portions).toEqual([
    [0, 4],
    [4, 8],
    [8, 10],
  ]);
  expect(count).toBe(3);
});

test('of nothing there is nothing to do', () => {
  expect(counted(eachPortion(0, () => expect.unreachable())).portions).toBe(1);
});

test('a list is sorted as by itself, equal ones staying as they were, whatever its length', () => {
  const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 100_000 }), (length, keys) => {
      const list = Array.from({ length }, (_, place) => ({ key: (place * 7_919) % keys, place }));
      expect(atOnce(sortedInPortions(list, compare))).toEqual(list.toSorted(compare));
    }),
    { numRuns: 10 },
  );
});

test('no portion of sorting compares more than its share, and a sorted list is left alone', () => {
  let compared = 0;
  const list = Array.from({ length: 50_000 }, (_, place) => (place * 7_919) % 50_021);
  const sorting = sortedInPortions(list, (a, b) => {
    compared++;
    return a - b;
  });
  let most = 0;
  for (let isOver = false; !isOver; most = Math.max(most, compared)) {
    compared = 0;
    isOver = sorting.next().done === true;
  }
  // 4,096 of them, each with about twelve others.
  expect(most).toBeLessThanOrEqual(4_096 * 12);
  const sorted = list.toSorted((a, b) => a - b);
  expect(atOnce(sortedInPortions(sorted, (a, b) => a - b))).toBe(sorted);
});
