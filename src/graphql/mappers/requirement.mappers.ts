import type { Effective, Requirement } from '../../graph/model.ts';

export type RequirementMapper = Effective<Requirement>;
