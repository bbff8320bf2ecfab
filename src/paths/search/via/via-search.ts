import { BestViaContinuation } from './best-via-continuation.ts';
import type { SearchMemory } from '../search-memory.ts';
import type { SearchSpace } from '../search-space.ts';
import { TrackedNodes } from './tracked-nodes.ts';
import { ViaBounds } from './via-bounds.ts';
import type { Weights } from '../weights.ts';

/** How many nodes of the bounds' trees are settled in a portion of work: a few milliseconds. */
const PORTION = 1_000;

/** The search of branches for paths through via nodes, and the bounds that must be known before it may begin. */
export class ViaSearch {
  readonly branches: BestViaContinuation;
  /** By cost and by each limit. */
  readonly #bounds: readonly ViaBounds[];

  constructor(
    space: SearchSpace,
    viaNodes: readonly number[],
    memory: SearchMemory,
    mostTrackedNodes?: number,
  ) {
    const tracked = new TrackedNodes(space.topology.nodeCount, viaNodes, mostTrackedNodes);
    const boundsOf = (weights: Weights, place: number, most?: number) => {
      const treeOf = (tree: number) => memory.tree(place * (viaNodes.length + 1) + tree);
      return new ViaBounds(space, viaNodes, tracked, weights, treeOf, most);
    };
    const bounds = boundsOf(space.costs, 0);
    const limitBounds = space.limits.map(({ weights, max }, at) => boundsOf(weights, at + 1, max));
    this.#bounds = [bounds, ...limitBounds];
    this.branches = new BestViaContinuation(space, bounds, limitBounds, tracked, memory.labels);
  }

  /** Does a portion of the work on the bounds; false when they are known. */
  prepare(): boolean {
    return this.#bounds.some((bounds) => bounds.grow(PORTION));
  }
}
