import { listRoleMatches } from '../../../roles/matching/matches.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const roleMatches: NonNullable<QueryResolvers['roleMatches']> = (_parent, args, { snapshot }) =>
  listRoleMatches(snapshot, args);
