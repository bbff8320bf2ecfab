import { findNode } from '../../../nodes/find-node.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, { graph }) => findNode(graph, id);
