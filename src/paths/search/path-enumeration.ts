import { type Branch, pathOf } from './branch.ts';
import { BranchQueue } from './branch-queue.ts';
import type { BranchSearch } from './branch-search.ts';
import type { Generations } from './generations.ts';
import { branchesBeside, everyPath } from './lawler-partition.ts';
import type { SearchSpace } from './search-space.ts';

/** A path as the edges it takes, in order, and the sum of their costs. */
export interface WeightedPath {
  readonly edges: readonly number[];
  readonly cost: number;
}

/**
 * How many labels a portion of work expands: a few milliseconds where 100,000 roles are far from the processor, and too
 * many for a small question to notice where one ends.
 */
const PORTION = 128;

/**
 * Lists the paths of a question one by one in their total order, and works no further than asked.
 *
 * The set of all paths is split into branches that share none (see lawler-partition.ts). They wait in a queue
 * ordered by a lower bound of the best path they hold, exact where that is known. If the top is not known
 * exactly it is searched for and put back; if it is, no other branch can hold anything better, so it
 * is the next path, and what remains of its branch is split further. Yen's algorithm searches every
 * branch as soon as it exists; here most never come to the top and are never searched.
 */
export class PathEnumeration {
  readonly #space: SearchSpace;
  readonly #search: BranchSearch;
  readonly #marks: Generations;
  readonly #queue = new BranchQueue();
  /** The branch that is being searched; it is not in the queue. */
  #current: Branch | null = null;
  /** Branches in the queue of which a path is known. */
  #resolvedCount = 0;
  #isTooLarge = false;

  /** `marks` are for use while no branch is being searched. */
  constructor(space: SearchSpace, search: BranchSearch, marks: Generations) {
    this.#space = space;
    this.#search = search;
    this.#marks = marks;
    this.#queue.push(everyPath(space));
  }

  /** Whether there is nothing left but what `next` has given. */
  get isOver(): boolean {
    return this.#current === null && this.#queue.top === undefined;
  }

  /** Whether it is known that there is another path, though perhaps not which. */
  get hasNext(): boolean {
    return this.#resolvedCount > 0;
  }

  /** Whether the search cannot go on, because it has to remember too much. */
  get isTooLarge(): boolean {
    return this.#isTooLarge;
  }

  /** Whether `next` knows its answer. */
  get isReady(): boolean {
    return this.#current === null && this.#queue.top?.resolved !== false;
  }

  /** Does a portion of the work that must be done before `isReady`. */
  work(): void {
    const branch = this.#current ?? this.#begin();
    if (branch === null) return;
    const progress = this.#search.proceed(this.#queue.top, PORTION);
    this.#isTooLarge = progress === 'TOO_LARGE';
    if (progress === 'PAUSED' || progress === 'TOO_LARGE') return;
    this.#current = null;
    if (progress === 'EMPTY') return;
    if (branch.resolved) this.#resolvedCount++;
    this.#queue.push(branch);
  }

  /** The next best path once it `isReady`; undefined if there is none left. */
  next(): WeightedPath | undefined {
    const branch = this.#queue.pop();
    if (branch === undefined) return undefined;
    this.#resolvedCount--;
    const edges = pathOf(branch);
    for (const beside of branchesBeside(branch, edges, this.#space, this.#search.bounds, this.#marks)) {
      this.#queue.push(beside);
    }
    return { edges, cost: branch.cost };
  }

  #begin(): Branch | null {
    const branch = this.#queue.pop() ?? null;
    if (branch !== null) this.#search.begin(branch);
    return (this.#current = branch);
  }
}
