import { PathEnumeration, SearchMemory, type WeightedPath } from './path-enumeration.ts';
import { type BestPaths, type PathQuery, searchSpaceOf } from './path-query.ts';
import { dropEdgesThatMiss } from './path-via.ts';
import type { SearchSpace } from './search-space.ts';
import type { Topology } from './topology.ts';
import { layOutByVia, type ViaLayers } from './via-layers.ts';

/** More edges than this take longer to lay out than others should wait. */
const MOST_LAYERED_EDGES = 100_000;

/**
 * The search behind `kBestPaths`, one candidate at a time, so that whoever runs it can let others have a turn,
 * or stop and take what was found. Must be closed, since it has memory on loan.
 *
 * Paths that visit all via nodes are found by taking candidates in the total order and keeping those that do: so
 * they come out in that order, and none is missed. What keeps this short is that edges which no such path can
 * take are dropped before (path-via.ts), and that the candidates are walks which do visit them, of which
 * those are kept that visit no node twice (via-layers.ts). On a graph too large for that they are
 * paths, of which most may miss a via node. Either way `mostCandidates` bounds the work.
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
  #layers: ViaLayers | null = null;
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
    const enumeration = (this.#enumeration ??= this.#begin());
    const isFull = this.#paths.length === k;
    if (isFull && this.#viaNodes.length === 0) return this.#end(!enumeration.hasNext());
    if (this.#candidates === mostCandidates) return this.#end(false);
    const candidate = enumeration.next();
    this.#candidates++;
    if (candidate === undefined) return this.#end(true);
    const path = this.#inGraph(candidate);
    if (!this.#isWanted(path)) return true;
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

  #begin(): PathEnumeration {
    const { mostLayeredEdges = MOST_LAYERED_EDGES } = this.#query;
    const layeredEdges = this.#topology.edgeCount * 2 ** this.#viaNodes.length;
    if (this.#viaNodes.length > 0 && layeredEdges <= mostLayeredEdges) {
      const { space } = (this.#layers = layOutByVia(this.#space, this.#viaNodes));
      return new PathEnumeration(space, new SearchMemory(space.topology.nodeCount));
    }
    this.#memory = idleMemoryOf(this.#topology).pop() ?? new SearchMemory(this.#topology.nodeCount);
    return new PathEnumeration(this.#space, this.#memory);
  }

  #inGraph(candidate: WeightedPath): WeightedPath {
    const layers = this.#layers;
    return layers === null ? candidate : { ...candidate, edges: candidate.edges.map(layers.edgeOf) };
  }

  /** Whether a candidate visits all via nodes, and no node twice. */
  #isWanted({ edges }: WeightedPath): boolean {
    if (this.#viaNodes.length === 0) return true;
    const visited = new Set(edges.map((edge) => this.#topology.head[edge]!));
    return visited.size === edges.length && this.#viaNodes.every((via) => visited.has(via));
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
