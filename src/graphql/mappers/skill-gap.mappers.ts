export type {
  SkillGapItem as SkillGapItemMapper,
  SurplusSkill as SurplusMapper,
} from '../../skills/skill-gap.ts';
export type { RoleGap as SkillGapMapper } from '../../skills/role-gaps.ts';
