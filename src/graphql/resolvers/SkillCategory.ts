import { fromCatalogue } from '../../graph/lookups.ts';
import type { SkillCategoryResolvers } from '../types.generated.ts';

export const SkillCategory: SkillCategoryResolvers = {
  skillCount: ({ id }, _args, { snapshot }) =>
    fromCatalogue(snapshot, id, ({ skillCounts }) => skillCounts.get(id) ?? 0),
};
