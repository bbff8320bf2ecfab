import { search as find } from '../../../search/search.ts';
import { connectionOf } from '../../connections.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = (_parent, args, { graph }) =>
  connectionOf(find(graph, args));
