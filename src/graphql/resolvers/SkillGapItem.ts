import { SKILL_ITEM_FIELDS as FIELDS } from '../skill-item-fields.ts';
import type { SkillGapItemResolvers } from '../types.generated.ts';

// Each by name, since the generator of resolvers looks for them.
export const SkillGapItem: SkillGapItemResolvers = {
  skill: FIELDS.skill,
  haveBand: FIELDS.haveBand,
  haveConfidence: FIELDS.haveConfidence,
  haveRange: FIELDS.haveRange,
  haveThrough: FIELDS.haveThrough,
  needBand: FIELDS.needBand,
  needConfidence: FIELDS.needConfidence,
  needRange: FIELDS.needRange,
  distance: FIELDS.distance,
  weight: FIELDS.weight,
  expectationNow: FIELDS.expectationNow,
  expectationThen: FIELDS.expectationThen,
  contested: FIELDS.contested,
  advice: FIELDS.advice,
  citations: FIELDS.citations,
  evidence: FIELDS.evidence,
};
