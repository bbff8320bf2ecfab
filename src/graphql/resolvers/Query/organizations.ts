import { listOrganizations } from '../../../organizations/organizations.ts';
import { connectionOf } from '../../connections.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const organizations: NonNullable<QueryResolvers['organizations']> = (_parent, args, { graph }) =>
  connectionOf(listOrganizations(graph, args));
