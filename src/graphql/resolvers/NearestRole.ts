import type { NearestRoleResolvers } from '../types.generated.ts';

export const NearestRole: NearestRoleResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
};
