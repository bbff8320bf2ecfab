import { roleOf } from '../../graph/lookups.ts';
import type { TransitionPathsResolvers } from '../types.generated.ts';

export const TransitionPaths: TransitionPathsResolvers = {
  from: ({ fromId }, _args, { snapshot }) => roleOf(snapshot, fromId),
  to: ({ toId }, _args, { snapshot }) => roleOf(snapshot, toId),
};
