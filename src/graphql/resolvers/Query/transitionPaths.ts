import { findTransitionPaths } from '../../../paths/find-paths.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const transitionPaths: NonNullable<QueryResolvers['transitionPaths']> = (
  _parent,
  args,
  { graph, deadline, isAbandoned },
) => findTransitionPaths(graph, args, deadline, isAbandoned);
