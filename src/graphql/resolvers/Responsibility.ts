import { listRolesOfResponsibility } from '../../roles/responsibilities.ts';
import type { ResponsibilityResolvers } from '../types.generated.ts';

export const Responsibility: ResponsibilityResolvers = {
  roles: ({ id }, _args, { graph }) => listRolesOfResponsibility(graph, id),
};
