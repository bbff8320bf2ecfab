import { compareRolesByRef } from '../../../roles/comparison/comparisons.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const compareRoles: NonNullable<QueryResolvers['compareRoles']> = (_parent, { roles }, { snapshot }) =>
  compareRolesByRef(snapshot, roles);
