import type { Effective, Requirement } from '../../domain/model.ts';
import type { Page } from '../../domain/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type RequirementMapper = Effective<Requirement>;
export type RequirementConnectionMapper = ConnectionOf<Page<Effective<Requirement>>>;
export type RequirementEdgeMapper = EdgeOf<Effective<Requirement>>;
