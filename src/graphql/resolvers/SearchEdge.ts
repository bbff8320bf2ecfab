import { cursorOfEdge } from '../connections.ts';
import type { SearchEdgeResolvers } from '../types.generated.ts';

export const SearchEdge: SearchEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }) => item,
};
