import type { Effective, Responsibility, RoleResponsibility } from '../../domain/model.ts';

export type ResponsibilityMapper = Responsibility;
export type RoleResponsibilityMapper = Effective<RoleResponsibility>;
