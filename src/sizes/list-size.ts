import { eachOf, type InPortions } from '../graph/work/portions.ts';

/** How long lists of one kind are. */
export interface ListSize {
  /** The longest that one thing has. */
  readonly most: number;
  /** Those of all things together. */
  readonly all: number;
}

export const NO_LIST: ListSize = { most: 0, all: 0 };

/** By the names that framework-sizes.ts and chart-sizes.ts give. */
export type Sizes = ReadonlyMap<string, ListSize>;

/** The size of these lists, interruptible. */
export function* sizeOfLists(lists: Iterable<{ readonly length: number }>): InPortions<ListSize> {
  let [most, all] = [0, 0];
  yield* eachOf(lists, ({ length }) => {
    most = Math.max(most, length);
    all += length;
  });
  return { most, all };
}

/** Sizes of several readings as those of one. */
export function mergedSizes(each: readonly Sizes[]): Sizes {
  const merged = new Map<string, ListSize>();
  for (const sizes of each) {
    for (const [name, { most, all }] of sizes) {
      const known = merged.get(name) ?? NO_LIST;
      merged.set(name, { most: Math.max(known.most, most), all: known.all + all });
    }
  }
  return merged;
}
