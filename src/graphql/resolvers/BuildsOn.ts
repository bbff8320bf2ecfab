import { roleOf } from '../../graph/lookups.ts';
import type { BuildsOnResolvers } from '../types.generated.ts';

export const BuildsOn: BuildsOnResolvers = {
  role: ({ onId }, _args, { snapshot }) => roleOf(snapshot, onId),
};
