import type { RoleComparisonResolvers } from '../types.generated.ts';

export const RoleComparison: RoleComparisonResolvers = {
  roles: ({ roleIds }, _args, { graph }) => roleIds.map((id) => graph.get('roles', id)),
  sharedResponsibilities: ({ sharedResponsibilityIds }, _args, { graph }) =>
    sharedResponsibilityIds.map((id) => graph.get('responsibilities', id)),
};
