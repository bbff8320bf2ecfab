export type { SkillGapItem as SkillGapItemMapper } from '../../skills/gap-item.ts';
export type { RoleGap as SkillGapMapper } from '../../skills/skill-gap.ts';
export type {
  SurplusSkill as SurplusMapper,
  UnmentionedSkill as NotMentionedSkillMapper,
} from '../../skills/surplus.ts';
