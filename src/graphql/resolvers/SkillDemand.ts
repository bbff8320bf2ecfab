import { toThousandths } from '../../graph/thousandths.ts';
import type { SkillDemandResolvers } from '../types.generated.ts';

export const SkillDemand: SkillDemandResolvers = {
  skill: ({ skillId }, _args, { graph }) => (skillId === null ? null : graph.get('skills', skillId)),
  averageLevel: ({ averageLevel }) => (averageLevel === null ? null : toThousandths(averageLevel)),
  category: ({ categoryId }, _args, { graph }) =>
    categoryId === null ? null : graph.get('skillCategories', categoryId),
};
