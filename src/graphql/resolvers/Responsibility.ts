import { listRolesOfResponsibility } from '../../roles/roles-of.ts';
import type { ResponsibilityResolvers } from '../types.generated.ts';

export const Responsibility: ResponsibilityResolvers = {
  roles: ({ id }, _args, { snapshot }) => listRolesOfResponsibility(snapshot, id),
};
