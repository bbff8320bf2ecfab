import { search as find } from '../../../search/search.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = (_parent, args, { snapshot }) =>
  find(snapshot, args);
