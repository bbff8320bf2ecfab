import { isCandidate } from '../../mappings/mapped.ts';
import type { SkillCounterpartResolvers } from '../types.generated.ts';

export const SkillCounterpart: SkillCounterpartResolvers = {
  skill: ({ thingId }, _args, { graph }) => graph.get('skills', thingId),
  isCandidate: (counterpart) => isCandidate(counterpart),
};
