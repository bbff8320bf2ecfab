export type { Activity as ActivityMapper, RoleActivity as RoleActivityMapper } from '../../domain/model.ts';
