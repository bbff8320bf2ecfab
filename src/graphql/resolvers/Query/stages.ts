import { listStages } from '../../../graph/stages.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const stages: NonNullable<QueryResolvers['stages']> = (_parent, _args, { graph }) => listStages(graph);
