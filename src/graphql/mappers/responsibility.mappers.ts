import type { Effective, Responsibility, RoleResponsibility } from '../../graph/model.ts';

export type ResponsibilityMapper = Responsibility;
export type RoleResponsibilityMapper = Effective<RoleResponsibility>;
