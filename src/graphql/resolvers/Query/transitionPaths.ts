import { findTransitionPaths } from '../../../paths/find-paths.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const transitionPaths: NonNullable<QueryResolvers['transitionPaths']> = (_parent, args, context) =>
  findTransitionPaths(context.graph, args, context.deadline, context);
