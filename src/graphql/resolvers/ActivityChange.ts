import type { ActivityChangeResolvers } from '../types.generated.ts';

export const ActivityChange: ActivityChangeResolvers = {
  activity: ({ activityId }, _args, { graph }) => graph.get('activities', activityId),
};
