import { type Branch, edgesComeBefore } from './branch.ts';
import { type BranchSearch, MOST_LABELS, type Progress } from './branch-search.ts';
import { type Labels, NONE } from './labels.ts';
import { LimitTrees } from './limit-trees.ts';
import { LimitUse } from './limit-use.ts';
import { MOST_GROWTH, type OpenLabels } from './open-labels.ts';
import type { ReverseTree } from './reverse-tree.ts';
import type { SearchSpace } from './search-space.ts';
import { startAtStem } from './stem.ts';
import { treePath } from './tree-path.ts';

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
 * - The rest of a path need not be searched where the tree knows it (tree-path.ts). A label that is completed so has the
 *   least whole of all; the others of that whole are completed or expanded too unless all their paths come later, and the
 *   first of the paths is taken.
 */
export class BestContinuation implements BranchSearch {
  readonly bounds: ReverseTree;
  readonly #space: SearchSpace;
  readonly #limits: LimitTrees;
  readonly #labels: Labels;
  readonly #open: OpenLabels;
  readonly #use: LimitUse;
  #branch!: Branch;
  /** How many labels of the branch have been expanded. */
  #work = 0;

  constructor(
    space: SearchSpace,
    tree: ReverseTree,
    limitTrees: readonly ReverseTree[],
    memory: { readonly labels: Labels; readonly open: OpenLabels },
  ) {
    this.#space = space;
    this.bounds = tree;
    this.#labels = memory.labels;
    this.#open = memory.open;
    this.#use = new LimitUse(space.limits, memory.labels);
    this.#limits = new LimitTrees(space, limitTrees, memory.labels, this.#use);
  }

  begin(branch: Branch): void {
    this.#branch = branch;
    this.#work = 0;
    this.#open.clear();
    const { root } = startAtStem(branch, this.#space, this.#labels, this.#use);
    this.#open.add(root, this.bounds);
  }

  /**
   * The bound is raised when the branch has fallen behind its rival and used up its allowance: so no branch is explored
   * much beyond what the answer needs, and since the allowance doubles each time, starting again at most doubles the work.
   */
  proceed(rival: Branch | undefined, mostLabels: number): Progress {
    const branch = this.#branch;
    const labels = this.#labels;
    const open = this.#open;
    const tree = this.bounds;
    const { to, limits } = this.#space;
    const rivalCost = rival?.cost ?? Infinity;
    const rivalSteps = rival?.steps ?? Infinity;
    const { allowance } = branch;
    let work = this.#work;
    const end = work + mostLabels;
    let growths = mostLabels * MOST_GROWTH;
    for (; ; work++) {
      open.look(tree);
      const { cost, steps } = open;
      if (branch.resolved && (cost > branch.cost || steps > branch.steps)) return 'FURTHER';
      if (cost === Infinity) return 'EMPTY';
      const isBehind = cost > rivalCost || (cost === rivalCost && steps > rivalSteps);
      if (work > allowance && isBehind && !branch.resolved) {
        Object.assign(branch, { cost, steps, tail: NOTHING, allowance: allowance * 2 });
        return 'FURTHER';
      }
      if (limits.length > 0) growths = this.#limits.learn(open.next, growths);
      if (work === end || growths < 0) break;
      const label = open.take();
      const node = labels.node[label]!;
      if (branch.resolved && edgesComeBefore(branch.tail, labels.edgesTo(label))) continue;
      const isSettled = tree.isSettled(node);
      const rest = isSettled || node === to ? this.#restOf(label) : null;
      if (rest !== null) {
        this.#complete(label, rest, cost, steps);
        continue;
      }
      this.#expand(label, work === 0 ? branch.closed : NOTHING);
      if (!isSettled) open.grow(tree);
    }
    this.#work = work;
    return labels.size > MOST_LABELS ? 'TOO_LARGE' : 'PAUSED';
  }

  /** The edges by which the tree completes a label's path; null where they do not keep to what the search keeps to. */
  #restOf(label: number): number[] | null {
    const { limits } = this.#space;
    const labels = this.#labels;
    // From the end of the stem some edges are closed, which the tree does not know.
    if (labels.parent[label] === NONE) return null;
    const rest = treePath(labels.node[label]!, this.#space, this.bounds, labels.seen);
    return rest !== null && (limits.length === 0 || this.#use.allows(label, rest)) ? rest : null;
  }

  /** Takes a path of the least whole for the branch's best, unless one that was found before comes first. */
  #complete(label: number, rest: readonly number[], cost: number, steps: number): void {
    const branch = this.#branch;
    const tail = [...this.#labels.edgesTo(label), ...rest];
    if (branch.resolved && !edgesComeBefore(tail, branch.tail)) return;
    Object.assign(branch, { cost, steps, tail, resolved: true });
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
      if (limits.length > 0 && !this.#limits.allow(label, edge, next)) continue;
      this.#reach(next, label, edge, cost + outRows[slot]!, steps);
    }
  }

  /** Adds the label unless one of its node's makes it superfluous, and removes those it makes so. */
  #reach(node: number, parent: number, edge: number, cost: number, steps: number): void {
    const labels = this.#labels;
    const use = this.#use;
    const hasLimits = this.#space.limits.length > 0;
    const isLimited = hasLimits && node !== this.#space.to;
    for (let other = labels.firstOf(node); other !== NONE; other = labels.next[other]!) {
      const isFirst = labels.comesBefore(parent, edge, cost, steps, other);
      if (!isFirst && (!isLimited || use.isAtLeast(parent, edge, other))) return;
    }
    let before = NONE;
    for (let other = labels.firstOf(node); other !== NONE; other = labels.next[other]!) {
      const isFirst = labels.comesBefore(parent, edge, cost, steps, other);
      if (isFirst && (!isLimited || use.isAtMost(parent, edge, other))) labels.remove(other, before);
      else before = other;
    }
    const label = labels.add(node, parent, edge, cost, steps);
    if (hasLimits) use.add(label, parent, edge);
    this.#open.add(label, this.bounds);
  }
}
