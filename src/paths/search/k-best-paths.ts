import type { BestPaths, PathQuery } from './path-query.ts';
import { PathSearch } from './path-search.ts';
import type { Topology } from './topology.ts';

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
 * tell where roles lead in circles, so its worst case is exponential; on graphs of careers it is not met.
 *
 * Nothing as large as the graph is allocated for a question: a topology keeps the memory of as many searches
 * as were ever under way at once, 24 bytes a node (16 more for each limit) and 49 for each partial path. With `viaNodes`
 * it is 16 bytes a node for each of them, and four a node are allocated.
 */
export function kBestPaths(topology: Topology, costs: Float64Array, query: PathQuery): BestPaths {
  const search = new PathSearch(topology, costs, query);
  try {
    while (search.step());
    return search.found;
  } finally {
    search.close();
  }
}
