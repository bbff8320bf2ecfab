import { listAdvice } from '../../advice/about-thing.ts';
import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import { whenReady } from '../../graph/work/maybe-promise.ts';
import { roleOf, skillOf } from '../../graph/lookups.ts';
import type { PathSkillResolvers } from '../types.generated.ts';

export const PathSkill: PathSkillResolvers = {
  skill: ({ skillId }, _args, { snapshot }) => skillOf(snapshot, skillId),
  firstNeededAt: ({ firstNeededAtId }, _args, { snapshot }) => roleOf(snapshot, firstNeededAtId),
  expectationNow: ({ now }) => now?.expectation ?? null,
  expectationThen: ({ then }) => then.expectation,
  contested: ({ then, skillId }, _args, { snapshot }) =>
    whenReady(claimsBearingOn(snapshot, then.inheritedFromId ?? then.roleId, skillId), isContested),
  advice: ({ skillId }, _args, { snapshot }) => listAdvice(snapshot, skillId, {}),
  citations: ({ then }) => then.citations,
};
