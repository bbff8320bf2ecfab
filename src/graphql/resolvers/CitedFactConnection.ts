import { edgesOf, pageInfoOf } from '../connections.ts';
import type { CitedFactConnectionResolvers } from '../types.generated.ts';

export const CitedFactConnection: CitedFactConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }) => page.items.map(({ item }) => item),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
};
