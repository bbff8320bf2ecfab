export type {
  SkillGapItem as SkillGapItemMapper,
  SurplusSkill as SurplusMapper,
} from '../../domain/skill-gap.ts';
export type { RoleGap as SkillGapMapper } from '../../services/skill-gaps.ts';
