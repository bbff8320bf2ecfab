import { edgesOf, pageInfoOf } from '../connections.ts';
import type { OrganizationConnectionResolvers } from '../types.generated.ts';

export const OrganizationConnection: OrganizationConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }) => page.items.map(({ item }) => item),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
};
