import type { RoleTitleResolvers } from '../types.generated.ts';

export const RoleTitle: RoleTitleResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
};
