import { toThousandths } from '../../graph/thousandths.ts';
import { counterpartOf } from '../../mappings/counterparts.ts';
import { briefOf } from '../../plans/brief.ts';
import { wayOfStep } from '../../plans/way.ts';
import { gapBetween } from '../../skills/skill-gap.ts';
import type { TransitionStepResolvers } from '../types.generated.ts';

export const TransitionStep: TransitionStepResolvers = {
  transition: ({ transition, crossing }) => (crossing === undefined ? transition : null),
  crossing: ({ crossing }, _args, { graph }) =>
    crossing === undefined ? null : counterpartOf(graph, crossing),
  from: ({ transition }, _args, { graph }) => graph.get('roles', transition.fromId),
  to: ({ transition }, _args, { graph }) => graph.get('roles', transition.toId),
  gap: ({ transition, profile }, _args, { graph }) =>
    gapBetween(graph, transition.fromId, transition.toId, profile, transition.id),
  brief: (step, args, { graph }) => briefOf(graph, wayOfStep(graph, step), args),
  cost: ({ cost }) => toThousandths(cost),
  costSoFar: ({ costSoFar }) => toThousandths(costSoFar),
};
