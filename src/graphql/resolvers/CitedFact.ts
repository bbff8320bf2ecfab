import type { CitedFactResolvers } from '../types.generated.ts';

export const CitedFact: CitedFactResolvers = {
  __resolveType: ({ __typename }) => __typename,
};
