import { listNextRoles } from '../../../roles/matching/matches.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const nextRoles: NonNullable<QueryResolvers['nextRoles']> = (_parent, args, { snapshot }) =>
  listNextRoles(snapshot, args);
