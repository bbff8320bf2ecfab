import type { BuildsOnResolvers } from '../types.generated.ts';

export const BuildsOn: BuildsOnResolvers = {
  role: ({ onId }, _args, { graph }) => graph.get('roles', onId),
};
