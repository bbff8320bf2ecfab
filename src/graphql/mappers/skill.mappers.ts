import type { Skill, SkillCategory } from '../../domain/model.ts';
import type { Page } from '../../domain/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type SkillMapper = Skill;
export type SkillCategoryMapper = SkillCategory;
export type SkillConnectionMapper = ConnectionOf<Page<string>>;
export type SkillEdgeMapper = EdgeOf<string>;
