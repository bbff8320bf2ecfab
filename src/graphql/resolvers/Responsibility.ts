import { listRolesOfResponsibility } from '../../roles/responsibilities.ts';
import type { ResponsibilityResolvers } from '../types.generated.ts';

export const Responsibility: ResponsibilityResolvers = {
  skills: ({ skillIds }, _args, { graph }) => skillIds.map((id) => graph.get('skills', id)),
  roles: ({ id }, _args, { graph }) => listRolesOfResponsibility(graph, id),
};
