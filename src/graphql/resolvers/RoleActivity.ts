import { stagesOf } from '../../graph/stages.ts';
import type { RoleActivityResolvers } from '../types.generated.ts';

export const RoleActivity: RoleActivityResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  activity: ({ activityId }, _args, { graph }) => graph.get('activities', activityId),
  stages: ({ stageIds }, _args, { graph }) => stagesOf(graph, stageIds),
};
