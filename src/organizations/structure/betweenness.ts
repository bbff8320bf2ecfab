import type { InPortions } from '../../graph/work/portions.ts';
import { distinctNeighbours, type Folded, foldEnds } from './folded-tree.ts';
import { type LineGraph, partsOf } from './line-graph.ts';

/** More positions that hang together by more than a tree are not searched from one by one. */
const MOST_SEARCHED = 3_000;

/**
 * By position: how many pairs of others have their shortest way through it, a part of a pair where it has several such ways.
 * Lines are gone in either direction. Null where more than `mostSearched` hang together by more than a tree.
 *
 * Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25(2), 163-177. What
 * hangs on a single line is folded into its other end first, and counts there as often as it is many: Sariyuce, A. E.,
 * Saule, E., Kaya, K. and Catalyurek, U. V. (2013). Shattering and compressing networks for betweenness centrality. SDM 2013.
 */
export function* betweenness(
  graph: LineGraph,
  mostSearched = MOST_SEARCHED,
): InPortions<Float64Array | null> {
  const folded = foldEnds(graph);
  const neighbours = distinctNeighbours(graph).map((others, each) =>
    folded.into[each] === -1 ? others.filter((other) => folded.into[other] === -1) : [],
  );
  const joined = folded.core.filter((each) => neighbours[each]!.length > 0);
  if (joined.length > mostSearched) return null;
  const { between, weights } = betweenFolded(graph, folded);
  const search = new Search(graph.size, neighbours, weights);
  for (const source of joined) {
    search.from(source, between);
    yield;
  }
  // Each pair was counted in both directions.
  return between.map((pairs) => pairs / 2);
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
  readonly #neighbours: readonly (readonly number[])[];
  readonly #weights: Float64Array;
  readonly #distance: Int32Array;
  readonly #ways: Float64Array;
  readonly #dependency: Float64Array;
  readonly #order: Int32Array;

  constructor(size: number, neighbours: readonly (readonly number[])[], weights: Float64Array) {
    this.#neighbours = neighbours;
    this.#weights = weights;
    this.#distance = new Int32Array(size).fill(-1);
    this.#ways = new Float64Array(size);
    this.#dependency = new Float64Array(size);
    this.#order = new Int32Array(size);
  }

  /** Adds the pairs of `source` with everybody else to those that they go through. */
  from(source: number, between: Float64Array): void {
    const [distance, ways, dependency, order] = [this.#distance, this.#ways, this.#dependency, this.#order];
    let found = 1;
    order[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    for (let next = 0; next < found; next += 1) {
      const each = order[next]!;
      for (const other of this.#neighbours[each]!) {
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
      for (const other of this.#neighbours[each]!) {
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
