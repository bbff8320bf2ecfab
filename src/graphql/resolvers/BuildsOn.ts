import type { BuildsOnResolvers } from '../types.generated.ts';

export const BuildsOn: BuildsOnResolvers = {
  builder: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  role: ({ onId }, _args, { graph }) => graph.get('roles', onId),
};
