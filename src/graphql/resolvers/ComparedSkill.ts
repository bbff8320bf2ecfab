import { comparedCriteria } from '../../skills/criteria.ts';
import type { ComparedSkillResolvers } from '../types.generated.ts';

export const ComparedSkill: ComparedSkillResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  mapped: ({ mappedIds }, _args, { graph }) => mappedIds.map((id) => graph.get('skills', id)),
  criteria: ({ requirements }) => comparedCriteria(requirements),
};
