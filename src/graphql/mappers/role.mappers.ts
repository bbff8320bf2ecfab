import type { BuildsOn, Collaboration, Role, RoleTitle } from '../../graph/model.ts';
import type { RolePage } from '../../roles/lists.ts';
import type { EdgeOf } from '../connections.ts';

export type RoleMapper = Role;
export type RoleTitleMapper = RoleTitle;
export type CollaborationMapper = Collaboration;
export type BuildsOnMapper = BuildsOn;
export type RoleConnectionMapper = RolePage;
export type RoleEdgeMapper = EdgeOf<string>;
