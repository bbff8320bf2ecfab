import { listFeederRoles } from '../../../roles/matching/matches.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const feederRoles: NonNullable<QueryResolvers['feederRoles']> = (_parent, args, { snapshot }) =>
  listFeederRoles(snapshot, args);
