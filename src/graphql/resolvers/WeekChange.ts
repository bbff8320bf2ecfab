import type { WeekChangeResolvers } from '../types.generated.ts';

export const WeekChange: WeekChangeResolvers = {
  activity: ({ activityId }, _args, { graph }) => graph.get('activities', activityId),
};
