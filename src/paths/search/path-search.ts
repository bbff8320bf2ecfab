import { BestContinuation } from './best-continuation.ts';
import { PathEnumeration, type WeightedPath } from './path-enumeration.ts';
import { type BestPaths, type PathQuery, searchSpaceOf } from './path-query.ts';
import { ReverseTree } from './reverse-tree.ts';
import { SearchMemory } from './search-memory.ts';
import type { SearchSpace } from './search-space.ts';
import type { Topology } from './topology.ts';
import { ViaSearch } from './via/via-search.ts';

/**
 * The k best paths from one node to another that visit no node twice, parallel edges being different
 * paths: exactly the first k in the order by cost, then number of steps, then the sequence of edges
 * compared one by one, which is that of the transition ids. A path has at least one step, so
 * there is none from a node to itself.
 *
 * `costs` has one whole number >= 0 an edge (micro-units), so that sums are exact and equal means equal. It is
 * checked the first time and must not change afterwards. Throws RangeError for numbers out of range.
 *
 * The method is Yen's (1971) with Lawler's partition (1972), in which branches are searched only when no
 * better one is left (path-enumeration.ts), each by A* towards a reverse shortest-path tree that
 * grows as far as needed (best-continuation.ts). At worst k·n searches of the whole graph,
 * O(k·n·(m + n) log m); as a rule k + 1 to 3·k searches of a small part. With limits a search keeps every
 * partial path that is not beaten in all respects, so its worst case is pseudo-polynomial.
 *
 * Paths that must visit `viaNodes` are searched by best-via-continuation.ts. Whether there is one at all is NP-hard to
 * tell where roles lead in circles, so its worst case is exponential; on graphs of careers it is not met. A walk may be among them that visits one node twice, which is left
 * out.
 *
 * Nothing as large as the graph is allocated for a question: a topology keeps the memory of as many searches
 * as were ever under way at once, 24 bytes a node (16 more for each limit) and 49 for each partial path. With `viaNodes`
 * it is 16 bytes a node for each of them, and four a node are allocated.
 *
 * It goes on a portion of a few milliseconds at a time, so that whoever runs it can let others have a turn, or stop and
 * take what was found. Must be closed, since it has memory on loan.
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
