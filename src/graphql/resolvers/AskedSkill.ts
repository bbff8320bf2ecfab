import type { AskedSkillResolvers } from '../types.generated.ts';

export const AskedSkill: AskedSkillResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
};
