import { listSources } from '../../../graph/catalogue.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const sources: NonNullable<QueryResolvers['sources']> = (_parent, _args, { snapshot }) =>
  listSources(snapshot);
