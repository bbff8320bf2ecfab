import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import type { RoleResponsibilityResolvers } from '../types.generated.ts';

export const RoleResponsibility: RoleResponsibilityResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  responsibility: ({ responsibilityId }, _args, { graph }) => graph.get('responsibilities', responsibilityId),
  claims: ({ roleId, inheritedFromId, responsibilityId }, _args, { graph }) =>
    claimsBearingOn(graph, inheritedFromId ?? roleId, responsibilityId),
  contested: ({ roleId, inheritedFromId, responsibilityId }, _args, { graph }) =>
    isContested(claimsBearingOn(graph, inheritedFromId ?? roleId, responsibilityId)),
  inheritedFrom: ({ inheritedFromId }, _args, { graph }) =>
    inheritedFromId == null ? null : graph.get('roles', inheritedFromId),
};
