import { PathEnumeration, SearchMemory, type WeightedPath } from './path-enumeration.ts';
import type { SearchSpace } from './search-space.ts';
import type { Topology } from './topology.ts';
import { stepWeights, weightsOf } from './weights.ts';

/**
 * A sum that a path must keep within `max` besides the cost it is ranked by: years, say, where paths are ranked
 * by gap. `amounts` has one whole number >= 0 an edge, in the unit of `max`.
 */
export interface Limit {
  readonly amounts: Float64Array;
  readonly max: number;
}

/** Which paths are asked for. Nodes and edges are the topology's numbers. */
export interface PathQuery {
  readonly from: number;
  readonly to: number;
  /** How many paths at most, from 1. */
  readonly k: number;
  /** Which edges may be taken; asked often, so it should be a look-up. Left out: all. */
  readonly allowedEdge?: ((edge: number) => boolean) | undefined;
  /** Nodes that no path may touch. */
  readonly avoidedNodes?: ReadonlySet<number> | undefined;
  /** The largest number of steps, from 0. */
  readonly maxSteps?: number | undefined;
  /** Further sums that a path must keep within bounds. */
  readonly limits?: readonly Limit[] | undefined;
}

export interface BestPaths {
  /** Best first. */
  readonly paths: readonly WeightedPath[];
  /** Whether it is proved that there are no other paths than these. */
  readonly exhausted: boolean;
}

/**
 * The k best paths from one node to another that visit no node twice, parallel edges being different
 * paths: exactly the first k in the order by cost, then number of steps, then the sequence of edges
 * compared one by one, which is that of the transition ids. A path has at least one step, so
 * there is none from a node to itself.
 *
 * `costs` has one whole number >= 0 an edge (micro-units), so that sums are exact and equal means equal. It is
 * checked the first time and must not change afterwards. Throws RangeError for numbers out of range.
 *
 * The method is Yen's (1971) with Lawler's partition (1972), in which branches are searched only when no
 * better one is left (path-enumeration.ts), each by A* towards a reverse shortest-path tree that
 * grows as far as needed (best-continuation.ts). At worst k·n searches of the whole graph,
 * O(k·n·(m + n) log m); as a rule k + 1 to 3·k searches of a small part. With limits a search keeps every
 * partial path that is not beaten in all respects, so its worst case is pseudo-polynomial.
 *
 * Nothing as large as the graph is allocated for a question: a topology keeps the memory of as many searches
 * as were ever under way at once, 24 bytes a node (16 more for each limit) and 45 for each partial path.
 */
export function kBestPaths(topology: Topology, costs: Float64Array, query: PathQuery): BestPaths {
  const { from, to, k } = query;
  checkWholeNumber('from', from, 0, topology.nodeCount - 1);
  checkWholeNumber('to', to, 0, topology.nodeCount - 1);
  checkWholeNumber('k', k, 1, Number.MAX_SAFE_INTEGER);
  const space: SearchSpace = {
    topology,
    costs: weightsOf(topology, costs),
    from,
    to,
    allows: edgeFilter(topology, query),
    limits: limitsOf(topology, query),
  };
  const avoided = query.avoidedNodes;
  if (from === to || avoided?.has(from) || avoided?.has(to)) return { paths: [], exhausted: true };

  return withMemory(topology, (memory) => {
    const enumeration = new PathEnumeration(space, memory);
    const paths: WeightedPath[] = [];
    while (paths.length < k) {
      const path = enumeration.next();
      if (path === undefined) return { paths, exhausted: true };
      paths.push(path);
    }
    return { paths, exhausted: !enumeration.hasNext() };
  });
}

function edgeFilter(
  { tail, head }: Topology,
  { allowedEdge, avoidedNodes }: PathQuery,
): ((edge: number) => boolean) | undefined {
  if (avoidedNodes === undefined || avoidedNodes.size === 0) return allowedEdge;
  return (edge) =>
    !avoidedNodes.has(tail[edge]!) && !avoidedNodes.has(head[edge]!) && (allowedEdge?.(edge) ?? true);
}

function limitsOf(topology: Topology, query: PathQuery): SearchSpace['limits'] {
  const limits = (query.limits ?? []).map(({ amounts, max }) => {
    if (!(max >= 0)) throw new RangeError(`The limit ${max} must be a number from 0.`);
    return { weights: weightsOf(topology, amounts), max };
  });
  if (query.maxSteps !== undefined) {
    checkWholeNumber('maxSteps', query.maxSteps, 0, Number.MAX_SAFE_INTEGER);
    // A path without a repeated node has fewer steps than there are nodes, so a larger limit limits nothing.
    if (query.maxSteps < topology.nodeCount - 1) {
      limits.push({ weights: stepWeights(topology), max: query.maxSteps });
    }
  }
  return limits.filter((limit) => limit.max !== Infinity);
}

function checkWholeNumber(name: string, value: number, least: number, most: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    throw new RangeError(`${name} is ${value}; it must be a whole number from ${least} to ${most}.`);
  }
}

const idleMemory = new WeakMap<Topology, SearchMemory[]>();

/** Lends memory to a search. One begun within another (by its `allowedEdge`, say) gets memory of its own. */
function withMemory<Result>(topology: Topology, search: (memory: SearchMemory) => Result): Result {
  const idle = idleMemory.get(topology) ?? [];
  idleMemory.set(topology, idle);
  const memory = idle.pop() ?? new SearchMemory(topology.nodeCount);
  try {
    return search(memory);
  } finally {
    idle.push(memory);
  }
}
