import type { InPortions } from '../../graph/work/portions.ts';
import { type LineGraph, partsOf } from './line-graph.ts';
import { foldLowest } from './folded-tree.ts';
import { upperBounds } from './upper-bounds.ts';

/**
 * How near a graph of lines is to one tree: all four are 1 for an out-tree and for nothing else. Null where there is nothing
 * to be a share of.
 *
 * Krackhardt, D. (1994). Graph theoretical dimensions of informal organizations. In K. M. Carley and M. J. Prietula (eds.),
 * Computational Organization Theory. Hillsdale, NJ: Lawrence Erlbaum, 89-111. In the forms for directed graphs that the
 * package sna of R documents on its pages connectedness, hierarchy (measure "krackhardt"), efficiency and lubness:
 * https://search.r-project.org/CRAN/refmans/sna/html/lubness.html. Of these the formulas were taken, not of the chapter;
 * UCINET documents another efficiency, a mean over the parts.
 */
export interface TreeLikeness {
  readonly connectedness: number | null;
  readonly hierarchy: number | null;
  readonly efficiency: number | null;
  readonly leastUpperBoundedness: number | null;
}

/** More positions that hang together by more than a tree are not compared pair by pair. */
export const MOST_COMPARED = 2_000;

export function* treeLikeness(graph: LineGraph, mostCompared = MOST_COMPARED): InPortions<TreeLikeness> {
  const { part, sizes } = partsOf(graph);
  yield;
  const linear = {
    connectedness: connectedness(sizes, graph.size),
    efficiency: efficiency(sizes, graph.lines),
  };
  const folded = foldLowest(graph);
  yield;
  if (folded.core.length > mostCompared) return { ...linear, hierarchy: null, leastUpperBoundedness: null };
  const { above, mutual, unbounded } = yield* upperBounds(graph, folded, part);
  return {
    ...linear,
    hierarchy: without(mutual, above - mutual),
    leastUpperBoundedness: without(
      unbounded,
      sumOf(sizes, (size) => ((size - 1) * (size - 2)) / 2),
    ),
  };
}

/** The share of pairs that hang together, whatever the direction of lines. */
function connectedness(sizes: Int32Array, size: number): number | null {
  const pairs = (size * (size - 1)) / 2;
  return without(pairs - sumOf(sizes, (each) => (each * (each - 1)) / 2), pairs);
}

/** 1 less the lines beyond those that hold each part together, as a share of all possible ones beyond them. */
function efficiency(sizes: Int32Array, lines: number): number | null {
  const needed = sumOf(sizes, (size) => size - 1);
  return without(
    lines - needed,
    sumOf(sizes, (size) => (size - 1) * (size - 1)),
  );
}

/** `sizes` has a 0 where no part is. */
function sumOf(sizes: Int32Array, of: (size: number) => number): number {
  return sizes.reduce((sum, size) => sum + (size === 0 ? 0 : of(size)), 0);
}

function without(violations: number, most: number): number | null {
  return most === 0 ? null : 1 - violations / most;
}
