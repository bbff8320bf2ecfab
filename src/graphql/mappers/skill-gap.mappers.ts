export type {
  RoleGap as SkillGapMapper,
  SkillGapItem as SkillGapItemMapper,
  SurplusSkill as SurplusMapper,
} from '../../skills/skill-gap.ts';
