import { matchTitle } from '../../../titles/match-title.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const resolveTitle: NonNullable<QueryResolvers['resolveTitle']> = (_parent, args, { graph }) =>
  matchTitle(graph, args);
