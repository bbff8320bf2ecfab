import type { ComparedSkillResolvers } from '../types.generated.ts';

export const ComparedSkill: ComparedSkillResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  levels: ({ requirements }) => requirements.map((requirement) => requirement?.level ?? null),
};
