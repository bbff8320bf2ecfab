import { getOrganization } from '../../../organizations/organizations.ts';
import { stateAt } from '../../../organizations/states.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const organization: NonNullable<QueryResolvers['organization']> = (
  _parent,
  { slug, asOf },
  { graph },
) => (asOf == null ? getOrganization(graph, slug, 'slug') : stateAt(graph, slug, asOf));
