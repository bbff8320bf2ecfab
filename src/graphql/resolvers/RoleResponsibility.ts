import { effectiveId } from '../../roles/effective.ts';
import { claimsOf, isContested } from '../../sources/claims.ts';
import type { RoleResponsibilityResolvers } from '../types.generated.ts';

export const RoleResponsibility: RoleResponsibilityResolvers = {
  id: (fact) => effectiveId(fact),
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  responsibility: ({ responsibilityId }, _args, { graph }) => graph.get('responsibilities', responsibilityId),
  claims: (fact, _args, { graph }) => claimsOf(graph, fact, fact.responsibilityId),
  contested: (fact, _args, { graph }) => isContested(claimsOf(graph, fact, fact.responsibilityId)),
  inheritedFrom: ({ inheritedFromId }, _args, { graph }) =>
    inheritedFromId == null ? null : graph.get('roles', inheritedFromId),
};
