import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import { whenReady } from '../../graph/work/maybe-promise.ts';
import { responsibilityOf, roleOf } from '../../graph/lookups.ts';
import type { RoleResponsibilityResolvers } from '../types.generated.ts';

export const RoleResponsibility: RoleResponsibilityResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
  responsibility: ({ responsibilityId }, _args, { snapshot }) => responsibilityOf(snapshot, responsibilityId),
  claims: ({ roleId, inheritedFromId, responsibilityId }, _args, { snapshot }) =>
    claimsBearingOn(snapshot, inheritedFromId ?? roleId, responsibilityId),
  contested: ({ roleId, inheritedFromId, responsibilityId }, _args, { snapshot }) =>
    whenReady(claimsBearingOn(snapshot, inheritedFromId ?? roleId, responsibilityId), isContested),
  inheritedFrom: ({ inheritedFromId }, _args, { snapshot }) =>
    inheritedFromId === null ? null : roleOf(snapshot, inheritedFromId),
};
