import type { BuildsOn, Collaboration, Role, RoleTitle } from '../../domain/model.ts';
import type { Page } from '../../domain/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type RoleMapper = Role;
export type RoleTitleMapper = RoleTitle;
export type CollaborationMapper = Collaboration;
export type BuildsOnMapper = BuildsOn;
export type RoleConnectionMapper = ConnectionOf<Page<string>>;
export type RoleEdgeMapper = EdgeOf<string>;
