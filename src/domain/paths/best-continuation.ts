import type { Branch } from './branch.ts';
import { type Labels, NONE } from './labels.ts';
import { type OpenLabels } from './open-labels.ts';
import type { ReverseTree } from './reverse-tree.ts';
import type { SearchSpace } from './search-space.ts';

/**
 * How many nodes the tree grows by whenever a label outside it is expanded. What the tree learns is kept, what a
 * search finds outside it is not, so the tree should grow faster. Measured on 1,000 roles, 4 is a fifth
 * better where every role is a few steps from every other, but a third worse where paths are long.
 */
const GROWTH = 16;

const NOTHING: readonly number[] = [];

/**
 * Finds the best path of a branch, in the total order (cost, steps, edge sequence), by an A* search
 * (Hart, Nilsson, Raphael 1968) from the end of its stem, with the reverse tree as bound.
 *
 * The search starts out where the tree has not grown to, and both grow towards each other: whenever a label
 * outside the tree is expanded, the tree grows by a few nodes. So a question about far ends explores
 * two small balls rather than a large one; what the tree has learned serves all later searches of
 * the question; and no more of it is ever built than searches give reason for.
 *
 * Why the answer is exactly the first in the order:
 * - Weights are pairs (cost, 1), compared by the first part, then by the second. Each is greater than
 *   (0, 0), so a walk becomes better when a loop is cut out of it: the best walk is loopless by
 *   itself, zero costs or not, and only the stem's nodes have to be kept out.
 * - Of two labels of a node, one that comes first in the order and has used no more of any limit makes the
 *   other superfluous: whatever completes the other completes it too, and two paths that end alike are
 *   in the order of their beginnings. (Completed so it may hold a loop; without the loop it is better
 *   still.) At the target nothing is left to complete, so limits do not matter there. Without
 *   limits, one label a node remains.
 * - Labels are expanded in the order of (whole cost, whole steps, steps so far), and bounds are consistent:
 *   the label before a label has no greater whole and fewer steps, so it is expanded earlier. When a
 *   label's turn comes, every path to its node that equals it in cost and steps has therefore been
 *   compared with it, and the first in the edge sequence is the one that is left.
 */
export class BestContinuation {
  readonly #space: SearchSpace;
  readonly #tree: ReverseTree;
  readonly #limitTrees: readonly ReverseTree[];
  readonly #labels: Labels;
  readonly #open: OpenLabels;

  constructor(
    space: SearchSpace,
    tree: ReverseTree,
    limitTrees: readonly ReverseTree[],
    memory: { readonly labels: Labels; readonly open: OpenLabels },
  ) {
    this.#space = space;
    this.#tree = tree;
    this.#limitTrees = limitTrees;
    this.#labels = memory.labels;
    this.#open = memory.open;
  }

  /**
   * Resolves the branch, or raises its bound, or returns false where it holds no path. The bound is raised
   * when the branch has fallen behind its rival, the next best one, and used up its allowance: so
   * no branch is explored much beyond what the answer needs, and since the allowance doubles each time,
   * starting again at most doubles the work.
   */
  resolve(branch: Branch, rival: Branch | undefined): boolean {
    const labels = this.#labels;
    const open = this.#open;
    const tree = this.#tree;
    const rivalCost = rival?.cost ?? Infinity;
    const rivalSteps = rival?.steps ?? Infinity;
    this.#start(branch);
    for (let work = 0; ; work++) {
      open.look(tree);
      const { cost, steps } = open;
      if (cost === Infinity) return false;
      if (work > branch.allowance && (cost > rivalCost || (cost === rivalCost && steps > rivalSteps))) {
        Object.assign(branch, { cost, steps, tail: NOTHING, allowance: branch.allowance * 2 });
        return true;
      }
      const label = open.take();
      const node = labels.node[label]!;
      if (node === this.#space.to) {
        Object.assign(branch, { cost, steps, tail: labels.edgesTo(label), resolved: true });
        return true;
      }
      this.#expand(label, NOTHING);
      if (!tree.isSettled(node)) for (let times = 0; times < GROWTH; times++) open.grow(tree);
    }
  }

  /** Walks the stem, so that the search keeps off its nodes, and expands its last node. */
  #start(branch: Branch): void {
    const { topology, limits, from } = this.#space;
    const labels = this.#labels;
    labels.clear(limits.length);
    this.#open.clear();
    const used = new Float64Array(limits.length);
    let node = from;
    for (let index = 0; index < branch.stemLength; index++) {
      const edge = branch.path[index]!;
      labels.seen.marks[node] = labels.seen.second;
      for (const [at, limit] of limits.entries()) used[at]! += limit.weights.byEdge[edge]!;
      node = topology.head[edge]!;
    }
    const root = labels.add(node, NONE, NONE, branch.stemCost, branch.stemLength);
    labels.used.set(used);
    labels.isOpen[root] = 0;
    this.#expand(root, branch.closed);
  }

  #expand(label: number, closed: readonly number[]): void {
    const { topology, costs, allows, limits } = this.#space;
    const { outStart, outEdges, outHeads } = topology;
    const { outRows } = costs;
    const labels = this.#labels;
    const { marks, second } = labels.seen;
    const node = labels.node[label]!;
    const cost = labels.cost[label]!;
    const steps = labels.steps[label]! + 1;
    const end = outStart[node + 1]!;
    for (let slot = outStart[node]!; slot < end; slot++) {
      const next = outHeads[slot]!;
      if (marks[next] === second) continue;
      const edge = outEdges[slot]!;
      if (closed.length > 0 && closed.includes(edge)) continue;
      if (allows !== undefined && !allows(edge)) continue;
      if (limits.length > 0 && !this.#isWithinLimits(label, edge, next)) continue;
      this.#reach(next, label, edge, cost + outRows[slot]!, steps);
    }
  }

  /** Adds the label unless one of its node's makes it superfluous, and removes those it makes so. */
  #reach(node: number, parent: number, edge: number, cost: number, steps: number): void {
    const labels = this.#labels;
    const isLimited = this.#space.limits.length > 0 && node !== this.#space.to;
    for (let other = labels.firstOf(node); other !== NONE; other = labels.next[other]!) {
      const isFirst = labels.comesBefore(parent, edge, cost, steps, other);
      if (!isFirst && (!isLimited || this.#usesAtLeast(parent, edge, other))) return;
    }
    let before = NONE;
    for (let other = labels.firstOf(node); other !== NONE; other = labels.next[other]!) {
      const isFirst = labels.comesBefore(parent, edge, cost, steps, other);
      if (isFirst && (!isLimited || this.#usesAtMost(parent, edge, other))) labels.remove(other, before);
      else before = other;
    }
    const label = labels.add(node, parent, edge, cost, steps);
    const limitCount = this.#space.limits.length;
    for (let limit = 0; limit < limitCount; limit++) {
      labels.used[label * limitCount + limit] = this.#used(parent, edge, limit);
    }
    this.#open.add(label, this.#tree);
  }

  /** Whether a path over this edge can still reach the target within every limit, as far as is known. */
  #isWithinLimits(label: number, edge: number, next: number): boolean {
    return this.#space.limits.every(({ max }, limit) => {
      const left = max - this.#used(label, edge, limit);
      const tree = this.#limitTrees[limit]!;
      while (!tree.isSettled(next) && tree.frontierCost <= left) tree.grow();
      return tree.costFrom(next) <= left;
    });
  }

  /** What the path that `edge` adds to `parent` has used of a limit. */
  #used(parent: number, edge: number, limit: number): number {
    const { limits } = this.#space;
    return this.#labels.used[parent * limits.length + limit]! + limits[limit]!.weights.byEdge[edge]!;
  }

  #usesAtLeast(parent: number, edge: number, other: number): boolean {
    const { used } = this.#labels;
    const { limits } = this.#space;
    return limits.every((_, at) => this.#used(parent, edge, at) >= used[other * limits.length + at]!);
  }

  #usesAtMost(parent: number, edge: number, other: number): boolean {
    const { used } = this.#labels;
    const { limits } = this.#space;
    return limits.every((_, at) => this.#used(parent, edge, at) <= used[other * limits.length + at]!);
  }
}
