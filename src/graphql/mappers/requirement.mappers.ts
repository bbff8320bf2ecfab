import type { Effective, Requirement } from '../../graph/model.ts';
import type { Page } from '../../graph/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type RequirementMapper = Effective<Requirement>;
export type RequirementConnectionMapper = ConnectionOf<Page<Effective<Requirement>>>;
export type RequirementEdgeMapper = EdgeOf<Effective<Requirement>>;
