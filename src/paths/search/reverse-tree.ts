import type { Bounds } from './branch-search.ts';
import { Generations } from './generations.ts';
import { MinHeap } from './min-heap.ts';
import type { SearchSpace } from './search-space.ts';
import type { Weights } from './weights.ts';

/** Memory of a reverse tree: 16 bytes a node, used again by the next question. */
export class ReverseTreeMemory {
  readonly reached: Generations;
  readonly cost: Float64Array;
  readonly steps: Int32Array;
  readonly queue = new MinHeap();

  constructor(nodeCount: number) {
    this.reached = new Generations(nodeCount);
    this.cost = new Float64Array(nodeCount);
    this.steps = new Int32Array(nodeCount);
  }
}

/**
 * What every node has at least to pay to the target, in (cost, steps), learned as far as asked for:
 * Dijkstra's algorithm (1959) backwards from the target, one node at a time.
 *
 * A settled node's bound is the exact cost of its best path to the target, with nothing forbidden but what
 * the question rules out. Dijkstra settles in rising order, so every other node has at least the
 * `frontier` to pay, which is infinite once all nodes that lead to the target are settled. Hence
 * bound(u) <= weight(u, v) + bound(v) for every edge at every moment, and bounds only rise: what an A* search
 * (Hart, Nilsson, Raphael 1968) needs in order never to settle a node wrongly.
 */
export class ReverseTree implements Bounds {
  frontierCost = 0;
  frontierSteps = 0;
  readonly #space: SearchSpace;
  readonly #weights: Weights;
  readonly #memory: ReverseTreeMemory;
  readonly #root: number;

  /**
   * `weights` are the space's costs, or the amounts of one of its limits; `root` is the target, or a node that is to be
   * visited before it.
   */
  constructor(space: SearchSpace, weights: Weights, memory: ReverseTreeMemory, root = space.to) {
    this.#space = space;
    this.#weights = weights;
    this.#memory = memory;
    this.#root = root;
    memory.reached.next();
    memory.queue.clear();
    memory.reached.marks[root] = memory.reached.first;
    memory.cost[root] = 0;
    memory.steps[root] = 0;
    memory.queue.push(0, 0, root);
  }

  /** How many entries of reached nodes wait to be settled. */
  get frontSize(): number {
    return this.#memory.queue.size;
  }

  /** Whether the node's bound is exact. */
  isSettled(node: number): boolean {
    return this.#memory.reached.marks[node] === this.#memory.reached.second;
  }

  /** Whether it is known that the node has no more to pay than `most`, exactly how much or not. */
  isWithin(node: number, most: number): boolean {
    const { reached, cost } = this.#memory;
    return reached.marks[node]! >= reached.first && cost[node]! <= most;
  }

  /** The cost part of the node's bound. */
  costFrom(node: number): number {
    return this.isSettled(node) ? this.#memory.cost[node]! : this.frontierCost;
  }

  /** The steps part of the node's bound: the fewest among the paths of that cost. */
  stepsFrom(node: number): number {
    return this.isSettled(node) ? this.#memory.steps[node]! : this.frontierSteps;
  }

  /** What lies behind makes no difference: the bound leaves out that a path visits no node twice. */
  comeTo(): void {
    return;
  }

  /** Settles the next node and returns it; -1 if there is none. Settling all of them is O((n + m) log m). */
  grow(): number {
    const { reached, queue } = this.#memory;
    const marks = reached.marks;
    if (queue.size === 0) return -1;
    const node = queue.pop();
    marks[node] = reached.second;
    // A path neither comes back to where it starts nor goes on from where it ends.
    const { from, to } = this.#space;
    if (node !== from && (node !== to || node === this.#root)) this.#reachPredecessors(node);

    while (queue.size > 0 && marks[queue.top] === reached.second) queue.pop();
    this.frontierCost = queue.topMajor;
    this.frontierSteps = queue.topMinor;
    return node;
  }

  #reachPredecessors(node: number): void {
    const { topology, allows } = this.#space;
    const { inStart, inEdges, inTails } = topology;
    const weights = this.#weights.inRows;
    const { reached, cost, steps, queue } = this.#memory;
    const { marks, first, second } = reached;
    const nodeCost = cost[node]!;
    const newSteps = steps[node]! + 1;
    const end = inStart[node + 1]!;
    for (let slot = inStart[node]!; slot < end; slot++) {
      const before = inTails[slot]!;
      const mark = marks[before]!;
      if (mark === second) continue;
      const newCost = nodeCost + weights[slot]!;
      if (mark === first) {
        const known = cost[before]!;
        if (known < newCost || (known === newCost && steps[before]! <= newSteps)) continue;
      }
      if (allows !== undefined && !allows(inEdges[slot]!)) continue;
      marks[before] = first;
      cost[before] = newCost;
      steps[before] = newSteps;
      queue.push(newCost, newSteps, before);
    }
  }
}
