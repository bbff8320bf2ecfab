import { attributeOf, stagesOf } from '../../graph/lookups.ts';
import { nodeOf } from '../../graph/nodes.ts';
import type { ClaimResolvers } from '../types.generated.ts';

export const Claim: ClaimResolvers = {
  about: ({ aboutId }, _args, { snapshot }) => nodeOf(snapshot, aboutId),
  attribute: ({ attributeId }, _args, { snapshot }) => attributeOf(snapshot, attributeId),
  stages: ({ stageIds }, _args, { snapshot }) => stagesOf(snapshot, stageIds),
};
