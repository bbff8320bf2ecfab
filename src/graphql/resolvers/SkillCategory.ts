import type { SkillCategoryResolvers } from '../types.generated.ts';

export const SkillCategory: SkillCategoryResolvers = {
  skillCount: ({ id }, _args, { graph }) => graph.scopeOf(id)?.skills.by('categoryId', id).length ?? 0,
};
