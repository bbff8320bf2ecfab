import { cursorOfEdge } from '../connections.ts';
import type { RequirementEdgeResolvers } from '../types.generated.ts';

export const RequirementEdge: RequirementEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }) => item,
};
