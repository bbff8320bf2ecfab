import { listRoles } from '../../../roles/list/list-roles.ts';
import { roleFacets } from '../../../roles/list/role-facets.ts';
import { connectionWith } from '../../connections.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const roles: NonNullable<QueryResolvers['roles']> = (_parent, args, { graph }) => {
  const listed = listRoles(graph, args);
  return connectionWith(listed, 'facets', () => roleFacets(graph, listed.conditions));
};
