import { cursorOfEdge } from '../connections.ts';
import type { CitedFactEdgeResolvers } from '../types.generated.ts';

export const CitedFactEdge: CitedFactEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }) => item,
};
