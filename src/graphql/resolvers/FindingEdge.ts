import { cursorOfEdge } from '../connections.ts';
import type { FindingEdgeResolvers } from '../types.generated.ts';

export const FindingEdge: FindingEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }) => item,
};
