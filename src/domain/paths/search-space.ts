import type { Topology } from './topology.ts';

/**
 * A second cost that a whole path must keep within `max`, besides the one it is ranked by: years, say,
 * where paths are ranked by gap. `amounts` has one whole number >= 0 an edge, in the unit of `max`.
 */
export interface Limit {
  readonly amounts: Float64Array;
  readonly max: number;
}

/** The graph as one question sees it: weighted, without what the question rules out. */
export interface SearchSpace {
  readonly topology: Topology;
  /** Whole micro-units, one an edge. */
  readonly costs: Float64Array;
  readonly from: number;
  readonly to: number;
  /** Whether paths may take the edge; undefined where they may take every one. */
  readonly allows: ((edge: number) => boolean) | undefined;
  readonly limits: readonly Limit[];
}

/**
 * The largest cost an edge may have. Every number of a search is the cost of a loopless path plus a bound
 * that is the cost of another one, so it is exact when 2·(nodes - 1) edges add up to less than
 * 2^53: 45,000 units an edge at 100,000 roles.
 */
export function largestEdgeCost(topology: Topology): number {
  return Math.floor(Number.MAX_SAFE_INTEGER / (2 * Math.max(1, topology.nodeCount)));
}

const checkedFor = new WeakMap<Float64Array, Topology>();

/**
 * Throws RangeError unless there is one whole number from 0 to `largestEdgeCost` for each edge. O(m) the
 * first time; an array that was once found good is trusted from then on, so it must not be changed.
 */
export function checkEdgeCosts(topology: Topology, costs: Float64Array): void {
  if (checkedFor.get(costs) === topology) return;
  if (costs.length !== topology.edgeCount) {
    throw new RangeError(`${costs.length} costs were given for ${topology.edgeCount} transitions.`);
  }
  const largest = largestEdgeCost(topology);
  for (let edge = 0; edge < costs.length; edge++) {
    const cost = costs[edge]!;
    if (!(Number.isInteger(cost) && cost >= 0 && cost <= largest)) {
      throw new RangeError(
        `The cost of transition "${topology.transitionIds[edge]}" is ${cost}; ` +
          `it must be a whole number of micro-units from 0 to ${largest}.`,
      );
    }
  }
  checkedFor.set(costs, topology);
}

const stepsOf = new WeakMap<Topology, Float64Array>();

/** One an edge: the amounts of a limit on the number of steps. Made once a topology. */
export function stepAmounts(topology: Topology): Float64Array {
  let steps = stepsOf.get(topology);
  if (steps === undefined) {
    steps = new Float64Array(topology.edgeCount).fill(1);
    stepsOf.set(topology, steps);
  }
  return steps;
}
