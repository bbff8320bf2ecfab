import type { BestPaths, PathQuery } from '../../../src/paths/search/path-query.ts';
import { PathSearch } from '../../../src/paths/search/path-search.ts';
import type { Topology } from '../../../src/paths/search/topology.ts';

/** The k best paths between two nodes, searched to the end in one go. */
export function kBestPaths(topology: Topology, costs: Float64Array, query: PathQuery): BestPaths {
  const search = new PathSearch(topology, costs, query);
  try {
    while (search.step());
    return search.found;
  } finally {
    search.close();
  }
}
