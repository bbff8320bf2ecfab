import type { SkillGapItem } from '../../skills/gap-item.ts';
import type { ListedItem } from '../../skills/gap-items.ts';

export type SkillGapItemMapper = ListedItem<SkillGapItem>;
export type { SkillEvidence as SkillEvidenceMapper } from '../../skills/evidence.ts';
export type { CriteriaDifference as CriteriaDifferenceMapper } from '../../skills/criteria.ts';
export type { RoleGap as SkillGapMapper } from '../../skills/skill-gap.ts';
export type {
  SurplusSkill as SurplusMapper,
  UnmentionedSkill as NotMentionedSkillMapper,
} from '../../skills/surplus.ts';
