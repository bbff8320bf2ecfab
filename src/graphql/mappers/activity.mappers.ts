export type { Activity as ActivityMapper, RoleActivity as RoleActivityMapper } from '../../graph/model.ts';
