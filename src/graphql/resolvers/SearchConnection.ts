import { edgesOf, pageInfoOf } from '../connections.ts';
import type { SearchConnectionResolvers } from '../types.generated.ts';

export const SearchConnection: SearchConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }) => page.items.map(({ item }) => item),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
};
