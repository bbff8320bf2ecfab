import { stagesOf } from '../../graph/stages.ts';
import { nodeOf } from '../../nodes/find-node.ts';
import type { ClaimResolvers } from '../types.generated.ts';

export const Claim: ClaimResolvers = {
  about: ({ aboutId }, _args, { graph }) => nodeOf(graph, aboutId),
  attribute: ({ attributeId }, _args, { graph }) => graph.get('attributes', attributeId),
  stages: ({ stageIds }, _args, { graph }) => stagesOf(graph, stageIds),
};
