import { chainOf, type Forest, isWithin } from './forest.ts';

/**
 * The lowest position whose organization, itself and all below it, holds all the given ones: one of them where it is
 * above the others, and itself for a single one. Null for positions of different trees and for none.
 */
export function commonManager(forest: Forest, positions: readonly number[]): number | null {
  const { place, manager } = forest;
  let first = positions[0];
  let last = first;
  if (first === undefined || last === undefined) return null;
  for (const position of positions) {
    if (place[position]! < place[first]!) first = position;
    if (place[position]! > place[last]!) last = position;
  }
  // An organization is one stretch of `order`: with the first and the last it holds all that stand between them.
  let above = first;
  while (above !== -1 && !isWithin(forest, last, above)) above = manager[above]!;
  return above === -1 ? null : above;
}

/**
 * The way from one position to another along reporting lines: up to their common manager, then down, all of them
 * included. One position for the way to itself; null for positions of different trees.
 */
export function reportingPath(forest: Forest, from: number, to: number): number[] | null {
  const top = commonManager(forest, [from, to]);
  if (top === null) return null;
  const below = (position: number) => {
    const way = [position, ...chainOf(forest, position)];
    return way.slice(0, way.indexOf(top));
  };
  return [...below(from), top, ...below(to).reverse()];
}
