import { typeOf } from '../../graph/ids.ts';
import type { NodeResolvers } from '../types.generated.ts';

/** A node's type is the first half of its id. */
export const Node: NodeResolvers = {
  __resolveType: ({ id }) => typeOf(id) as ReturnType<NonNullable<NodeResolvers['__resolveType']>>,
};
