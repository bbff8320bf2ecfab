import { toThousandths } from '../../graph/thousandths.ts';
import { gapBetween } from '../../skills/skill-gap.ts';
import type { TransitionStepResolvers } from '../types.generated.ts';

export const TransitionStep: TransitionStepResolvers = {
  from: ({ transition }, _args, { graph }) => graph.get('roles', transition.fromId),
  to: ({ transition }, _args, { graph }) => graph.get('roles', transition.toId),
  gap: ({ transition, profile }, _args, { graph }) =>
    gapBetween(graph, transition.fromId, transition.toId, profile, transition.id),
  cost: ({ cost }) => toThousandths(cost),
  costSoFar: ({ costSoFar }) => toThousandths(costSoFar),
};
