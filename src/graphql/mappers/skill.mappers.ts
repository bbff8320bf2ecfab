import type { Skill, SkillCategory } from '../../graph/model.ts';

export type { SeenRelation as SkillRelationMapper } from '../../skills/relations.ts';
export type SkillMapper = Skill;
export type SkillCategoryMapper = SkillCategory;
