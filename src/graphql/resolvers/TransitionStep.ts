import { gapBetween } from '../../skills/role-gaps.ts';
import { roleOf } from '../../graph/lookups.ts';
import type { TransitionStepResolvers } from '../types.generated.ts';

export const TransitionStep: TransitionStepResolvers = {
  from: ({ transition }, _args, { snapshot }) => roleOf(snapshot, transition.fromId),
  to: ({ transition }, _args, { snapshot }) => roleOf(snapshot, transition.toId),
  gap: ({ transition, profile }, _args, { snapshot }) =>
    gapBetween(snapshot, transition.fromId, transition.toId, profile),
};
