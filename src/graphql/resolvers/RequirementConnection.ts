import { edgesOf, pageInfoOf } from '../connections.ts';
import type { RequirementConnectionResolvers } from '../types.generated.ts';

export const RequirementConnection: RequirementConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }) => page.items.map(({ item }) => item),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
};
