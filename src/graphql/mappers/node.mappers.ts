import type { Cited } from '../../graph/model.ts';
import type { AnyNode } from '../../graph/nodes.ts';

export type NodeMapper = AnyNode;
export type CitedMapper = Cited;
