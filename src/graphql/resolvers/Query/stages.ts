import { listStages } from '../../../graph/catalogue.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const stages: NonNullable<QueryResolvers['stages']> = (_parent, _args, { snapshot }) =>
  listStages(snapshot);
