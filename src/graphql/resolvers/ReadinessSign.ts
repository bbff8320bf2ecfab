import type { ReadinessSignResolvers } from '../types.generated.ts';

export const ReadinessSign: ReadinessSignResolvers = {
  to: ({ toId }, _args, { graph }) => graph.get('roles', toId),
};
