import { seenFrom } from '../../graph/ids.ts';
import { stagesOf } from '../../graph/stages.ts';
import type { ReportingLineResolvers } from '../types.generated.ts';

export const ReportingLine: ReportingLineResolvers = {
  id: ({ id, depth = 1 }) => (depth === 1 ? id : seenFrom(id, String(depth))),
  from: ({ fromId }, _args, { graph }) => graph.get('roles', fromId),
  to: ({ toId }, _args, { graph }) => graph.get('roles', toId),
  stages: ({ stageIds }, _args, { graph }) => stagesOf(graph, stageIds),
  depth: ({ depth }) => depth ?? 1,
};
