import { listSkillCategories } from '../../../graph/catalogue.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillCategories: NonNullable<QueryResolvers['skillCategories']> = (
  _parent,
  _args,
  { snapshot },
) => listSkillCategories(snapshot);
