import { evidenceOf } from '../../skills/evidence.ts';
import { skillBand } from '../../skills/skill-band.ts';
import type { BriefSkillResolvers } from '../types.generated.ts';

export const BriefSkill: BriefSkillResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  neededAt: ({ then }, _args, { graph }) => graph.get('roles', then.roleId),
  needBand: ({ need }) => skillBand(need),
  inside: ({ inside, held }) => inside.map((skill) => ({ ...skill, held })),
  evidence: ({ skillId, have, held }, _args, { graph }) =>
    have === null ? evidenceOf(graph, held, skillId) : [],
  haveAtMost: ({ haveAtMost }) => haveAtMost ?? null,
  expectation: ({ then }) => then.expectation,
  citations: ({ then }) => then.citations,
};
