import { BestContinuation } from './best-continuation.ts';
import { PathEnumeration, type WeightedPath } from './path-enumeration.ts';
import { type BestPaths, type PathQuery, searchSpaceOf } from './path-query.ts';
import { ReverseTree } from './reverse-tree.ts';
import { SearchMemory } from './search-memory.ts';
import type { SearchSpace } from './search-space.ts';
import type { Topology } from './topology.ts';
import { ViaSearch } from './via/via-search.ts';

/**
 * The search behind `kBestPaths`, a portion of a few milliseconds at a time, so that whoever runs it can let others have a
 * turn, or stop and take what was found. Must be closed, since it has memory on loan.
 *
 * The paths of a question come in their total order. Where nodes must be visited, a walk may be among them that visits one
 * node twice (best-via-continuation.ts), which is left out.
 */
export class PathSearch {
  readonly #topology: Topology;
  readonly #query: PathQuery;
  readonly #space: SearchSpace;
  /** The via nodes between the ends. */
  readonly #viaNodes: readonly number[];
  readonly #paths: WeightedPath[] = [];
  #candidates = 0;
  #via: ViaSearch | null = null;
  #enumeration: PathEnumeration | null = null;
  #memory: SearchMemory | null = null;
  #isOver = false;
  #exhausted = false;

  /** Throws RangeError for numbers out of range. */
  constructor(topology: Topology, costs: Float64Array, query: PathQuery) {
    const { from, to, avoidedNodes, maxSteps = Infinity, viaNodes } = query;
    this.#topology = topology;
    this.#query = query;
    this.#space = searchSpaceOf(topology, costs, query);
    this.#viaNodes =
      viaNodes === undefined ? [] : [...viaNodes].filter((node) => node !== from && node !== to);
    const needed = [from, to, ...this.#viaNodes];
    const touchesAvoided = avoidedNodes !== undefined && needed.some((node) => avoidedNodes.has(node));
    if (from === to || touchesAvoided || this.#viaNodes.length >= maxSteps) this.#end(true);
  }

  /** Everything found so far. `exhausted` is false until the search has ended by itself. */
  get found(): BestPaths {
    return { paths: this.#paths, exhausted: this.#exhausted };
  }

  /** Does another portion of the work. False when there is nothing left to do. */
  step(): boolean {
    if (this.#isOver) return false;
    const enumeration = (this.#enumeration ??= this.#begin());
    if (this.#via?.prepare()) return true;
    const { k, mostCandidates = Infinity } = this.#query;
    const isFull = this.#paths.length === k;
    if (isFull && this.#viaNodes.length === 0) {
      if (enumeration.hasNext) return this.#end(false);
      if (enumeration.isOver) return this.#end(true);
      return this.#workOn(enumeration);
    }
    if (!enumeration.isReady) return this.#workOn(enumeration);
    if (this.#candidates === mostCandidates) return this.#end(false);
    const candidate = enumeration.next();
    this.#candidates++;
    if (candidate === undefined) return this.#end(true);
    if (!this.#isPath(candidate)) return true;
    if (isFull) return this.#end(false);
    this.#paths.push(candidate);
    return true;
  }

  /** Gives the memory back. The search goes no further. */
  close(): void {
    if (!this.#isOver) this.#end(false);
    this.#memory?.giveBack(this.#topology);
    this.#memory = null;
    this.#enumeration = null;
  }

  #begin(): PathEnumeration {
    const memory = (this.#memory = SearchMemory.borrow(this.#topology));
    const space = this.#space;
    if (this.#viaNodes.length > 0) {
      this.#via = new ViaSearch(space, this.#viaNodes, memory, this.#query.mostTrackedNodes);
      return new PathEnumeration(space, this.#via.branches, memory.labels.seen);
    }
    const tree = new ReverseTree(space, space.costs, memory.tree(0));
    const limitTrees = space.limits.map(
      ({ weights }, at) => new ReverseTree(space, weights, memory.tree(at + 1)),
    );
    const search = new BestContinuation(space, tree, limitTrees, memory);
    return new PathEnumeration(space, search, memory.labels.seen);
  }

  #workOn(enumeration: PathEnumeration): boolean {
    enumeration.work();
    return enumeration.isTooLarge ? this.#end(false) : true;
  }

  /** Whether a walk visits no node twice: only those by way of other nodes may. */
  #isPath({ edges }: WeightedPath): boolean {
    if (this.#viaNodes.length === 0) return true;
    return new Set(edges.map((edge) => this.#topology.head[edge]!)).size === edges.length;
  }

  #end(exhausted: boolean): false {
    this.#isOver = true;
    this.#exhausted = exhausted;
    return false;
  }
}
