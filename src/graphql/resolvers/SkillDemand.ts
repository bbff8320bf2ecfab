import { fromCatalogue, skillOf } from '../../graph/lookups.ts';
import type { SkillDemandResolvers } from '../types.generated.ts';

export const SkillDemand: SkillDemandResolvers = {
  skill: ({ skillId }, _args, { snapshot }) => (skillId === null ? null : skillOf(snapshot, skillId)),
  category: ({ categoryId }, _args, { snapshot }) =>
    categoryId === null
      ? null
      : fromCatalogue(snapshot, categoryId, ({ skillCategories }) => skillCategories.get(categoryId)),
};
