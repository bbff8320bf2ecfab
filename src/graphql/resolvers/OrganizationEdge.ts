import { cursorOfEdge } from '../connections.ts';
import type { OrganizationEdgeResolvers } from '../types.generated.ts';

export const OrganizationEdge: OrganizationEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }) => item,
};
