import type { Effective, Range, Requirement, Transition } from '../graph/model.ts';
import { eachInPortions, type InPortions, sortedInPortions } from '../graph/work/portions.ts';
import type { PathCost, TransitionKind } from '../graph/vocabulary.ts';

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

export function toMicro(value: number): number {
  return Math.round(value * 1e6);
}

export function fromMicro(micro: number): number {
  return micro / 1e6;
}

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
  switch (by) {
    case 'STEPS':
      costs.micros.fill(toMicro(1));
      break;
    case 'YEARS':
      yield* yearsCosts(transitions, facts, costs);
      break;
    case 'GAP':
      yield* gapCosts(transitions, facts, costs);
  }
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

function gapCosts(
  transitions: readonly Transition[],
  facts: CostFacts,
  { micros }: TransitionCosts,
): InPortions<void> {
  const levels = new Map<string, ReadonlyMap<string, number>>();
  const levelsOf = (roleId: string) => {
    const known =
      levels.get(roleId) ?? new Map(facts.requirementsOf(roleId).map((fact) => [fact.skillId, fact.level]));
    levels.set(roleId, known);
    return known;
  };
  return eachInPortions(
    transitions,
    ({ fromId, toId }, at) => {
      const have = levelsOf(fromId);
      let sum = 0;
      for (const need of facts.requirementsOf(toId)) {
        sum += toMicro(need.importance * Math.max(0, need.level - (have.get(need.skillId) ?? 0)));
      }
      micros[at] = sum;
    },
    COMPARED,
  );
}

/** The middle of a range; of a one-sided one the bound that it states; null where it states no number. */
export function middleOf(range: Range | null): number | null {
  const min = range?.min ?? range?.max ?? null;
  const max = range?.max ?? min;
  return min === null || max === null ? null : (min + max) / 2;
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

/** How long a path takes by what its steps state, and how many of them state nothing. */
export interface PathYears {
  readonly years: Range | null;
  readonly stepsWithoutYears: number;
}

/**
 * Adds up the years of the steps that state a number. An end stays open where a step leaves it open:
 * "3+" and "2-4" are "5+ years". A step without a lower bound counts as 0 there, and "up to 3" twice
 * is "up to 6 years". One stated range alone keeps its source's words; none: null.
 */
export function sumYears(ranges: readonly (Range | null)[]): PathYears {
  const stated = ranges.filter((range) => range !== null && middleOf(range) !== null) as Range[];
  const stepsWithoutYears = ranges.length - stated.length;
  const [only] = stated;
  if (!only) return { years: null, stepsWithoutYears };
  if (stated.length === 1) return { years: only, stepsWithoutYears };
  const total = (end: 'min' | 'max') =>
    fromMicro(stated.reduce((sum, range) => sum + toMicro(range[end] ?? 0), 0));
  const min = stated.every((range) => range.min === null) ? null : total('min');
  const max = stated.some((range) => range.max === null) ? null : total('max');
  return { years: { min, max, text: yearsInWords(min, max) }, stepsWithoutYears };
}

function yearsInWords(min: number | null, max: number | null): string {
  if (max === null) return `${min ?? 0}+ years`;
  if (min === null) return `up to ${max} ${max === 1 ? 'year' : 'years'}`;
  if (min === max) return `${min} ${min === 1 ? 'year' : 'years'}`;
  return `${min}-${max} years`;
}
