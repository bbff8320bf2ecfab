export type { RoleMatch as RoleMatchMapper } from '../../roles/matching/role-matches.ts';
