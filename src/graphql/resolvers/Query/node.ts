import { findNode } from '../../../graph/nodes.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, { snapshot }) =>
  findNode(snapshot, id);
