import type { InPortions } from '../../graph/work/portions.ts';
import type { Adjacency } from '../chart/forest.ts';
import { type Folded, foldEnds } from './folded-tree.ts';
import { eachOnce, type LineGraph, partsOf } from './line-graph.ts';

/** More positions that hang together by more than a tree are not searched from one by one. */
export const MOST_SEARCHED = 3_000;

/**
 * By position: how many pairs of others have their shortest way through it, a part of a pair where it has several such ways.
 * Lines are gone in either direction. Null where more than `mostSearched` hang together by more than a tree.
 *
 * Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 163-177. What
 * hangs on a single line is folded into its other end first, and counts there as often as it is many: Sariyüce, A. E.,
 * Saule, E., Kaya, K. and Çatalyürek, Ü. V. (2012). Shattering and compressing networks for centrality analysis.
 * arXiv:1209.6007.
 */
export function* betweenness(
  graph: LineGraph,
  mostSearched = MOST_SEARCHED,
): InPortions<Float64Array | null> {
  const { folded, left, joined } = yield* unfolded(graph);
  if (joined.length > mostSearched) return null;
  const { between, weights } = betweenFolded(graph, folded);
  yield;
  const search = new Search(graph.size, left, weights);
  for (const source of joined) {
    search.from(source, between);
    yield;
  }
  // Each pair was counted in both directions.
  return between.map((pairs) => pairs / 2);
}

/** How many positions hang together by more than a tree, and how many lines there are between these, counted from both ends. */
export function* netOf(graph: LineGraph): InPortions<{ readonly searched: number; readonly lines: number }> {
  const { left, joined } = yield* unfolded(graph);
  return { searched: joined.length, lines: left.list.length };
}

/** A graph of which what hangs on a single line is folded away: the lines that are left, and between whom. */
function* unfolded(graph: LineGraph) {
  const neighbours = neighboursIn(graph);
  yield;
  const folded = foldEnds(neighbours);
  yield;
  const left = leftOf(neighbours, folded);
  const joined = folded.core.filter((each) => left.start[each + 1]! > left.start[each]!);
  yield;
  return { folded, left, joined };
}

/** By number: the others that it has a line with, in either direction. */
function neighboursIn({ size, managers, reports }: LineGraph): Adjacency {
  return eachOnce(size, (each, add) => {
    for (let line = managers.start[each]!; line < managers.start[each + 1]!; line += 1) {
      add(managers.list[line]!);
    }
    for (let line = reports.start[each]!; line < reports.start[each + 1]!; line += 1) {
      add(reports.list[line]!);
    }
  });
}

/** The lines between those that are not folded. */
function leftOf(neighbours: Adjacency, { into }: Folded): Adjacency {
  return eachOnce(into.length, (each, add) => {
    if (into[each] !== -1) return;
    const { start, list } = neighbours;
    for (let line = start[each]!; line < start[each + 1]!; line += 1) {
      const other = list[line]!;
      if (into[other] === -1) add(other);
    }
  });
}

/** How many each stands for, and the pairs that go through each because one of them is folded into it. */
function betweenFolded(graph: LineGraph, { into, order }: Folded) {
  const { part, sizes } = partsOf(graph);
  const weights = new Float64Array(graph.size).fill(1);
  const squares = new Float64Array(graph.size);
  for (const each of order) {
    const other = into[each]!;
    weights[other]! += weights[each]!;
    squares[other]! += weights[each]! ** 2;
  }
  const between = weights.map((weight, each) => {
    const inside = weight - 1;
    return inside ** 2 - squares[each]! + 2 * inside * (sizes[part[each]!]! - weight);
  });
  return { between, weights };
}

/** Shortest ways from one position after the other. */
class Search {
  readonly #neighbours: Adjacency;
  readonly #weights: Float64Array;
  readonly #distance: Int32Array;
  readonly #ways: Float64Array;
  readonly #dependency: Float64Array;
  readonly #order: Int32Array;

  constructor(size: number, neighbours: Adjacency, weights: Float64Array) {
    this.#neighbours = neighbours;
    this.#weights = weights;
    this.#distance = new Int32Array(size).fill(-1);
    this.#ways = new Float64Array(size);
    this.#dependency = new Float64Array(size);
    this.#order = new Int32Array(size);
  }

  /** Adds the pairs of `source` with everybody else to those that they go through. */
  from(source: number, between: Float64Array): void {
    const { start, list } = this.#neighbours;
    const [distance, ways, dependency, order] = [this.#distance, this.#ways, this.#dependency, this.#order];
    let found = 1;
    order[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    for (let next = 0; next < found; next += 1) {
      const each = order[next]!;
      for (let line = start[each]!; line < start[each + 1]!; line += 1) {
        const other = list[line]!;
        if (distance[other] === -1) {
          distance[other] = distance[each]! + 1;
          order[found++] = other;
        }
        if (distance[other] === distance[each]! + 1) ways[other]! += ways[each]!;
      }
    }
    for (let next = found - 1; next > 0; next -= 1) {
      const each = order[next]!;
      const share = (this.#weights[each]! + dependency[each]!) / ways[each]!;
      for (let line = start[each]!; line < start[each + 1]!; line += 1) {
        const other = list[line]!;
        if (distance[other] === distance[each]! - 1) dependency[other]! += ways[other]! * share;
      }
      between[each]! += this.#weights[source]! * dependency[each]!;
    }
    for (let next = 0; next < found; next += 1) {
      const each = order[next]!;
      distance[each] = -1;
      ways[each] = 0;
      dependency[each] = 0;
    }
  }
}
