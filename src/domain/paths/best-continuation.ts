import type { Branch } from './branch.ts';
import { Generations } from './generations.ts';
import { Labels, NONE } from './labels.ts';
import { MinHeap } from './min-heap.ts';
import type { ReverseTree } from './reverse-tree.ts';
import type { SearchSpace } from './search-space.ts';

/** How many nodes the reverse tree grows by whenever the search leaves it. Measured in bench/paths. */
const GROWTH = Number(process.env.G ?? 4);

/** Makes (steps of the whole, steps so far) one exact number: far above any number of nodes. */
const STEPS_BASE = 2 ** 26;

/** Memory of a forward search: 8 bytes a node and some for each label, used again by the next one. */
export class ForwardMemory {
  /** First mark: the node has labels. Second mark: the node is on the stem. */
  readonly seen: Generations;
  readonly firstLabel: Int32Array;
  readonly labels = new Labels();
  readonly queue = new MinHeap();

  constructor(nodeCount: number) {
    this.seen = new Generations(nodeCount);
    this.firstLabel = new Int32Array(nodeCount);
  }
}

/**
 * Finds the best path of a branch, in the total order (cost, steps, edge sequence), by an A* search
 * (Hart, Nilsson, Raphael 1968) from the end of its stem, with the reverse tree as bound.
 *
 * The search starts out where the tree has not grown to, and both grow towards each other: where a label's
 * node is not settled in the tree, the tree grows by a few nodes before the search goes on. So a
 * question about far ends explores two small balls rather than a large one, what the tree learned
 * serves all later searches of the question, and no more of it is ever built than searches pay for.
 *
 * Why the answer is exactly the first in the order:
 * - Weights are pairs (cost, 1), compared by the first part, then by the second. Each is greater than
 *   (0, 0), so shortening a walk by a loop makes it better: the best walk is loopless by itself,
 *   zero costs or not, and only the stem's nodes have to be kept out.
 * - Of two labels of a node, one that comes first in the order and has used no more of any limit makes the
 *   other superfluous: whatever completes the other completes it too, and the order of two paths
 *   that end alike is the order of their beginnings. (What it completes may hold a loop; without the
 *   loop it is better still.) Without limits one label a node remains.
 * - Labels leave the queue by cost and steps of the whole (so far + bound), then by steps so far. Bounds are
 *   consistent and only rise, so a label's predecessors have no greater bound, fewer steps, and leave
 *   before it. So when a label is expanded or reaches the target, every path that could have replaced it
 *   for being equal in cost and steps and earlier in the edge sequence has been compared with it.
 */
export class BestContinuation {
  readonly #space: SearchSpace;
  readonly #tree: ReverseTree;
  readonly #limitTrees: readonly ReverseTree[];
  readonly #memory: ForwardMemory;

  constructor(
    space: SearchSpace,
    tree: ReverseTree,
    limitTrees: readonly ReverseTree[],
    memory: ForwardMemory,
  ) {
    this.#space = space;
    this.#tree = tree;
    this.#limitTrees = limitTrees;
    this.#memory = memory;
  }

  /**
   * Resolves the branch, or raises its bound, or returns false where it holds no path. The bound is raised
   * when the branch has fallen behind its rival, the next best one, and used up its allowance: so
   * no branch is explored much beyond what the answer needs, and since the allowance doubles each time,
   * starting again at most doubles the work.
   */
  resolve(branch: Branch, rival: Branch | undefined): boolean {
    const { labels, queue } = this.#memory;
    const tree = this.#tree;
    const rivalCost = rival?.cost ?? Infinity;
    const rivalSteps = rival?.steps ?? Infinity;
    this.#start(branch);
    for (let work = 0; queue.size > 0; work++) {
      const cost = queue.topMajor;
      const steps = Math.floor(queue.topMinor / STEPS_BASE);
      if (work > branch.allowance && (cost > rivalCost || (cost === rivalCost && steps > rivalSteps))) {
        Object.assign(branch, { cost, steps, tail: [], allowance: branch.allowance * 2 });
        return true;
      }
      const label = queue.pop();
      const node = labels.node[label]!;
      if (node === NONE) continue;
      if (node === this.#space.to) {
        Object.assign(branch, { cost, steps, tail: labels.edgesTo(label), resolved: true });
        return true;
      }
      if (!tree.isSettled(node)) for (let times = 0; times < GROWTH; times++) tree.grow();
      const boundNow = labels.cost[label]! + tree.costFrom(node);
      const stepsNow = labels.steps[label]! + tree.stepsFrom(node);
      if (boundNow > cost || (boundNow === cost && stepsNow > steps)) this.#enqueue(label, node);
      else this.#expand(label, node, NOTHING_CLOSED);
    }
    return false;
  }

  /** Walks the stem, so that the search keeps off its nodes, and expands its last node. */
  #start(branch: Branch): void {
    const { topology, limits, from } = this.#space;
    const { seen, firstLabel, labels, queue } = this.#memory;
    seen.next();
    labels.clear(limits.length);
    queue.clear();
    let node = from;
    for (let index = 0; index < branch.stemLength; index++) {
      seen.marks[node] = seen.second;
      node = topology.head[branch.path[index]!]!;
    }
    const root = labels.add(node, NONE, NONE, branch.stemCost, branch.stemLength);
    for (const [at, limit] of limits.entries()) {
      let used = 0;
      for (let index = 0; index < branch.stemLength; index++) used += limit.amounts[branch.path[index]!]!;
      labels.used[at] = used;
    }
    seen.marks[node] = seen.first;
    firstLabel[node] = root;
    this.#expand(root, node, branch.closed);
  }

  #expand(label: number, node: number, closed: readonly number[]): void {
    const { topology, costs, allows, limits } = this.#space;
    const { outStart, outEdges, head } = topology;
    const { seen, labels } = this.#memory;
    const cost = labels.cost[label]!;
    const steps = labels.steps[label]! + 1;
    const end = outStart[node + 1]!;
    for (let slot = outStart[node]!; slot < end; slot++) {
      const edge = outEdges[slot]!;
      const next = head[edge]!;
      if (seen.marks[next] === seen.second) continue;
      if (closed.length > 0 && closed.includes(edge)) continue;
      if (allows !== undefined && !allows(edge)) continue;
      if (limits.length > 0 && !this.#isWithinLimits(label, edge, next)) continue;
      this.#reach(next, label, edge, cost + costs[edge]!, steps);
    }
  }

  /** Adds the label unless one of its node's makes it superfluous, and removes those it makes so. */
  #reach(node: number, parent: number, edge: number, cost: number, steps: number): void {
    const { seen, firstLabel, labels } = this.#memory;
    const limitCount = this.#space.limits.length;
    let kept = NONE;
    if (seen.marks[node] === seen.first) {
      for (let other = firstLabel[node]!; other !== NONE; other = labels.next[other]!) {
        if (!this.#isBetter(parent, edge, cost, steps, other)) {
          if (limitCount === 0 || this.#usesNoMore(other, parent, edge, node)) return;
        }
      }
      for (let other = firstLabel[node]!; other !== NONE; ) {
        const next = labels.next[other]!;
        if (
          this.#isBetter(parent, edge, cost, steps, other) &&
          (limitCount === 0 || this.#usesNoLess(other, parent, edge, node))
        ) {
          labels.node[other] = NONE;
        } else {
          labels.next[other] = kept;
          kept = other;
        }
        other = next;
      }
    }
    const label = labels.add(node, parent, edge, cost, steps);
    for (let at = 0; at < limitCount; at++) {
      labels.used[label * limitCount + at] = this.#usedAfter(at, parent, edge);
    }
    labels.next[label] = kept;
    firstLabel[node] = label;
    seen.marks[node] = seen.first;
    this.#enqueue(label, node);
  }

  /** Whether the path that `edge` adds to `parent` comes before the other label's in the total order. */
  #isBetter(parent: number, edge: number, cost: number, steps: number, other: number): boolean {
    const { labels } = this.#memory;
    const otherCost = labels.cost[other]!;
    if (cost !== otherCost) return cost < otherCost;
    const otherSteps = labels.steps[other]!;
    return steps !== otherSteps ? steps < otherSteps : labels.comesBefore(parent, edge, other);
  }

  #enqueue(label: number, node: number): void {
    const { labels, queue } = this.#memory;
    const cost = labels.cost[label]! + this.#tree.costFrom(node);
    if (cost === Infinity) return;
    const steps = labels.steps[label]!;
    queue.push(cost, (steps + this.#tree.stepsFrom(node)) * STEPS_BASE + steps, label);
  }

  #usedAfter(at: number, label: number, edge: number): number {
    const { limits } = this.#space;
    return this.#memory.labels.used[label * limits.length + at]! + limits[at]!.amounts[edge]!;
  }

  /** Whether a path over this edge can still reach the target within every limit, as far as is known. */
  #isWithinLimits(label: number, edge: number, next: number): boolean {
    return this.#space.limits.every((limit, at) => {
      const left = limit.max - this.#usedAfter(at, label, edge);
      const tree = this.#limitTrees[at]!;
      while (!tree.isSettled(next) && tree.frontierCost <= left) tree.grow();
      return tree.costFrom(next) <= left;
    });
  }

  /** What was used on the way to the target does not matter there. */
  #usesNoMore(other: number, parent: number, edge: number, node: number): boolean {
    const { limits, to } = this.#space;
    if (node === to) return true;
    for (let at = 0; at < limits.length; at++) {
      if (this.#memory.labels.used[other * limits.length + at]! > this.#usedAfter(at, parent, edge)) return false;
    }
    return true;
  }

  #usesNoLess(other: number, parent: number, edge: number, node: number): boolean {
    const { limits, to } = this.#space;
    if (node === to) return true;
    for (let at = 0; at < limits.length; at++) {
      if (this.#memory.labels.used[other * limits.length + at]! < this.#usedAfter(at, parent, edge)) return false;
    }
    return true;
  }
}

const NOTHING_CLOSED: readonly number[] = [];
