import { listRoles } from '../../../services/role-lists.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const roles: NonNullable<QueryResolvers['roles']> = (_parent, args, { snapshot }) =>
  listRoles(snapshot, args);
