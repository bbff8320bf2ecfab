import { resolveRole } from '../../../titles/resolve-role.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const role: NonNullable<QueryResolvers['role']> = (_parent, { ref }, { graph }) =>
  graph.get('roles', resolveRole(graph, ref, 'ref'));
