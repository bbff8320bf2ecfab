import { listOrganizations } from '../../../organizations/organizations.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const organizations: NonNullable<QueryResolvers['organizations']> = (_parent, args, { snapshot }) =>
  listOrganizations(snapshot, args);
