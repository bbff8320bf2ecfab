import { compareRolesByRef } from '../../../roles/comparison/compare-roles.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const compareRoles: NonNullable<QueryResolvers['compareRoles']> = (_parent, { roles }, { graph }) =>
  compareRolesByRef(graph, roles);
