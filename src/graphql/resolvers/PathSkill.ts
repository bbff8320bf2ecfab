import { listAdvice } from '../../advice/advice.ts';
import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import type { PathSkillResolvers } from '../types.generated.ts';

export const PathSkill: PathSkillResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  firstNeededAt: ({ firstNeededAtId }, _args, { graph }) => graph.get('roles', firstNeededAtId),
  expectationNow: ({ now }) => now?.expectation ?? null,
  expectationThen: ({ then }) => then.expectation,
  contested: ({ then, skillId }, _args, { graph }) =>
    isContested(claimsBearingOn(graph, then.inheritedFromId ?? then.roleId, skillId)),
  advice: ({ skillId }, _args, { graph }) => listAdvice(graph, skillId, {}),
  citations: ({ then }) => then.citations,
};
