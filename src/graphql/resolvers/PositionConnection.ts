import { edgesOf, pageInfoOf } from '../connections.ts';
import type { PositionConnectionResolvers } from '../types.generated.ts';

export const PositionConnection: PositionConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }) => page.items.map(({ item }) => item),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
  facets: ({ facets }) => facets(),
};
