import { allReady } from '../../graph/work/maybe-promise.ts';
import { roleFacets } from '../../roles/list-facets.ts';
import { edgesOf, pageInfoOf } from '../connections.ts';
import { roleOf } from '../../graph/lookups.ts';
import type { RoleConnectionResolvers } from '../types.generated.ts';

export const RoleConnection: RoleConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }, _args, { snapshot }) => allReady(page.items.map(({ item }) => roleOf(snapshot, item))),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
  facets: ({ conditions }, _args, { snapshot }) => roleFacets(snapshot, conditions),
};
