import { slugOf } from '../../../graph/ids.ts';
import type { Transition } from '../../../graph/model.ts';
import { inStatedOrder } from '../stated-order.ts';
import { type Plain, rangeOf, trimmed } from './plain.ts';
import type { CommonParts } from './common-parts.ts';

/** In an order in which each gets its id again. */
export function transitionsOf(common: CommonParts): Transition[] {
  const prefix = slugOf(common.of.framework.id);
  const lead = common.slugs.of(`Role:${prefix}/x`) === 'x' ? `${prefix}/` : '';
  return inStatedOrder(common.of.transitions.list, 'Transition', ({ fromId, toId, kind }) => {
    const words = kind.toLowerCase().replaceAll('_', '-');
    return `${lead}${common.slugs.of(fromId)}--${common.slugs.of(toId)}--${words}`;
  });
}

/** A transition with its claims and shifts. */
export function transitionPart(
  common: CommonParts,
  { id, fromId, toId, kind, rank, tier, years, summary, circumstance, stageIds, citations }: Transition,
): Plain {
  const shifts = common.of.shifts
    .by('transitionId', id)
    .toSorted((a, b) => Number(/(\d+)$/.exec(a.id)?.[1] ?? 0) - Number(/(\d+)$/.exec(b.id)?.[1] ?? 0))
    .map(({ topic, from, to, detail, skillIds, citations }) =>
      trimmed({ topic, from, to, detail, skills: common.slugs.ofAll(skillIds), ...common.cited(citations) }),
    );
  return trimmed({
    from: common.slugs.of(fromId),
    to: common.slugs.of(toId),
    kind,
    rank,
    tier,
    years: rangeOf(years),
    summary,
    circumstance,
    stages: common.slugs.ofAll(stageIds),
    ...common.cited(citations),
    claims: common.claims(id),
    shifts,
  });
}
