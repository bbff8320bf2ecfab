import { countAdvice, listAdvice } from '../../advice/advice.ts';
import { stagesOf } from '../../graph/stages.ts';
import { shiftsOf } from '../../paths/transitions.ts';
import { gapBetween } from '../../skills/skill-gap.ts';
import { listClaims } from '../../sources/claims.ts';
import type { TransitionResolvers } from '../types.generated.ts';

const ALL = 1_000;

export const Transition: TransitionResolvers = {
  from: ({ fromId }, _args, { graph }) => graph.get('roles', fromId),
  to: ({ toId }, _args, { graph }) => graph.get('roles', toId),
  claims: ({ id }, { attributes }, { graph }) => listClaims(graph, id, attributes),
  shifts: ({ id }, _args, { graph }) => shiftsOf(graph, id),
  advice: ({ id }, args, { graph }) => listAdvice(graph, id, args),
  adviceCount: ({ id }, args, { graph }) => countAdvice(graph, id, args),
  actions: ({ id }, _args, { graph }) => listAdvice(graph, id, { kinds: ['ACTION'], first: ALL }),
  pitfalls: ({ id }, _args, { graph }) => listAdvice(graph, id, { kinds: ['PITFALL'], first: ALL }),
  readinessSignals: ({ id }, _args, { graph }) =>
    listAdvice(graph, id, { kinds: ['READINESS_SIGNAL'], first: ALL }),
  gap: ({ id, fromId, toId }, _args, { graph }) => gapBetween(graph, fromId, toId, [], id),
  stages: ({ stageIds }, _args, { graph }) => stagesOf(graph, stageIds),
};
