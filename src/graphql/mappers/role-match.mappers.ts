export type { RoleMatch as RoleMatchMapper } from '../../roles/matching/matches.ts';
