import { listRoleMatches } from '../../../roles/matching/role-matches.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const roleMatches: NonNullable<QueryResolvers['roleMatches']> = (_parent, args, { graph }) =>
  listRoleMatches(graph, args);
