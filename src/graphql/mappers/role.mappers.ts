import type { BuildsOn, Role } from '../../domain/model.ts';
import type { Page } from '../../domain/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type RoleMapper = Role;
export type BuildsOnMapper = BuildsOn;
export type RoleConnectionMapper = ConnectionOf<Page<string>>;
export type RoleEdgeMapper = EdgeOf<string>;
