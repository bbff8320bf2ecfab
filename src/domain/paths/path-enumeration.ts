import { BestContinuation } from './best-continuation.ts';
import { pathOf } from './branch.ts';
import { BranchQueue } from './branch-queue.ts';
import { branchesBeside, everyPath } from './lawler-partition.ts';
import { Labels } from './labels.ts';
import { OpenLabels } from './open-labels.ts';
import { ReverseTree, ReverseTreeMemory } from './reverse-tree.ts';
import type { SearchSpace } from './search-space.ts';

/** A path as the edges it takes, in order, and the sum of their costs. */
export interface WeightedPath {
  readonly edges: readonly number[];
  readonly cost: number;
}

/** All memory of an enumeration that is as large as the graph. One enumeration at a time may use it. */
export class SearchMemory {
  readonly tree: ReverseTreeMemory;
  readonly labels: Labels;
  readonly open: OpenLabels;
  readonly #limitTrees: ReverseTreeMemory[] = [];
  readonly #nodeCount: number;

  constructor(nodeCount: number) {
    this.#nodeCount = nodeCount;
    this.tree = new ReverseTreeMemory(nodeCount);
    this.labels = new Labels(nodeCount);
    this.open = new OpenLabels(this.labels);
  }

  limitTree(at: number): ReverseTreeMemory {
    return (this.#limitTrees[at] ??= new ReverseTreeMemory(this.#nodeCount));
  }
}

/**
 * Yields the paths of a question one by one in their total order, and works no further than asked.
 *
 * The set of all paths is split into branches that share none (see lawler-partition.ts). They wait in a queue
 * ordered by a lower bound of the best path they hold, exact where that is known. If the top is not known
 * exactly it is searched for and put back; if it is, no other branch can hold anything better, so it
 * is the next path, and what remains of its branch is split further. Yen's algorithm searches every
 * branch as soon as it exists; here most never come to the top and are never searched.
 */
export class PathEnumeration {
  readonly #space: SearchSpace;
  readonly #tree: ReverseTree;
  readonly #continuation: BestContinuation;
  readonly #memory: SearchMemory;
  readonly #queue = new BranchQueue();
  /** Branches in the queue of which a path is known. */
  #resolvedCount = 0;

  constructor(space: SearchSpace, memory: SearchMemory) {
    this.#space = space;
    this.#memory = memory;
    this.#tree = new ReverseTree(space, space.costs, memory.tree);
    const limitTrees = space.limits.map(
      (limit, at) => new ReverseTree(space, limit.weights, memory.limitTree(at)),
    );
    this.#continuation = new BestContinuation(space, this.#tree, limitTrees, memory);
    this.#queue.push(everyPath());
  }

  /** The next best path; undefined if there is none left. */
  next(): WeightedPath | undefined {
    while (this.#queue.top !== undefined && !this.#queue.top.resolved) this.#resolveTop();
    const branch = this.#queue.pop();
    if (branch === undefined) return undefined;
    this.#resolvedCount--;
    const edges = pathOf(branch);
    const { seen } = this.#memory.labels;
    for (const beside of branchesBeside(branch, edges, this.#space, this.#tree, seen)) {
      this.#queue.push(beside);
    }
    return { edges, cost: branch.cost };
  }

  /** Whether there is another path. Finds one if none is known, but not necessarily the next. */
  hasNext(): boolean {
    while (this.#resolvedCount === 0 && this.#queue.top !== undefined) this.#resolveTop();
    return this.#resolvedCount > 0;
  }

  #resolveTop(): void {
    const branch = this.#queue.pop()!;
    if (!this.#continuation.resolve(branch, this.#queue.top)) return;
    if (branch.resolved) this.#resolvedCount++;
    this.#queue.push(branch);
  }
}
