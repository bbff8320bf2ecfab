import { search as find } from '../../../services/search.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const search: NonNullable<QueryResolvers['search']> = (_parent, args, { snapshot }) =>
  find(snapshot, args);
