import { listRolesOfActivity } from '../../roles/activities.ts';
import type { ActivityResolvers } from '../types.generated.ts';

export const Activity: ActivityResolvers = {
  roles: ({ id }, _args, { graph }) => listRolesOfActivity(graph, id),
};
