import type { WeightedPath } from './path-enumeration.ts';
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

/** Most searches of a branch need fewer labels. */
const FIRST_ALLOWANCE = 16;

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
  /** Nodes that every path must visit, in any order; its ends are visited anyway. */
  readonly viaNodes?: ReadonlySet<number> | undefined;
  /** The largest number of steps, from 0. */
  readonly maxSteps?: number | undefined;
  /** Further sums that a path must keep within bounds. */
  readonly limits?: readonly Limit[] | undefined;
  /** How many paths to look at, from 1, walks that visit a node twice included. Left out: any number. */
  readonly mostCandidates?: number | undefined;
  /** How many nodes besides the `viaNodes` a search may track (tracked-nodes.ts). Left out: as many as it can. */
  readonly mostTrackedNodes?: number | undefined;
  /** How many labels a search may expand before it must be better than all others (branch.ts). Left out: 16. */
  readonly firstAllowance?: number | undefined;
}

/** What a search has found. */
export interface BestPaths {
  /** Best first. */
  readonly paths: readonly WeightedPath[];
  /** Whether it is proved that there are no other paths than these. */
  readonly exhausted: boolean;
}

/** The graph as the question sees it, `viaNodes` aside. Throws RangeError for numbers out of range. */
export function searchSpaceOf(topology: Topology, costs: Float64Array, query: PathQuery): SearchSpace {
  const { from, to, k, viaNodes = [], mostCandidates = 1 } = query;
  checkWholeNumber('from', from, 0, topology.nodeCount - 1);
  checkWholeNumber('to', to, 0, topology.nodeCount - 1);
  checkWholeNumber('k', k, 1, Number.MAX_SAFE_INTEGER);
  checkWholeNumber('mostCandidates', mostCandidates, 1, Number.MAX_SAFE_INTEGER);
  for (const via of viaNodes) checkWholeNumber('via', via, 0, topology.nodeCount - 1);
  return {
    topology,
    costs: weightsOf(topology, costs),
    from,
    to,
    allows: edgeFilter(topology, query),
    limits: limitsOf(topology, query),
    firstAllowance: query.firstAllowance ?? FIRST_ALLOWANCE,
  };
}

/** Which edges paths may take; undefined: all. */
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
