import { PathEnumeration, SearchMemory, type WeightedPath } from './path-enumeration.ts';
import { type BestPaths, type PathQuery, searchSpaceOf } from './path-query.ts';
import { dropEdgesThatMiss } from './path-via.ts';
import type { SearchSpace } from './search-space.ts';
import type { Topology } from './topology.ts';

/**
 * The search behind `kBestPaths`, one candidate at a time, so that whoever runs it can let others have a turn,
 * or stop and take what was found. Must be closed, since it has memory on loan.
 *
 * Paths that visit all via nodes are found by taking every path in the total order and keeping those that do:
 * so they come out in that order, and none is missed. What keeps this short is that edges which no such
 * path can take are dropped before (path-via.ts). Where roles lead to each other in circles few edges
 * are, and most candidates may miss a via node; `mostCandidates` bounds the work then.
 */
export class PathSearch {
  readonly #topology: Topology;
  readonly #query: PathQuery;
  readonly #space: SearchSpace;
  /** The via nodes between the ends. */
  readonly #viaNodes: readonly number[];
  readonly #usefulEdges: Uint8Array;
  readonly #paths: WeightedPath[] = [];
  #viaNodesSeenTo = 0;
  #candidates = 0;
  #enumeration: PathEnumeration | null = null;
  #memory: SearchMemory | null = null;
  #isOver = false;
  #exhausted = false;

  /** Throws RangeError for numbers out of range. */
  constructor(topology: Topology, costs: Float64Array, query: PathQuery) {
    const { from, to, avoidedNodes, maxSteps = Infinity, viaNodes = [] } = query;
    this.#topology = topology;
    this.#query = query;
    this.#viaNodes = [...viaNodes].filter((node) => node !== from && node !== to);
    this.#usefulEdges = new Uint8Array(this.#viaNodes.length > 0 ? topology.edgeCount : 0).fill(1);
    this.#space = this.#withUsefulEdges(searchSpaceOf(topology, costs, query));
    const touchesAvoided = [from, to, ...this.#viaNodes].some((node) => avoidedNodes?.has(node));
    if (from === to || touchesAvoided || this.#viaNodes.length >= maxSteps) this.#end(true);
  }

  /** Everything found so far. `exhausted` is false until the search has ended by itself. */
  get found(): BestPaths {
    return { paths: this.#paths, exhausted: this.#exhausted };
  }

  /** Looks at one more candidate, or at one more via node before. False when there is nothing left to do. */
  step(): boolean {
    if (this.#isOver) return false;
    const via = this.#viaNodes[this.#viaNodesSeenTo];
    if (via !== undefined) {
      dropEdgesThatMiss(via, this.#space, this.#usefulEdges);
      this.#viaNodesSeenTo++;
      return true;
    }
    const { k, mostCandidates = Infinity } = this.#query;
    const enumeration = (this.#enumeration ??= new PathEnumeration(this.#space, this.#borrow()));
    const isFull = this.#paths.length === k;
    if (isFull && this.#viaNodes.length === 0) return this.#end(!enumeration.hasNext());
    if (this.#candidates === mostCandidates) return this.#end(false);
    const path = enumeration.next();
    this.#candidates++;
    if (path === undefined) return this.#end(true);
    if (!this.#visitsAll(path)) return true;
    if (isFull) return this.#end(false);
    this.#paths.push(path);
    return true;
  }

  /** Gives the memory back. The search goes no further. */
  close(): void {
    if (!this.#isOver) this.#end(false);
    if (this.#memory !== null) idleMemoryOf(this.#topology).push(this.#memory);
    this.#memory = null;
    this.#enumeration = null;
  }

  #withUsefulEdges(space: SearchSpace): SearchSpace {
    if (this.#viaNodes.length === 0) return space;
    const { allows } = space;
    const useful = this.#usefulEdges;
    return { ...space, allows: (edge) => useful[edge] === 1 && (allows?.(edge) ?? true) };
  }

  #visitsAll({ edges }: WeightedPath): boolean {
    const { head } = this.#topology;
    return this.#viaNodes.every((via) => edges.some((edge) => head[edge] === via));
  }

  #borrow(): SearchMemory {
    this.#memory = idleMemoryOf(this.#topology).pop() ?? new SearchMemory(this.#topology.nodeCount);
    return this.#memory;
  }

  #end(exhausted: boolean): false {
    this.#isOver = true;
    this.#exhausted = exhausted;
    return false;
  }
}

const idleMemory = new WeakMap<Topology, SearchMemory[]>();

/** Memory that no search has on loan. Searches that are under way at the same time have memory of their own. */
function idleMemoryOf(topology: Topology): SearchMemory[] {
  const idle = idleMemory.get(topology) ?? [];
  idleMemory.set(topology, idle);
  return idle;
}
