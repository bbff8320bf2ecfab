import { roleOf, stageOf } from '../../graph/lookups.ts';
import type { StageFocusResolvers } from '../types.generated.ts';

export const StageFocus: StageFocusResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
  stage: ({ stageId }, _args, { snapshot }) => stageOf(snapshot, stageId),
};
