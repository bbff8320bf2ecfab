import { nodeOf } from '../../nodes/find-node.ts';
import type { SearchHitResolvers } from '../types.generated.ts';

export const SearchHit: SearchHitResolvers = {
  node: ({ id }, _args, { graph }) => nodeOf(graph, id),
};
