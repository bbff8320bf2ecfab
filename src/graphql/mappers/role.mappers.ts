import type { BuildsOn, Collaboration, Role, RoleTitle } from '../../domain/model.ts';
import type { RolePage } from '../../services/role-lists.ts';
import type { EdgeOf } from '../connections.ts';

export type RoleMapper = Role;
export type RoleTitleMapper = RoleTitle;
export type CollaborationMapper = Collaboration;
export type BuildsOnMapper = BuildsOn;
export type RoleConnectionMapper = RolePage;
export type RoleEdgeMapper = EdgeOf<string>;
