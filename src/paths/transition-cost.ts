import { toMicro } from '../graph/micros.ts';
import type { Effective, Requirement, Transition } from '../graph/model.ts';
import { middleOf } from '../graph/ranges.ts';
import type { PathCost, TransitionKind } from '../graph/vocabulary.ts';
import { eachInPortions, type InPortions, sortedInPortions } from '../graph/work/portions.ts';

/*
 * What a transition costs by each measure. Costs are whole millionths ("micro"), so that sums are exact
 * whatever their order: a path's cost is the sum of its steps', to the last digit.
 */

/** What transitions cost, in their order. */
export interface TransitionCosts {
  /** Millionths of a step, of a year or of a level; >= 0. */
  readonly micros: Float64Array;
  /** 1 where no source states the figure and a median stands in for it. */
  readonly estimated: Uint8Array;
}

/** What the costs of transitions are read from. */
export interface CostFacts {
  /** The framework of a role. A transition belongs to the framework of the role that it leaves. */
  frameworkOf(roleId: string): string;
  /** The effective requirements of a role. Asked for by GAP only. */
  requirementsOf(roleId: string): readonly Effective<Requirement>[];
}

/** How many transitions a portion compares by their requirements: some microseconds each. */
const COMPARED = 512;
/** How many roles a portion asks for their requirements: some ten microseconds each. */
const ASKED = 128;

/**
 * The costs of transitions, in their order.
 * STEPS: 1 each. YEARS: the middle of the stated range; unstated: the median of those of its kind in its
 * framework, else of all in its framework, else 1 year, marked as estimated. GAP: the sum over skills of
 * importance x (need - have, if positive) between the two roles.
 */
export function* transitionCosts(
  by: PathCost,
  transitions: readonly Transition[],
  facts: CostFacts,
): InPortions<TransitionCosts> {
  const costs = {
    micros: new Float64Array(transitions.length),
    estimated: new Uint8Array(transitions.length),
  };
  if (by === 'STEPS') costs.micros.fill(toMicro(1));
  else if (by === 'YEARS') yield* yearsCosts(transitions, facts, costs);
  else yield* gapCosts(transitions, facts, costs);
  return costs;
}

function* yearsCosts(
  transitions: readonly Transition[],
  facts: CostFacts,
  { micros, estimated }: TransitionCosts,
): InPortions<void> {
  const stated = new Map<string, CountedValues>();
  const keyOf = ({ fromId }: Transition, kind: TransitionKind | 'any') =>
    `${kind} of ${facts.frameworkOf(fromId)}`;
  yield* eachInPortions(transitions, (transition) => {
    const years = middleOf(transition.years);
    if (years === null) return;
    for (const key of [keyOf(transition, 'any'), keyOf(transition, transition.kind)]) {
      const known = stated.get(key) ?? new Map<number, number>();
      stated.set(key, known.set(toMicro(years), (known.get(toMicro(years)) ?? 0) + 1));
    }
  });
  const medians = new Map<string, number>();
  for (const [key, values] of stated) medians.set(key, yield* median(values));
  yield* eachInPortions(transitions, (transition, at) => {
    const years = middleOf(transition.years);
    estimated[at] = Number(years === null);
    micros[at] =
      years !== null
        ? toMicro(years)
        : (medians.get(keyOf(transition, transition.kind)) ??
          medians.get(keyOf(transition, 'any')) ??
          toMicro(1));
  });
}

function* gapCosts(
  transitions: readonly Transition[],
  facts: CostFacts,
  { micros }: TransitionCosts,
): InPortions<void> {
  const ends = new Set<string>();
  yield* eachInPortions(transitions, ({ fromId, toId }) => ends.add(fromId).add(toId));
  const needs = new Map<string, readonly Effective<Requirement>[]>();
  const levels = new Map<string, ReadonlyMap<string, number>>();
  yield* eachInPortions(
    [...ends],
    (roleId) => {
      const requirements = facts.requirementsOf(roleId);
      needs.set(roleId, requirements);
      levels.set(roleId, new Map(requirements.map(({ skillId, level }) => [skillId, level])));
    },
    ASKED,
  );
  yield* eachInPortions(
    transitions,
    ({ fromId, toId }, at) => {
      const have = levels.get(fromId);
      let sum = 0;
      for (const need of needs.get(toId) ?? []) {
        sum += toMicro(need.importance * Math.max(0, need.level - (have?.get(need.skillId) ?? 0)));
      }
      micros[at] = sum;
    },
    COMPARED,
  );
}

/** How often each value occurs: sources state few different ones, however many transitions there are. */
type CountedValues = Map<number, number>;

/** Of an even number of values the mean of the two in the middle, rounded to a whole millionth. */
function* median(values: CountedValues): InPortions<number> {
  const sorted = yield* sortedInPortions([...values], ([a], [b]) => a - b);
  let total = 0;
  yield* eachInPortions(sorted, ([, count]) => (total += count));
  let lower: number | undefined;
  let upper: number | undefined;
  let before = 0;
  yield* eachInPortions(sorted, ([value, count]) => {
    before += count;
    if (before > Math.floor((total - 1) / 2)) lower ??= value;
    if (before > Math.floor(total / 2)) upper ??= value;
  });
  return Math.round(((lower ?? 0) + (upper ?? 0)) / 2);
}
