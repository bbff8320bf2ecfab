import { listSkillDemand } from '../../../skills/skill-demand.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillDemand: NonNullable<QueryResolvers['skillDemand']> = (_parent, args, { graph }) =>
  listSkillDemand(graph, args);
