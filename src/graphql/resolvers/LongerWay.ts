import type { LongerWayResolvers } from '../types.generated.ts';

export const LongerWay: LongerWayResolvers = {
  roles: ({ roleIds }, _args, { graph }) => roleIds.map((id) => graph.get('roles', id)),
};
