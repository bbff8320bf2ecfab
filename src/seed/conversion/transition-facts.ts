import type { FrameworkContent } from '../../graph/model.ts';
import type { SeedValue } from '../files/layout.ts';
import { adviceOf } from './advice.ts';
import { claimsOf } from './claims.ts';
import type { FrameworkIds } from './framework-ids.ts';
import { citationsOf, rangeOf } from './values.ts';

type TransitionFacts = Pick<FrameworkContent, 'advice' | 'claims' | 'shifts' | 'transitions'>;

/** A transition with everything that its file says. */
export function transitionFactsOf(ids: FrameworkIds, transition: SeedValue<'transition'>): TransitionFacts {
  const { from, to, kind } = transition;
  const id = ids.transition(from, to, kind);
  return {
    transitions: [
      {
        id,
        fromId: ids.of('Role', from),
        toId: ids.of('Role', to),
        kind,
        rank: transition.rank ?? null,
        tier: transition.tier ?? null,
        years: rangeOf(transition.years),
        summary: transition.summary ?? null,
        circumstance: transition.circumstance ?? null,
        stageIds: ids.ofAll('Stage', transition.stages),
        citations: citationsOf(ids, transition),
      },
    ],
    shifts: (transition.shifts ?? []).map((shift, index) => ({
      id: ids.fact('Shift', id, String(index + 1)),
      transitionId: id,
      topic: shift.topic,
      from: shift.from,
      to: shift.to,
      detail: shift.detail ?? null,
      skillIds: ids.ofAll('Skill', shift.skills),
      citations: citationsOf(ids, shift),
    })),
    claims: claimsOf(ids, id, transition.claims),
    advice: adviceOf(ids, transition.advice, id),
  };
}
