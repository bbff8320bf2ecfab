import { findNodes } from '../../../graph/nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, { snapshot }) =>
  findNodes(snapshot, ids);
