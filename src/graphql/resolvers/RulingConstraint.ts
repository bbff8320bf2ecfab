import type { RulingConstraintResolvers } from '../types.generated.ts';

export const RulingConstraint: RulingConstraintResolvers = {
  roles: ({ roleIds }, _args, { graph }) => roleIds.map((id) => graph.get('roles', id)),
};
