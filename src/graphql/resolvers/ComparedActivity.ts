import { activityOf } from '../../graph/lookups.ts';
import type { ComparedActivityResolvers } from '../types.generated.ts';

export const ComparedActivity: ComparedActivityResolvers = {
  activity: ({ activityId }, _args, { snapshot }) => activityOf(snapshot, activityId),
};
