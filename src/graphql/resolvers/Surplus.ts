import { counterpartOf } from '../../mappings/counterparts.ts';
import { skillBand } from '../../skills/skill-band.ts';
import type { SurplusResolvers } from '../types.generated.ts';

export const Surplus: SurplusResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  haveBand: ({ have }) => skillBand(have),
  haveThrough: ({ through }, _args, { graph }) => (through === null ? null : counterpartOf(graph, through)),
  needBand: ({ need }) => skillBand(need),
  citations: ({ now, then }) => [...now.citations, ...then.citations],
};
