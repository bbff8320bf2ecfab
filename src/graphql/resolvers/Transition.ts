import { listAdvice } from '../../advice/about-thing.ts';
import { listClaims } from '../../sources/claims.ts';
import { gapBetween } from '../../skills/role-gaps.ts';
import { whenReady } from '../../graph/work/maybe-promise.ts';
import { roleOf, stagesOf } from '../../graph/lookups.ts';
import type { TransitionResolvers } from '../types.generated.ts';

const ALL = 1_000;

export const Transition: TransitionResolvers = {
  from: ({ fromId }, _args, { snapshot }) => roleOf(snapshot, fromId),
  to: ({ toId }, _args, { snapshot }) => roleOf(snapshot, toId),
  claims: ({ id }, { attributes }, { snapshot }) => listClaims(snapshot, id, attributes),
  shifts: ({ id }, _args, { snapshot }) =>
    whenReady(snapshot.scopeOf(id)?.shifts.load(id) ?? [], (shifts) => shifts ?? []),
  advice: ({ id }, args, { snapshot }) => listAdvice(snapshot, id, args),
  actions: ({ id }, _args, { snapshot }) => listAdvice(snapshot, id, { kinds: ['ACTION'], first: ALL }),
  pitfalls: ({ id }, _args, { snapshot }) => listAdvice(snapshot, id, { kinds: ['PITFALL'], first: ALL }),
  readinessSignals: ({ id }, _args, { snapshot }) =>
    listAdvice(snapshot, id, { kinds: ['READINESS_SIGNAL'], first: ALL }),
  gap: ({ fromId, toId }, _args, { snapshot }) => gapBetween(snapshot, fromId, toId),
  stages: ({ stageIds }, _args, { snapshot }) => stagesOf(snapshot, stageIds),
};
