import type { Branch } from '../branch.ts';
import { type BranchSearch, MOST_LABELS, type Progress, STEPS_BASE } from '../branch-search.ts';
import { type Labels, NONE } from '../labels.ts';
import { LimitUse } from '../limit-use.ts';
import { MinHeap } from '../min-heap.ts';
import type { SearchSpace } from '../search-space.ts';
import { startAtStem } from '../stem.ts';
import type { TrackedNodes } from './tracked-nodes.ts';
import type { ViaBounds } from './via-bounds.ts';

const NOTHING: readonly number[] = [];

/**
 * Finds the best path of a branch that visits all via nodes, in the total order, by an A* search from the end of its stem.
 *
 * Here a loop may be worth its cost, since a via node may lie on it, so the best *walk* need not be a path. To forbid
 * all loops a label would have to remember every node of its path, and none would make another superfluous. So labels
 * remember the visits of few nodes only, which are never visited again: at first the via nodes; and whenever the best
 * walk turns out to come to another node twice, that node too, and the branch is searched again (Righini and Salani 2008
 * call it decremental state space relaxation). A walk that is best and comes to no node twice is the best path, since
 * every path is among the walks.
 *
 * Of two labels of a node that have visited the same via nodes, one makes the other superfluous if it comes first in the
 * order, has used no more of any limit, and has visited no tracked node that the other has not: whatever completes
 * the other completes it too. The order of expansion is that of best-continuation.ts, with bounds that stay as they are.
 */
export class BestViaContinuation implements BranchSearch {
  readonly bounds: ViaBounds;
  readonly #space: SearchSpace;
  readonly #limitBounds: readonly ViaBounds[];
  readonly #tracked: TrackedNodes;
  readonly #labels: Labels;
  readonly #open = new MinHeap();
  readonly #use: LimitUse;
  #branch!: Branch;
  #work = 0;

  constructor(
    space: SearchSpace,
    bounds: ViaBounds,
    limitBounds: readonly ViaBounds[],
    tracked: TrackedNodes,
    labels: Labels,
  ) {
    this.#space = space;
    this.bounds = bounds;
    this.#limitBounds = limitBounds;
    this.#tracked = tracked;
    this.#labels = labels;
    this.#use = new LimitUse(space.limits, labels);
  }

  begin(branch: Branch): void {
    this.#branch = branch;
    this.#work = 0;
    this.#open.clear();
    const { root, nodes } = startAtStem(branch, this.#space, this.#labels, this.#use);
    let visited = 0;
    for (const node of nodes) visited |= this.#tracked.bitOf[node]!;
    this.#push(root, visited);
  }

  /** What the bound is raised for is as in best-continuation.ts; besides, the best walk may have shown a new loop. */
  proceed(rival: Branch | undefined, mostLabels: number): Progress {
    const branch = this.#branch;
    const labels = this.#labels;
    const open = this.#open;
    const end = this.#work + mostLabels;
    for (; this.#work < end; this.#work++) {
      while (open.size > 0 && !labels.isOpen[open.top]) open.pop();
      if (open.size === 0) return 'EMPTY';
      const cost = open.topMajor;
      const steps = Math.floor(open.topMinor / STEPS_BASE);
      if (this.#work > branch.allowance && isBehind(cost, steps, rival)) {
        Object.assign(branch, { cost, steps, tail: NOTHING, allowance: branch.allowance * 2 });
        return 'FURTHER';
      }
      const label = open.pop();
      labels.isOpen[label] = 0;
      if (labels.node[label] === this.#space.to) {
        const twice = this.#nodeVisitedTwice(label);
        // Where no more nodes can be tracked the walk is given out, and what lies beside it is searched.
        if (twice !== NONE && this.#tracked.track(twice)) {
          Object.assign(branch, { cost, steps, tail: NOTHING });
        } else {
          Object.assign(branch, { cost, steps, tail: labels.edgesTo(label), resolved: true });
        }
        return 'FURTHER';
      }
      this.#expand(label, this.#work === 0 ? branch.closed : NOTHING);
    }
    return labels.size > MOST_LABELS ? 'TOO_LARGE' : 'PAUSED';
  }

  #expand(label: number, closed: readonly number[]): void {
    const { topology, costs, allows, limits, to } = this.#space;
    const { outStart, outEdges, outHeads } = topology;
    const { bitOf, wanted } = this.#tracked;
    const labels = this.#labels;
    const { marks, second } = labels.seen;
    const node = labels.node[label]!;
    const visited = labels.visited[label]!;
    const left = wanted & ~visited;
    const cost = labels.cost[label]!;
    const steps = labels.steps[label]! + 1;
    const end = outStart[node + 1]!;
    for (let slot = outStart[node]!; slot < end; slot++) {
      const next = outHeads[slot]!;
      const bit = bitOf[next]!;
      if (marks[next] === second || (visited & bit) !== 0 || (next === to && left !== 0)) continue;
      const edge = outEdges[slot]!;
      if (closed.includes(edge) || (allows !== undefined && !allows(edge))) continue;
      if (limits.length > 0 && !this.#isWithinLimits(label, edge, next, left & ~bit)) continue;
      this.#reach(next, label, edge, cost + costs.outRows[slot]!, steps, visited | bit);
    }
  }

  /** Adds the label unless one of its node's makes it superfluous, and removes those it makes so. */
  #reach(node: number, parent: number, edge: number, cost: number, steps: number, visited: number): void {
    const labels = this.#labels;
    const use = this.#use;
    const { wanted } = this.#tracked;
    const hasLimits = this.#space.limits.length > 0;
    // At the target nothing is left to complete, so neither limits nor visits matter there.
    const isTarget = node === this.#space.to;
    const isLimited = hasLimits && !isTarget;
    let before = NONE;
    for (let other = labels.firstOf(node); other !== NONE; other = labels.next[other]!) {
      const its = labels.visited[other]!;
      if (((its ^ visited) & wanted) === 0) {
        const isFirst = labels.comesBefore(parent, edge, cost, steps, other);
        const hasLess = isTarget || (isFirst ? (visited & ~its) === 0 : (its & ~visited) === 0);
        if (hasLess && !isFirst && (!isLimited || use.isAtLeast(parent, edge, other))) return;
        if (hasLess && isFirst && (!isLimited || use.isAtMost(parent, edge, other))) {
          labels.remove(other, before);
          continue;
        }
      }
      before = other;
    }
    const label = labels.add(node, parent, edge, cost, steps);
    if (hasLimits) use.add(label, parent, edge);
    this.#push(label, visited);
  }

  #push(label: number, visited: number): void {
    const labels = this.#labels;
    const bounds = this.bounds;
    labels.visited[label] = visited;
    bounds.look(labels.node[label]!, this.#tracked.wanted & ~visited);
    if (bounds.cost === Infinity) return;
    const steps = labels.steps[label]!;
    const minor = (steps + bounds.steps) * STEPS_BASE + steps;
    this.#open.push(labels.cost[label]! + bounds.cost, minor, label);
  }

  #isWithinLimits(label: number, edge: number, next: number, left: number): boolean {
    return this.#space.limits.every(({ max }, at) => {
      const bounds = this.#limitBounds[at]!;
      bounds.look(next, left);
      return bounds.cost <= max - this.#use.after(label, edge, at);
    });
  }

  /** The node on the shortest loop of a walk; NONE if it has no loop. */
  #nodeVisitedTwice(label: number): number {
    const labels = this.#labels;
    const seenAt = new Map<number, number>();
    let found = NONE;
    let shortest = Infinity;
    for (let at = label, index = 0; at !== NONE; at = labels.parent[at]!, index++) {
      const node = labels.node[at]!;
      const loop = index - (seenAt.get(node) ?? -Infinity);
      if (loop < shortest) {
        shortest = loop;
        found = node;
      }
      seenAt.set(node, index);
    }
    return found;
  }
}

function isBehind(cost: number, steps: number, rival: Branch | undefined): boolean {
  return rival !== undefined && (cost > rival.cost || (cost === rival.cost && steps > rival.steps));
}
