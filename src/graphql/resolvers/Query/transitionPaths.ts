import { findTransitionPaths } from '../../../services/transition-paths.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const transitionPaths: NonNullable<QueryResolvers['transitionPaths']> = (
  _parent,
  args,
  { snapshot, deadline },
) => findTransitionPaths(snapshot, args, deadline);
