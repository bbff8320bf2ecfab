import type { TransitionKind, Viability } from '../../graph/vocabulary.ts';
import { fromMicro } from '../../graph/micros.ts';
import { coveredShare, coverageSums, type CoverageSums, type SkillGap } from '../../skills/skill-gap.ts';

/*
 * How well someone's skills and place fit a role. docs/scores.md tells people the same.
 */

/** One part of a score; value 0..1, weight > 0, and the weights of a score add up to 1. */
export interface ScoreTerm {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** How one role relates to the other: what a profile does not have. */
export interface RoleMove {
  /** The kind of a known transition between the two, of several the first by id; null: none is known. */
  readonly transition: TransitionKind | null;
  /** How many rungs up the target is, negative: down; null where one of the roles is on no rung. */
  readonly rungs: number | null;
}

export interface Score {
  /** 0..1: the sum of value x weight of the terms, added in their order. */
  readonly score: number;
  readonly terms: readonly ScoreTerm[];
}

/** Half as near when as much is missing as ten skills of importance 1 from nothing to the highest level. */
const HALFWAY = 50;

/**
 * How viable a role is for someone with a profile, by what its gap says; with a move, for someone in another role.
 * Weights are fractions of powers of two, so that weighing rounds nothing and no sum exceeds 1.
 */
export function scoreOf(gap: SkillGap, move: RoleMove | null): Score {
  const sums = coverageSums(gap);
  const { coverage, transition, nearness, seniority } = move === null ? WEIGHTS.profile : WEIGHTS.role;
  const terms = [
    { name: 'coverage', value: coverageTerm(sums), weight: coverage },
    { name: 'transition', value: transitionTerm(move), weight: transition },
    { name: 'nearness', value: nearnessTerm(sums), weight: nearness },
    { name: 'seniority', value: seniorityTerm(move), weight: seniority },
  ];
  return { score: scoreOfSums(sums, move), terms: terms.filter(({ weight }) => weight > 0) };
}

const WEIGHTS = {
  profile: { coverage: 0.875, transition: 0, nearness: 0.125, seniority: 0 },
  role: { coverage: 0.5, transition: 0.25, nearness: 0.125, seniority: 0.125 },
};

/** The same score for who looks at many roles and shows few of them. */
export function scoreOfSums(sums: CoverageSums, move: RoleMove | null): number {
  const weights = move === null ? WEIGHTS.profile : WEIGHTS.role;
  return (
    coverageTerm(sums) * weights.coverage +
    transitionTerm(move) * weights.transition +
    nearnessTerm(sums) * weights.nearness +
    seniorityTerm(move) * weights.seniority
  );
}

/** Nothing is known to be covered where the target states no skill, whatever its coverage is called. */
function coverageTerm(sums: CoverageSums): number {
  return sums.skills === 0 ? 0 : coveredShare(sums);
}

function nearnessTerm({ skills, reached, required }: CoverageSums): number {
  return skills === 0 ? 0 : HALFWAY / (HALFWAY + fromMicro(required - reached));
}

function transitionTerm(move: RoleMove | null): number {
  return move?.transition == null ? 0 : 1;
}

function seniorityTerm(move: RoleMove | null): number {
  return move?.rungs == null ? 0 : 1 / (1 + Math.abs(move.rungs - 1));
}

/**
 * Whether a move is worth ranking at all: a known transition always; otherwise up or level on the ladder, with
 * something of what is needed there.
 */
export function isThinkable(sums: CoverageSums, move: RoleMove): boolean {
  return move.transition !== null || (coverageTerm(sums) > 0 && (move.rungs ?? 0) >= 0);
}

/** The word for a score: the least that each asks for. */
export function viabilityOf(score: number): Viability {
  if (score >= 0.75) return 'READY';
  if (score >= 0.5) return 'WITHIN_REACH';
  if (score >= 0.25) return 'STRETCH';
  return 'DISTANT';
}
