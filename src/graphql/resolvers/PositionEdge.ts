import { cursorOfEdge } from '../connections.ts';
import type { PositionEdgeResolvers } from '../types.generated.ts';

export const PositionEdge: PositionEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }) => item,
};
