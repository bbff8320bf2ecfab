import type { FrameworkResolvers } from '../types.generated.ts';

export const Framework: FrameworkResolvers = {
  version: ({ slug }, _args, { snapshot }) => snapshot.framework(slug)?.version ?? 0,
};
