import { listNextRoles } from '../../../roles/matching/next-roles.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const nextRoles: NonNullable<QueryResolvers['nextRoles']> = (_parent, args, { graph }) =>
  listNextRoles(graph, args);
