import { roleOf } from '../../graph/lookups.ts';
import type { CollaborationResolvers } from '../types.generated.ts';

export const Collaboration: CollaborationResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
  with: ({ withId }, _args, { snapshot }) => roleOf(snapshot, withId),
};
