import { edgesOf, pageInfoOf } from '../connections.ts';
import type { AdviceConnectionResolvers } from '../types.generated.ts';

export const AdviceConnection: AdviceConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }) => page.items.map(({ item }) => item),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
};
