import { roleOf, stagesOf } from '../../graph/lookups.ts';
import type { ReportingLineResolvers } from '../types.generated.ts';

export const ReportingLine: ReportingLineResolvers = {
  from: ({ fromId }, _args, { snapshot }) => roleOf(snapshot, fromId),
  to: ({ toId }, _args, { snapshot }) => roleOf(snapshot, toId),
  stages: ({ stageIds }, _args, { snapshot }) => stagesOf(snapshot, stageIds),
};
