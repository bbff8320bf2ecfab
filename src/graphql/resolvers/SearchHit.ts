import { nodeOf } from '../../graph/nodes.ts';
import type { SearchHitResolvers } from '../types.generated.ts';

export const SearchHit: SearchHitResolvers = {
  node: ({ id }, _args, { snapshot }) => nodeOf(snapshot, id),
};
