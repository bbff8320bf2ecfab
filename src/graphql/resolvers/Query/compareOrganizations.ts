import { compareOrganizations as compare } from '../../../organizations/difference/compare-organizations.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const compareOrganizations: NonNullable<QueryResolvers['compareOrganizations']> = (
  _parent,
  { before, after },
  context,
) => compare(context.graph, before, after, context);
