import { skillBand } from '../../skills/skill-band.ts';
import type { ExpectedSkillResolvers } from '../types.generated.ts';

export const ExpectedSkill: ExpectedSkillResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  needBand: ({ need }) => skillBand(need),
  haveAtMost: ({ haveAtMost }) => haveAtMost ?? null,
  expectation: ({ then }) => then.expectation,
  citations: ({ then }) => then.citations,
};
