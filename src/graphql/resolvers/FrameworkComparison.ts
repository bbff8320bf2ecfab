import type { FrameworkComparisonResolvers } from '../types.generated.ts';

export const FrameworkComparison: FrameworkComparisonResolvers = {
  a: ({ a }) => a.framework,
  b: ({ b }) => b.framework,
};
