import { listAllTransitions } from '../../../paths/transitions.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const transitions: NonNullable<QueryResolvers['transitions']> = (_parent, args, { graph }) =>
  listAllTransitions(graph, args);
