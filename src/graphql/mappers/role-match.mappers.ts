export type { RoleMatch as RoleMatchMapper } from '../../services/role-matches.ts';
