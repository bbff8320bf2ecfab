import { cursorOfEdge } from '../connections.ts';
import { roleOf } from '../../graph/lookups.ts';
import type { RoleEdgeResolvers } from '../types.generated.ts';

export const RoleEdge: RoleEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }, _args, { snapshot }) => roleOf(snapshot, item),
};
