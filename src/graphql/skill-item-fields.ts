import { listAdvice } from '../advice/advice.ts';
import { toThousandths } from '../graph/thousandths.ts';
import { counterpartOf } from '../mappings/counterparts.ts';
import { evidenceOf } from '../skills/evidence.ts';
import { levelRange } from '../skills/level-range.ts';
import { bandOf, skillBand } from '../skills/skill-band.ts';
import { claimsBearingOn, isContested } from '../sources/claims.ts';
import type { SkillGapItemResolvers } from './types.generated.ts';

/** The fields that a skill has in a gap and on a path alike. */
export const SKILL_ITEM_FIELDS = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  haveBand: ({ have }) => bandOf(have),
  haveConfidence: ({ now }) => now?.confidence ?? null,
  haveRange: ({ now }, _args, { graph }) => (now === null ? null : levelRange(graph, now)),
  haveThrough: ({ through }, _args, { graph }) => (through === null ? null : counterpartOf(graph, through)),
  needBand: ({ need }) => skillBand(need),
  needConfidence: ({ then }) => then.confidence,
  needRange: ({ then }, _args, { graph }) => levelRange(graph, then),
  distance: ({ distance }) => (distance === null ? null : toThousandths(distance)),
  weight: ({ weight }) => (weight === null ? null : toThousandths(weight)),
  expectationNow: ({ now }) => now?.expectation ?? null,
  expectationThen: ({ then }) => then.expectation,
  contested: ({ then, skillId }, _args, { graph }) =>
    isContested(claimsBearingOn(graph, then.inheritedFromId ?? then.roleId, skillId)),
  advice: ({ skillId }, _args, { graph }) => listAdvice(graph, skillId, {}),
  citations: ({ then }) => then.citations,
  evidence: ({ skillId, have, held }, _args, { graph }) =>
    have === null ? evidenceOf(graph, held, skillId) : [],
} satisfies SkillGapItemResolvers;
