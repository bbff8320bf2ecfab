import type { Skill, SkillCategory } from '../../graph/model.ts';

export type SkillMapper = Skill;
export type SkillCategoryMapper = SkillCategory;
