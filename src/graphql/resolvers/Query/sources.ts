import { listSources } from '../../../sources/sources.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const sources: NonNullable<QueryResolvers['sources']> = (_parent, _args, { graph }) =>
  listSources(graph);
