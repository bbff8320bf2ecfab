import { listRoles } from '../../../roles/lists.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const roles: NonNullable<QueryResolvers['roles']> = (_parent, args, { snapshot }) =>
  listRoles(snapshot, args);
