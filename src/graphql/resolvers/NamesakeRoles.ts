import type { NamesakeRolesResolvers } from '../types.generated.ts';

export const NamesakeRoles: NamesakeRolesResolvers = {};
