import type { Labels } from './labels.ts';
import type { LimitUse } from './limit-use.ts';
import type { ReverseTree } from './reverse-tree.ts';
import type { SearchSpace } from './search-space.ts';

/** How often the trees may grow for each label that is expanded, all together: to know too little costs a label here and there. */
const GROWTHS_A_LABEL = 2;

/** How little of each limit the rest of a path can use, from reverse trees that grow as far as that is asked for. */
export class LimitTrees {
  readonly #space: SearchSpace;
  readonly #trees: readonly ReverseTree[];
  readonly #labels: Labels;
  readonly #use: LimitUse;
  #earned = 0;

  constructor(space: SearchSpace, trees: readonly ReverseTree[], labels: Labels, use: LimitUse) {
    this.#space = space;
    this.#trees = trees;
    this.#labels = labels;
    this.#use = use;
  }

  /** Whether a path over this edge can still reach the target within every limit, as far as is known. */
  allow(label: number, edge: number, next: number): boolean {
    return this.#space.limits.every(
      ({ max }, at) => this.#trees[at]!.costFrom(next) <= max - this.#use.after(label, edge, at),
    );
  }

  /**
   * Lets the trees grow until they tell of every node next to a label's whether it can be gone to within the limits, or
   * have grown as much as a label is worth; at most `growths` times. What is left of that; negative if it was not enough.
   */
  learn(label: number, growths: number): number {
    const { topology, limits, to } = this.#space;
    const { outStart, outEdges, outHeads } = topology;
    const node = this.#labels.node[label]!;
    let left = growths;
    this.#earned += GROWTHS_A_LABEL;
    if (node === to) return left;
    for (let slot = outStart[node]!; slot < outStart[node + 1]!; slot++) {
      const next = outHeads[slot]!;
      for (const [at, { max }] of limits.entries()) {
        const tree = this.#trees[at]!;
        const most = max - this.#use.after(label, outEdges[slot]!, at);
        // A way that has been found says as much as the best one, and is found long before that is known to be it.
        while (
          this.#earned > 0 &&
          left >= 0 &&
          tree.frontierCost <= most &&
          !tree.isSettled(next) &&
          !tree.isWithin(next, most)
        ) {
          left--;
          this.#earned--;
          tree.grow();
        }
      }
    }
    return left;
  }
}
