import { listAllAdvice } from '../../../advice/advice.ts';
import { connectionOf } from '../../connections.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const advice: NonNullable<QueryResolvers['advice']> = (_parent, args, { graph }) =>
  connectionOf(listAllAdvice(graph, args));
