import { fromMicro, toMicro } from '../graph/micros.ts';
import type { Requirement } from '../graph/model.ts';
import type { GradedRequirement } from '../roles/graded.ts';
import type { GapStatus } from '../graph/vocabulary.ts';

/** How urgent a skill is that rises at a step, with all that it is worked out from. */
export interface PriorityTerm {
  /** The number of the step on the path; 1 for a single step. */
  readonly step: number;
  readonly importance: number;
  readonly confidence: number;
  /** How far the level rises; of a skill that was not asked for so far, by how much levels usually rise to it. */
  readonly distance: number;
  /** 1 where a sign of readiness for the step or what changes at it names the skill, 1/2 where an action does, otherwise 0. */
  readonly named: number;
  /** importance x confidence x (distance + named). */
  readonly value: number;
}

/** What comes first: the sum of its terms. Numbers are exact to a millionth. */
export interface Priority {
  readonly value: number;
  readonly terms: readonly PriorityTerm[];
}

/** What of a step counts for the order of its skills. */
export interface StepWeights {
  readonly named: (skillId: string) => number;
  readonly typicalRise: (need: number) => number;
}

/** A step of which nothing is known but its ends. */
export const PLAIN_STEP: StepWeights = { named: () => 0, typicalRise: (need) => need };

/** How sure a level is; where nobody says so, sure if it is stated, and half of it if it was read out of words. */
function confidenceOf({ confidence, basis }: Requirement): number {
  return confidence ?? (basis === 'STATED' ? 1 : 0.5);
}

/** How urgent a skill is at a step, 1 for the first; null where it is not known to rise. */
export function priorityTerm(
  { named, typicalRise }: StepWeights,
  step: number,
  status: GapStatus,
  rise: number | null,
  then: GradedRequirement,
): PriorityTerm | null {
  if (rise === null || (status !== 'RAISED' && status !== 'NEW')) return null;
  const { importance, skillId, level } = then;
  const confidence = confidenceOf(then);
  const distance = status === 'NEW' ? typicalRise(level) : rise;
  const isNamed = named(skillId);
  const value = fromMicro(toMicro(importance * confidence * (distance + isNamed)));
  return { step, importance, confidence, distance, named: isNamed, value };
}

/** The sum of some terms; null where there is none. */
export function priorityOf(terms: readonly PriorityTerm[]): Priority | null {
  if (terms.length === 0) return null;
  return { value: fromMicro(terms.reduce((sum, { value }) => sum + toMicro(value), 0)), terms };
}
