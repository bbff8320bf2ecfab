import { getOrganization } from '../../../organizations/organizations.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const organization: NonNullable<QueryResolvers['organization']> = (_parent, { slug }, { graph }) =>
  getOrganization(graph, slug, 'slug');
