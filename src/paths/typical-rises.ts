import { type CountedValues, countValue, medianOf } from '../graph/medians.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import type { Transition } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { InPortions } from '../graph/work/portions.ts';
import { eachKnownNeed, needsIn, type RoleNeeds } from './known-needs.ts';

/** By how much a level usually rises to one that is needed. */
export type TypicalRise = (need: number) => number;

const ANY = 'any';

/**
 * The median rise to each level over a framework's transitions. To a level to which none is known the median of all, and
 * no more than the level; where none is known at all the whole level.
 */
export function* typicalRises(
  transitions: readonly Transition[],
  needsOf: (roleId: string) => RoleNeeds,
): InPortions<TypicalRise> {
  const counted = new Map<number | typeof ANY, CountedValues>();
  yield* eachKnownNeed(transitions, needsOf, (_, { level }, have) => {
    if (have === 0 || have >= level) return;
    for (const key of [toMicro(level), ANY] as const) countValue(counted, key, toMicro(level - have));
  });
  const medians = new Map<number | typeof ANY, number>();
  for (const [key, values] of counted) medians.set(key, fromMicro(yield* medianOf(values)));
  return (need) => medians.get(toMicro(need)) ?? Math.min(need, medians.get(ANY) ?? need);
}

/** Needs REQUIREMENTS_BY_ROLE, DESCRIPTIONS and SKILL_KIN. */
export const TYPICAL_RISES: Derivation<FrameworkReading, TypicalRise> = {
  name: 'typical rises',
  make: (framework) => typicalRises(framework.transitions.list, (roleId) => needsIn(framework, roleId)),
};
