import { cursorOfEdge } from '../connections.ts';
import type { AdviceEdgeResolvers } from '../types.generated.ts';

export const AdviceEdge: AdviceEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }) => item,
};
