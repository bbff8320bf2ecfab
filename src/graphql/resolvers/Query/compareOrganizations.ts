import { compareOrganizations as compare } from '../../../organizations/difference/compare-organizations.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const compareOrganizations: NonNullable<QueryResolvers['compareOrganizations']> = (
  _parent,
  { before, after },
  { graph },
) => compare(graph, before, after);
