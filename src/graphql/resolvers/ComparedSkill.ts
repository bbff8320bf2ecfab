import { skillOf } from '../../graph/lookups.ts';
import type { ComparedSkillResolvers } from '../types.generated.ts';

export const ComparedSkill: ComparedSkillResolvers = {
  skill: ({ skillId }, _args, { snapshot }) => skillOf(snapshot, skillId),
  levels: ({ requirements }) => requirements.map((requirement) => requirement?.level ?? null),
};
