import { type CountedValues, countValue, medianOf } from '../graph/medians.ts';
import { toMicro } from '../graph/micros.ts';
import type { Transition } from '../graph/model.ts';
import { middleOf } from '../graph/ranges.ts';
import type { PathCost, TransitionKind } from '../graph/vocabulary.ts';
import { eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { eachKnownNeed, type RoleNeeds } from './known-needs.ts';

/*
 * What a transition costs by each measure. Costs are whole millionths ("micro"), so that sums are exact
 * whatever their order: a path's cost is the sum of its steps', to the last digit.
 */

/** What transitions cost, in their order. */
export interface TransitionCosts {
  /** Millionths of a step, of a year or of a level; >= 0. */
  readonly micros: Float64Array;
  /** 1 where no source states the figure and a median or a mean stands in for it. */
  readonly estimated: Uint8Array;
}

/** What the costs of transitions are read from. */
export interface CostFacts {
  /** The framework of a role. A transition belongs to the framework of the role that it leaves. */
  frameworkOf(roleId: string): string;
  /** What a role asks for and has. Asked for by GAP only. */
  readonly needsOf: (roleId: string) => RoleNeeds;
  /** By how much a level usually rises that was not asked for so far. Asked for by GAP only. */
  readonly typicalRise: (need: number) => number;
}

/** A list of related roles is so long that its last one costs as much as two steps. */
const RELATED_ROLES = 20;
/** Of a related role that its source does not rank: the middle of the list. */
const UNRANKED = 1.5;

/**
 * How much more than a step up or across a step to a related role costs: 1 for the closest, 2 for the twentieth and those
 * after it.
 */
function stretchOf({ kind, rank }: Pick<Transition, 'kind' | 'rank'>): number {
  if (kind !== 'RELATED') return 1;
  return rank === null ? UNRANKED : 1 + Math.min(1, (rank - 1) / (RELATED_ROLES - 1));
}

/** The importance with which the framework's mean counts in the cost of a step by GAP. */
const PRIOR = 8;

/**
 * The costs of transitions, in their order.
 * STEPS: 1 each, to a related role up to 2 by its place in its source's list. YEARS: the middle of the stated range;
 * unstated: the median of those of its kind in its framework, else of all in its framework, else 1 year, to a related role
 * up to twice that, marked as estimated. GAP: (sum of i x d + 8 m) / (sum of i + 8)
 * over the target's skills of which it is known what is there and that it does not merely take over from the start: i
 * the importance, d the distance, of what was not asked for so far the usual rise, m the mean over all transitions; to a
 * thousandth. Where nothing is known m, marked as estimated.
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
  if (by === 'STEPS') yield* stepCosts(transitions, costs);
  else if (by === 'YEARS') yield* yearsCosts(transitions, facts, costs);
  else yield* gapCosts(transitions, facts, costs);
  return costs;
}

function* stepCosts(
  transitions: readonly Transition[],
  { micros, estimated }: TransitionCosts,
): InPortions<void> {
  yield* eachInPortions(transitions, (transition, at) => {
    micros[at] = toMicro(stretchOf(transition));
    estimated[at] = Number(transition.kind === 'RELATED' && transition.rank === null);
  });
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
      countValue(stated, key, toMicro(years));
    }
  });
  const medians = new Map<string, number>();
  for (const [key, values] of stated) medians.set(key, yield* medianOf(values));
  yield* eachInPortions(transitions, (transition, at) => {
    const years = middleOf(transition.years);
    estimated[at] = Number(years === null);
    micros[at] =
      years !== null
        ? toMicro(years)
        : Math.round(
            (medians.get(keyOf(transition, transition.kind)) ??
              medians.get(keyOf(transition, 'any')) ??
              toMicro(1)) * stretchOf(transition),
          );
  });
}

/**
 * A weighted mean, no sum, which would measure how much a document says: of the target's skills of which it is known what
 * is there, importance x distance, drawn to the framework's mean by as much as {@link PRIOR} importance weighs.
 */
function* gapCosts(
  transitions: readonly Transition[],
  { needsOf, typicalRise }: CostFacts,
  { micros, estimated }: TransitionCosts,
): InPortions<void> {
  const weights = new Float64Array(transitions.length);
  const distances = new Float64Array(transitions.length);
  yield* eachKnownNeed(transitions, needsOf, (at, { level, importance }, have) => {
    const distance = have >= level ? 0 : have > 0 ? level - have : typicalRise(level);
    const weight = toMicro(importance);
    weights[at]! += weight;
    distances[at]! += weight * distance;
  });
  let [weight, distance] = [0, 0];
  yield* eachInPortions(transitions, (_, at) => {
    weight += weights[at]!;
    distance += distances[at]!;
  });
  const mean = weight === 0 ? 1 : distance / weight;
  const prior = toMicro(PRIOR);
  yield* eachInPortions(transitions, (_, at) => {
    const cost = (distances[at]! + prior * mean) / (weights[at]! + prior);
    micros[at] = Math.round(cost * 1e3) * 1e3;
    estimated[at] = Number(weights[at] === 0);
  });
}
