import type { ComparedActivityResolvers } from '../types.generated.ts';

export const ComparedActivity: ComparedActivityResolvers = {
  activity: ({ activityId }, _args, { graph }) => graph.get('activities', activityId),
};
