import { eachInPortions, type InPortions, sortedInPortions } from './work/portions.ts';

/** How often each value occurs: sources state few different ones, however many facts there are. */
export type CountedValues = Map<number, number>;

/** Counts a value under a key. */
export function countValue<Key>(counted: Map<Key, CountedValues>, key: Key, value: number): void {
  const known = counted.get(key) ?? new Map<number, number>();
  counted.set(key, known.set(value, (known.get(value) ?? 0) + 1));
}

/** Of an even number of values the mean of the two in the middle, rounded to a whole number. */
export function* medianOf(values: CountedValues): InPortions<number> {
  const sorted = yield* sortedInPortions([...values], ([a], [b]) => a - b);
  let total = 0;
  yield* eachInPortions(sorted, ([, count]) => (total += count));
  let lower: number | undefined;
  let upper: number | undefined;
  let before = 0;
  yield* eachInPortions(sorted, ([value, count]) => {
    before += count;
    if (before > Math.floor((total - 1) / 2)) lower ??= value;
    if (before > Math.floor(total / 2)) upper ??= value;
  });
  return Math.round(((lower ?? 0) + (upper ?? 0)) / 2);
}
