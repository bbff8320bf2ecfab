import type { FrameworkResolvers } from '../types.generated.ts';

export const Framework: FrameworkResolvers = {
  version: ({ slug }, _args, { graph }) => graph.framework(slug)?.version ?? 0,
};
