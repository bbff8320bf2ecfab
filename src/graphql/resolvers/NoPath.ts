import { gapBetween } from '../../skills/skill-gap.ts';
import type { NoPathResolvers } from '../types.generated.ts';

export const NoPath: NoPathResolvers = {
  gap: ({ fromId, toId, profile }, _args, { graph }) => gapBetween(graph, fromId, toId, profile),
};
