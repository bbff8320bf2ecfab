import { roleOf } from '../../graph/lookups.ts';
import type { RoleTitleResolvers } from '../types.generated.ts';

export const RoleTitle: RoleTitleResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
};
