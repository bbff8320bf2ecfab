import { skillOf } from '../../graph/lookups.ts';
import type { SurplusResolvers } from '../types.generated.ts';

export const Surplus: SurplusResolvers = {
  skill: ({ skillId }, _args, { snapshot }) => skillOf(snapshot, skillId),
  citations: ({ now, then }) => [...(now?.citations ?? []), ...(then?.citations ?? [])],
};
