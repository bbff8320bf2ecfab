import { findNodes } from '../../../nodes/find-node.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, { graph }) =>
  findNodes(graph, ids);
