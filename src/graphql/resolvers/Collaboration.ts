import type { CollaborationResolvers } from '../types.generated.ts';

export const Collaboration: CollaborationResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  with: ({ withId }, _args, { graph }) => graph.get('roles', withId),
};
