import { listAllAdvice } from '../../../advice/all-advice.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const advice: NonNullable<QueryResolvers['advice']> = (_parent, args, { snapshot }) =>
  listAllAdvice(snapshot, args);
