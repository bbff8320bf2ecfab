import type { BuildsOn, Collaboration, Role, RoleTitle } from '../../graph/model.ts';

export type RoleMapper = Role;
export type RoleTitleMapper = RoleTitle;
export type CollaborationMapper = Collaboration;
export type BuildsOnMapper = BuildsOn;
