import { stagesOf } from '../../graph/stages.ts';
import { nodeOf } from '../../nodes/find-node.ts';
import type { AdviceResolvers } from '../types.generated.ts';

export const Advice: AdviceResolvers = {
  about: ({ aboutIds }, _args, { graph }) => aboutIds.toSorted().map((id) => nodeOf(graph, id)),
  audience: ({ audienceIds }, _args, { graph }) => audienceIds.toSorted().map((id) => graph.get('roles', id)),
  develops: ({ developsIds }, _args, { graph }) =>
    developsIds.toSorted().map((id) => graph.get('skills', id)),
  stages: ({ stageIds }, _args, { graph }) => stagesOf(graph, stageIds),
};
