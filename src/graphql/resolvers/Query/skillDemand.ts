import { listSkillDemand } from '../../../services/skill-demands.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillDemand: NonNullable<QueryResolvers['skillDemand']> = (_parent, args, { snapshot }) =>
  listSkillDemand(snapshot, args);
