import type { Effective, Requirement } from '../graph/model.ts';

/** A requirement that says how well. */
export type GradedRequirement = Effective<Requirement> & { readonly level: number };

export function isGraded(fact: Effective<Requirement>): fact is GradedRequirement {
  return fact.level !== null;
}

/** Those that say how well: all that is computed with levels is computed of them. The same list where all do. */
export function gradedOf(facts: readonly Effective<Requirement>[]): readonly GradedRequirement[] {
  return facts.every(isGraded) ? facts : facts.filter(isGraded);
}

/** Whether a level is as high as asked; one that is unknown only where any will do. */
export function isAtLeast(level: number | null, least: number): boolean {
  return least === 0 || (level !== null && level >= least);
}
