import { listFeederRoles } from '../../../roles/matching/next-roles.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const feederRoles: NonNullable<QueryResolvers['feederRoles']> = (_parent, args, { graph }) =>
  listFeederRoles(graph, args);
