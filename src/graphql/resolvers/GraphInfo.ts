import { countNodes } from '../../nodes/count-nodes.ts';
import { countsOf, memoryOf } from '../../graph/reading/memory.ts';
import type { GraphInfoResolvers } from '../types.generated.ts';

export const GraphInfo: GraphInfoResolvers = {
  id: () => 'GraphInfo:graph',
  frameworks: ({ frameworks }) => frameworks.map(({ framework }) => framework),
  counts: (graph) => countNodes(graph),
  readAt: ({ readAt }) => readAt.toISOString(),
  memory: (graph) => memoryOf(countsOf(graph)),
};
