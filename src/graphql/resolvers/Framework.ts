import type { FrameworkResolvers } from '../types.generated.ts';

export const Framework: FrameworkResolvers = {
  version: ({ slug }, _args, { snapshot }) => snapshot.scope(slug)?.version ?? 0,
};
