import { longerWays } from '../../plans/longer-ways.ts';
import type { TransitionPathsResolvers } from '../types.generated.ts';

export const TransitionPaths: TransitionPathsResolvers = {
  from: ({ fromId }, _args, { graph }) => graph.get('roles', fromId),
  to: ({ toId }, _args, { graph }) => graph.get('roles', toId),
  longerWays: ({ paths }, _args, { graph }) => longerWays(graph, paths),
  noPath: ({ noPath }) => noPath(),
};
