import type { Bounds } from '../branch-search.ts';
import { ReverseTree, type ReverseTreeMemory } from '../reverse-tree.ts';
import type { SearchSpace } from '../search-space.ts';
import type { TrackedNodes } from './tracked-nodes.ts';
import type { Weights } from '../weights.ts';

/**
 * What a path has at least to pay from a node on, in (cost, steps), when it has some of the via nodes still to visit
 * before the target: over the best order of them, the way to the first, from each to the next, and from the last to
 * the target. The ways are those of reverse trees, one for each via node and one for the target.
 *
 * The trees are grown until they reach the via nodes and the start, then never again, so that every bound stays as it is.
 * Nodes farther away are bounded by the frontier, so bounds are consistent: bound(u) <= weight(u, v) + bound(v). A
 * tree is 16 bytes a node, whatever the number of orders; the table of what remains has 2^v·v entries for v via nodes.
 */
export class ViaBounds implements Bounds {
  /** What `look` has found. */
  cost = 0;
  steps = 0;
  readonly #space: SearchSpace;
  readonly #viaNodes: readonly number[];
  readonly #tracked: TrackedNodes;
  /** One a via node and, last, the target's. */
  readonly #trees: readonly ReverseTree[];
  readonly #most: number;
  /** What remains to be paid at via node `at` when the set `left` remains: [left * via nodes + at]. */
  readonly #restCost: Float64Array;
  readonly #restSteps: Int32Array;
  #treesGrown = 0;
  /** The via nodes that the path in question has not come to. */
  #left = 0;

  /** `most`: bounds above it need not be exact. */
  constructor(
    space: SearchSpace,
    viaNodes: readonly number[],
    tracked: TrackedNodes,
    weights: Weights,
    memoryOf: (tree: number) => ReverseTreeMemory,
    most = Infinity,
  ) {
    this.#space = space;
    this.#viaNodes = viaNodes;
    this.#tracked = tracked;
    this.#most = most;
    this.#trees = [...viaNodes, space.to].map(
      (root, index) => new ReverseTree(space, weights, memoryOf(index), root),
    );
    this.#restCost = new Float64Array(2 ** viaNodes.length * viaNodes.length);
    this.#restSteps = new Int32Array(this.#restCost.length);
  }

  /** Settles at most `portion` nodes; false when all is known that will be. Nothing may be looked up before. */
  grow(portion: number): boolean {
    for (let left = portion; left > 0; left--) {
      const tree = this.#trees[this.#treesGrown];
      if (tree === undefined) return false;
      if (this.#isGrown(tree, this.#treesGrown)) {
        this.#treesGrown++;
        if (this.#treesGrown === this.#trees.length) this.#fillTable();
      } else {
        tree.grow();
      }
    }
    return true;
  }

  /** Finds the bound of a node when the set `left` of via nodes, the node not among them, is still to be visited. */
  look(node: number, left: number): void {
    const count = this.#viaNodes.length;
    if (left === 0) {
      const tree = this.#trees[count]!;
      this.cost = tree.costFrom(node);
      this.steps = tree.stepsFrom(node);
      return;
    }
    let bestCost = Infinity;
    let bestSteps = Infinity;
    for (let at = 0; at < count; at++) {
      if ((left & (1 << at)) === 0) continue;
      const rest = (left & ~(1 << at)) * count + at;
      const tree = this.#trees[at]!;
      const cost = tree.costFrom(node) + this.#restCost[rest]!;
      if (cost > bestCost) continue;
      const steps = tree.stepsFrom(node) + this.#restSteps[rest]!;
      if (cost < bestCost || steps < bestSteps) {
        bestCost = cost;
        bestSteps = steps;
      }
    }
    this.cost = bestCost;
    this.steps = bestSteps;
  }

  comeTo(node: number): void {
    const { bitOf, wanted } = this.#tracked;
    if (node === this.#space.from) this.#left = wanted;
    this.#left &= ~bitOf[node]!;
  }

  costFrom(node: number): number {
    this.look(node, this.#left & ~this.#tracked.bitOf[node]!);
    return this.cost;
  }

  stepsFrom(node: number): number {
    this.look(node, this.#left & ~this.#tracked.bitOf[node]!);
    return this.steps;
  }

  /** Every path comes to its target from a via node, to a via node from another or from the start. */
  #isGrown(tree: ReverseTree, index: number): boolean {
    if (tree.frontierCost > this.#most || tree.frontierCost === Infinity) return true;
    const reachesStart = index === this.#viaNodes.length || tree.isSettled(this.#space.from);
    return reachesStart && this.#viaNodes.every((node) => tree.isSettled(node));
  }

  #fillTable(): void {
    const count = this.#viaNodes.length;
    for (let left = 0; left < 2 ** count; left++) {
      for (let at = 0; at < count; at++) {
        if ((left & (1 << at)) !== 0) continue;
        this.look(this.#viaNodes[at]!, left);
        this.#restCost[left * count + at] = this.cost;
        this.#restSteps[left * count + at] = this.steps;
      }
    }
  }
}
