import type { Transition } from '../../graph/model.ts';
import type { Viability } from '../../graph/vocabulary.ts';
import { fromMicro } from '../../graph/micros.ts';
import { coveredShare, type CoverageSums } from '../../skills/coverage.ts';

/*
 * How well what someone can do fits a role. docs/scores.md tells people the same.
 */

/** One part of a score; value 0..1, weight 0..1, and the weights of a score add up to 1. */
export interface ScoreTerm {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** How one role relates to the other: what a profile does not have. It counts for nothing in the score. */
export interface RoleMove {
  /** The known transitions between the two: by id, those to a related role last. */
  readonly transitions: readonly Transition[];
  /** How many rungs up the target is, negative: down; null where one of the roles is on no rung. */
  readonly rungs: number | null;
}

export interface Score {
  /** 0..1: the sum of value x weight of the terms; null where nothing of what is needed is known. */
  readonly score: number | null;
  readonly terms: readonly ScoreTerm[];
}

/** What counts as half covered before anything is known: four skills of importance 1 at the highest level. */
const PRIOR = 20;

/**
 * An m-estimate (Cestnik 1990): the share of what is known that is covered, drawn to a half by PRIOR, and by a quarter of
 * what is not known. Who covers all of five skills and who covers all of fifty is not the same to it.
 */
export function scoreOf(sums: CoverageSums): Score {
  const score = scoreOfSums(sums);
  const coverage = coveredShare(sums);
  if (score === null || coverage === null) return { score, terms: [] };
  const known = fromMicro(sums.required);
  const prior = priorOf(sums);
  return {
    score,
    terms: [
      { name: 'coverage', value: coverage, weight: known / (known + prior) },
      { name: 'prior', value: 1 / 2, weight: prior / (known + prior) },
    ],
  };
}

/** The same score for who looks at many roles and shows few of them. */
export function scoreOfSums(sums: CoverageSums): number | null {
  if (sums.known === 0) return null;
  const prior = priorOf(sums);
  return (fromMicro(sums.reached) + prior / 2) / (fromMicro(sums.required) + prior);
}

function priorOf({ requiredUnknown }: CoverageSums): number {
  return PRIOR + fromMicro(requiredUnknown) / 4;
}

/**
 * Whether a move is worth ranking at all: a known transition always; otherwise up or level on the ladder, with
 * something of what is needed there.
 */
export function isThinkable({ reached }: CoverageSums, move: RoleMove): boolean {
  return move.transitions.length > 0 || (reached > 0 && (move.rungs ?? 0) >= 0);
}

/** The word for a score: the least that each asks for. Nobody is ready for what may be missing. */
export function viabilityOf(score: number | null, low: number): Viability | null {
  if (score === null) return null;
  if (score >= 0.75 && low >= 0.75) return 'READY';
  if (score >= 0.5) return 'WITHIN_REACH';
  if (score >= 0.25) return 'STRETCH';
  return 'DISTANT';
}
