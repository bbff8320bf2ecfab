import { listAdvice } from '../../advice/about-thing.ts';
import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import { whenReady } from '../../graph/work/maybe-promise.ts';
import { skillOf } from '../../graph/lookups.ts';
import type { SkillGapItemResolvers } from '../types.generated.ts';

export const SkillGapItem: SkillGapItemResolvers = {
  skill: ({ skillId }, _args, { snapshot }) => skillOf(snapshot, skillId),
  expectationNow: ({ now }) => now?.expectation ?? null,
  expectationThen: ({ then }) => then.expectation,
  contested: ({ then, skillId }, _args, { snapshot }) =>
    whenReady(claimsBearingOn(snapshot, then.inheritedFromId ?? then.roleId, skillId), isContested),
  advice: ({ skillId }, _args, { snapshot }) => listAdvice(snapshot, skillId, {}),
  citations: ({ then }) => then.citations,
};
