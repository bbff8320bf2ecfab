import { listSkillDemand } from '../../../skills/demand-of-roles.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillDemand: NonNullable<QueryResolvers['skillDemand']> = (_parent, args, { snapshot }) =>
  listSkillDemand(snapshot, args);
