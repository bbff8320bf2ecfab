import { activityOf, roleOf, stagesOf } from '../../graph/lookups.ts';
import type { RoleActivityResolvers } from '../types.generated.ts';

export const RoleActivity: RoleActivityResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
  activity: ({ activityId }, _args, { snapshot }) => activityOf(snapshot, activityId),
  stages: ({ stageIds }, _args, { snapshot }) => stagesOf(snapshot, stageIds),
};
