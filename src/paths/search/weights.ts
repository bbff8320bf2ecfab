import { atOnce, eachPortion, type InPortions } from '../../graph/work/portions.ts';
import type { IntColumn, Topology } from './topology.ts';

/** What the edges of a topology cost, laid out for every way it is read: 24 bytes an edge. */
export interface Weights {
  readonly byEdge: Float64Array;
  /** In the order of the topology's `outEdges`. */
  readonly outRows: Float64Array;
  /** In the order of the topology's `inEdges`. */
  readonly inRows: Float64Array;
}

/**
 * The largest cost an edge may have. Every number in a search is the cost of a path plus a bound that is the cost of
 * another one, and each consists of at most six loopless ones where five nodes are to be visited on the way. So it is
 * exact when 12·(nodes - 1) edges add up to less than 2^53: 7,500 units an edge at 100,000 roles.
 */
export function largestCost(topology: Topology): number {
  return Math.floor(Number.MAX_SAFE_INTEGER / (12 * Math.max(1, topology.nodeCount)));
}

const known = new WeakMap<Float64Array, { readonly topology: Topology; readonly weights: Weights }>();

/**
 * Checks and lays out costs. O(m) the first time an array is seen; afterwards what was made of it is used
 * again, so it must not be changed. Throws RangeError unless there is one whole number from 0 to
 * `largestCost` for each edge.
 */
export function weightsOf(topology: Topology, byEdge: Float64Array): Weights {
  return atOnce(weightsInPortions(topology, byEdge));
}

/** The same, interruptible: whoever does this before a search spares the search the first time. */
export function* weightsInPortions(topology: Topology, byEdge: Float64Array): InPortions<Weights> {
  const before = known.get(byEdge);
  if (before?.topology === topology) return before.weights;
  yield* check(topology, byEdge);
  const weights = {
    byEdge,
    outRows: yield* inOrderOf(topology.outEdges, byEdge),
    inRows: yield* inOrderOf(topology.inEdges, byEdge),
  };
  known.set(byEdge, { topology, weights });
  return weights;
}

const steps = new WeakMap<Topology, Weights>();

/** One an edge: what a limit on the number of steps adds up. Made once a topology. */
export function stepWeights(topology: Topology): Weights {
  let weights = steps.get(topology);
  if (weights === undefined) {
    const ones = new Float64Array(topology.edgeCount).fill(1);
    weights = { byEdge: ones, outRows: ones, inRows: ones };
    steps.set(topology, weights);
  }
  return weights;
}

function* check(topology: Topology, byEdge: Float64Array): InPortions<void> {
  if (byEdge.length !== topology.edgeCount) {
    throw new RangeError(`${byEdge.length} costs were given for ${topology.edgeCount} transitions.`);
  }
  const largest = largestCost(topology);
  yield* eachPortion(byEdge.length, (from, end) => {
    for (let edge = from; edge < end; edge++) {
      const cost = byEdge[edge]!;
      if (!(Number.isInteger(cost) && cost >= 0 && cost <= largest)) {
        throw new RangeError(
          `The cost of transition "${topology.transitionIds[edge]}" is ${cost}; ` +
            `it must be a whole number of micro-units from 0 to ${largest}.`,
        );
      }
    }
  });
}

function* inOrderOf(edges: IntColumn, byEdge: Float64Array): InPortions<Float64Array> {
  const ordered = new Float64Array(edges.length);
  yield* eachPortion(edges.length, (from, end) => {
    for (let slot = from; slot < end; slot++) ordered[slot] = byEdge[edges[slot]!]!;
  });
  return ordered;
}
