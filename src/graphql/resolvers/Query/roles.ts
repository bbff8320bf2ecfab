import { listRoles } from '../../../roles/list/list-roles.ts';
import { roleFacets } from '../../../roles/list/role-facets.ts';
import { connectionOf } from '../../connections.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const roles: NonNullable<QueryResolvers['roles']> = (_parent, args, { graph }) => {
  const listed = listRoles(graph, args);
  return {
    ...connectionOf(listed),
    get facets() {
      return roleFacets(graph, listed.conditions);
    },
  };
};
