import { listSkillCategories } from '../../../skills/categories.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillCategories: NonNullable<QueryResolvers['skillCategories']> = (_parent, _args, { graph }) =>
  listSkillCategories(graph);
