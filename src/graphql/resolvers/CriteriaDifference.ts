import type { CriteriaDifferenceResolvers } from '../types.generated.ts';

export const CriteriaDifference: CriteriaDifferenceResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
};
