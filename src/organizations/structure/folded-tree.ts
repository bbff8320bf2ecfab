import type { Adjacency } from '../chart/forest.ts';
import type { LineGraph } from './line-graph.ts';

/** A graph of which positions that hang on a single line are folded into the one at its other end, over and over. */
export interface Folded {
  /** By number: the one that it is folded into; -1 for those that are left. */
  readonly into: Int32Array;
  /** Those that are folded, in the order in which that was done: whoever is folded into one comes before it. */
  readonly order: readonly number[];
  /** Those that are left. */
  readonly core: readonly number[];
}

/**
 * Folds positions without reports into their only manager. Whoever is above one of them and another position is above that
 * manager and the other, so that pairs need to be compared among those that are left only: of a forest its tops.
 */
export function foldLowest({ size, managers, reports }: LineGraph): Folded {
  const below = Int32Array.from(
    { length: size },
    (_, each) => reports.start[each + 1]! - reports.start[each]!,
  );
  const isFoldable = (each: number) => {
    const above = managers.start[each + 1]! - managers.start[each]!;
    return below[each] === 0 && above === 1;
  };
  return fold(size, isFoldable, (each) => {
    const manager = managers.list[managers.start[each]!]!;
    below[manager]! -= 1;
    return manager;
  });
}

/**
 * Folds positions with one line to others that are left, up or down, into its other end: of a forest one is left a tree.
 * `neighbours`: each once.
 */
export function foldEnds(neighbours: Adjacency): Folded {
  const size = neighbours.start.length - 1;
  const degree = new Int32Array(size);
  // The other ends of all lines that are left, as one number: the only one is that number itself.
  const ends = new Int32Array(size);
  for (let each = 0; each < size; each += 1) {
    for (let line = neighbours.start[each]!; line < neighbours.start[each + 1]!; line += 1) {
      degree[each]! += 1;
      ends[each]! ^= neighbours.list[line]!;
    }
  }
  return fold(
    size,
    (each) => degree[each] === 1,
    (each) => {
      const other = ends[each]!;
      degree[each] = 0;
      degree[other]! -= 1;
      ends[other]! ^= each;
      return other;
    },
  );
}

function fold(
  size: number,
  isFoldable: (each: number) => boolean,
  foldOne: (each: number) => number,
): Folded {
  const into = new Int32Array(size).fill(-1);
  const order: number[] = [];
  const waiting: number[] = [];
  for (let each = 0; each < size; each += 1) if (isFoldable(each)) waiting.push(each);
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (into[each] !== -1 || !isFoldable(each)) continue;
    const other = foldOne(each);
    into[each] = other;
    order.push(each);
    if (isFoldable(other)) waiting.push(other);
  }
  const core: number[] = [];
  into.forEach((other, each) => {
    if (other === -1) core.push(each);
  });
  return { into, order, core };
}
