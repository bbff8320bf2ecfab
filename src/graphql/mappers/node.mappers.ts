import type { Cited } from '../../graph/model.ts';
import type { AnyNode } from '../../nodes/find-node.ts';

export type NodeMapper = AnyNode;
export type CitedMapper = Cited;
