import { listRolesOfActivity } from '../../roles/roles-of.ts';
import type { ActivityResolvers } from '../types.generated.ts';

export const Activity: ActivityResolvers = {
  roles: ({ id }, _args, { snapshot }) => listRolesOfActivity(snapshot, id),
};
