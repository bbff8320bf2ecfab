import { allReady } from '../../graph/work/maybe-promise.ts';
import { skillFacets } from '../../roles/list-facets.ts';
import { edgesOf, pageInfoOf } from '../connections.ts';
import { skillOf } from '../../graph/lookups.ts';
import type { SkillConnectionResolvers } from '../types.generated.ts';

export const SkillConnection: SkillConnectionResolvers = {
  edges: (connection) => edgesOf(connection),
  nodes: ({ page }, _args, { snapshot }) => allReady(page.items.map(({ item }) => skillOf(snapshot, item))),
  pageInfo: (connection) => pageInfoOf(connection),
  totalCount: ({ page }) => page.totalCount,
  facets: ({ conditions }, _args, { snapshot }) => skillFacets(snapshot, conditions),
};
