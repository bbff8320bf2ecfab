import { allReady } from '../../graph/work/maybe-promise.ts';
import { responsibilityOf, rolesOf } from '../../graph/lookups.ts';
import type { RoleComparisonResolvers } from '../types.generated.ts';

export const RoleComparison: RoleComparisonResolvers = {
  roles: ({ roleIds }, _args, { snapshot }) => rolesOf(snapshot, roleIds),
  sharedResponsibilities: ({ sharedResponsibilityIds }, _args, { snapshot }) =>
    allReady(sharedResponsibilityIds.map((id) => responsibilityOf(snapshot, id))),
};
