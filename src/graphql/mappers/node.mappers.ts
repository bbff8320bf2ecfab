import type { Cited } from '../../domain/model.ts';
import type { AnyNode } from '../../services/nodes.ts';

export type NodeMapper = AnyNode;
export type CitedMapper = Cited;
