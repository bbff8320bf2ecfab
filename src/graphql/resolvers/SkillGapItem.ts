import { listAdvice } from '../../advice/advice.ts';
import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import type { SkillGapItemResolvers } from '../types.generated.ts';

export const SkillGapItem: SkillGapItemResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  expectationNow: ({ now }) => now?.expectation ?? null,
  expectationThen: ({ then }) => then.expectation,
  contested: ({ then, skillId }, _args, { graph }) =>
    isContested(claimsBearingOn(graph, then.inheritedFromId ?? then.roleId, skillId)),
  advice: ({ skillId }, _args, { graph }) => listAdvice(graph, skillId, {}),
  citations: ({ then }) => then.citations,
};
