import { edgesOf, pageInfoOf } from '../connections.ts';
import type { FindingConnectionResolvers } from '../types.generated.ts';

export const FindingConnection: FindingConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }) => page.items.map(({ item }) => item),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
  counts: ({ counts }) => counts(),
};
