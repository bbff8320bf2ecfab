import type { StageFocusResolvers } from '../types.generated.ts';

export const StageFocus: StageFocusResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  stage: ({ stageId }, _args, { graph }) => graph.get('stages', stageId),
};
