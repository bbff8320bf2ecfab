import { activityOf } from '../../graph/lookups.ts';
import type { ActivityChangeResolvers } from '../types.generated.ts';

export const ActivityChange: ActivityChangeResolvers = {
  activity: ({ activityId }, _args, { snapshot }) => activityOf(snapshot, activityId),
};
