import type { SurplusResolvers } from '../types.generated.ts';

export const Surplus: SurplusResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  citations: ({ now, then }) => [...(now?.citations ?? []), ...(then?.citations ?? [])],
};
