/**
 * Long work that may be interrupted: it yields every few milliseconds, so that whoever runs it can let others have a turn
 * (slices.ts). Loops run between the yields as plain functions, so that small work is as fast as without.
 */
export type InPortions<Result> = Generator<undefined, Result, undefined>;

/** Does the work to its end. */
export function atOnce<Result>(work: InPortions<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** How many simple things a portion deals with: 0.1 to 1 microseconds each. */
const PORTION = 4_096;

/** Deals with the numbers from 0 to `count`, `size` at a time: `work` gets the first and the one after the last. */
export function* eachPortion(
  count: number,
  work: (from: number, end: number) => void,
  size = PORTION,
): InPortions<void> {
  for (let from = 0; from < count; from += size) {
    if (from > 0) yield;
    work(from, Math.min(from + size, count));
  }
}

/** The same for a list, one by one. */
export function eachInPortions<Item>(
  list: readonly Item[],
  work: (item: Item, index: number) => void,
  size = PORTION,
): InPortions<void> {
  return eachPortion(
    list.length,
    (from, end) => {
      for (let index = from; index < end; index++) work(list[index] as Item, index);
    },
    size,
  );
}

/** The same for what is gone through without being a list: what a map or a set holds. */
export function* eachOf<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  size = PORTION,
): InPortions<void> {
  let done = 0;
  for (const item of items) {
    if (done === size) {
      yield;
      done = 0;
    }
    work(item);
    done += 1;
  }
}

/** Adds to the list of a key: Map.groupBy piece by piece. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}

/** The list in order, equal ones as they were. One that is in order already is returned as it is. O(n log n). */
export function* sortedInPortions<Item>(
  list: readonly Item[],
  compare: (a: Item, b: Item) => number,
): InPortions<readonly Item[]> {
  let isSorted = true as boolean;
  yield* eachPortion(list.length, (from, end) => {
    for (let at = Math.max(from, 1); isSorted && at < end; at++) {
      isSorted = compare(list[at - 1] as Item, list[at] as Item) <= 0;
    }
  });
  if (isSorted) return list;
  let sorted: Item[] = [];
  yield* eachPortion(list.length, (from, end) => {
    sorted.push(...list.slice(from, end).sort(compare));
  });
  for (let width = PORTION; width < list.length; width *= 2) {
    const merged: Item[] = [];
    for (let start = 0; start < list.length; start += 2 * width) {
      yield* merge(sorted, start, width, merged, compare);
    }
    sorted = merged;
  }
  return sorted;
}

/** Appends the two neighbouring runs of `width` to `merged` as one. */
function* merge<Item>(
  list: readonly Item[],
  start: number,
  width: number,
  merged: Item[],
  compare: (a: Item, b: Item) => number,
): InPortions<void> {
  const middle = Math.min(start + width, list.length);
  const end = Math.min(middle + width, list.length);
  let left = start;
  let right = middle;
  yield* eachPortion(end - start, (from, to) => {
    for (let count = from; count < to; count++) {
      const isLeft =
        right === end || (left < middle && compare(list[left] as Item, list[right] as Item) <= 0);
      merged.push(list[isLeft ? left++ : right++] as Item);
    }
  });
  yield;
}
