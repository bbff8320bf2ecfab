import type { Skill, SkillCategory } from '../../graph/model.ts';
import type { SkillPage } from '../../skills/lists.ts';
import type { EdgeOf } from '../connections.ts';

export type SkillMapper = Skill;
export type SkillCategoryMapper = SkillCategory;
export type SkillConnectionMapper = SkillPage;
export type SkillEdgeMapper = EdgeOf<string>;
