import type { ExpectedSkillsResolvers } from '../types.generated.ts';

export const ExpectedSkills: ExpectedSkillsResolvers = {
  category: ({ categoryId }, _args, { graph }) => graph.get('skillCategories', categoryId),
};
