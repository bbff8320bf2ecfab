import { compareIds } from '../../graph/model.ts';
import type { SkillGap } from '../../skills/skill-gap.ts';
import { fromMicro, toMicro } from '../../paths/transition-cost.ts';
import type { TransitionKind, Viability } from '../../graph/vocabulary.ts';

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
  const coverage = coverageTerm(gap);
  const nearness = nearnessTerm(gap);
  const terms: readonly ScoreTerm[] =
    move === null
      ? [
          { name: 'coverage', value: coverage, weight: 0.875 },
          { name: 'nearness', value: nearness, weight: 0.125 },
        ]
      : [
          { name: 'coverage', value: coverage, weight: 0.5 },
          { name: 'transition', value: move.transition === null ? 0 : 1, weight: 0.25 },
          { name: 'nearness', value: nearness, weight: 0.125 },
          { name: 'seniority', value: seniorityTerm(move.rungs), weight: 0.125 },
        ];
  return { score: terms.reduce((sum, { value, weight }) => sum + value * weight, 0), terms };
}

/** Nothing is known to be covered where the target states no skill, whatever its coverage is called. */
function coverageTerm({ items, coverage }: SkillGap): number {
  return items.length === 0 ? 0 : coverage.value;
}

function nearnessTerm({ items, coverage }: SkillGap): number {
  if (items.length === 0) return 0;
  const missing = fromMicro(toMicro(coverage.required) - toMicro(coverage.reached));
  return HALFWAY / (HALFWAY + missing);
}

function seniorityTerm(rungs: number | null): number {
  return rungs === null ? 0 : 1 / (1 + Math.abs(rungs - 1));
}

/**
 * Whether a move is worth ranking at all: a known transition always; otherwise up or level on the ladder, with
 * something of what is needed there.
 */
export function isThinkable(gap: SkillGap, move: RoleMove): boolean {
  return move.transition !== null || (coverageTerm(gap) > 0 && (move.rungs ?? 0) >= 0);
}

/** The word for a score: the least that each asks for. */
export function viabilityOf(score: number): Viability {
  if (score >= 0.75) return 'READY';
  if (score >= 0.5) return 'WITHIN_REACH';
  if (score >= 0.25) return 'STRETCH';
  return 'DISTANT';
}

/** The order of matches: score, highest first, then the id of the role. */
export function byScore(
  a: { readonly score: number; readonly roleId: string },
  b: { readonly score: number; readonly roleId: string },
): number {
  return b.score - a.score || compareIds(a.roleId, b.roleId);
}

/** What an explanation calls the things that it is about. */
export interface MatchNames {
  /** Who moves: a role; null: the profile. */
  readonly from: string | null;
  readonly to: string;
  /** The skill that weighs most of those that are missing; null where none is. */
  readonly firstSkill: string | null;
}

/**
 * A match in one sentence: "Team Lead covers 62% of what Engineering Manager needs; 3 of 8 skills are still to be
 * learned or raised, Hiring first; a promotion is known; 1 rung up."
 */
export function explainMatch(gap: SkillGap, move: RoleMove | null, names: MatchNames): string {
  const { items, coverage } = gap;
  const clauses =
    items.length === 0
      ? [`What skills ${names.to} needs is not known`]
      : [`${names.from ?? 'The profile'} covers ${percent(coverage.value)} of what ${names.to} needs`];
  if (names.firstSkill !== null) {
    const missing = coverage.new + coverage.raised;
    const [skills, are] = items.length === 1 ? ['skill', 'is'] : ['skills', missing === 1 ? 'is' : 'are'];
    clauses.push(
      `${missing} of ${items.length} ${skills} ${are} still to be learned or raised, ${names.firstSkill} first`,
    );
  }
  if (move !== null) {
    clauses.push(
      move.transition === null ? 'no transition is known' : `a ${MOVES[move.transition]} is known`,
      rungsInWords(move.rungs),
    );
  }
  return `${clauses.join('; ')}.`;
}

const MOVES: Readonly<Record<TransitionKind, string>> = {
  PROMOTION: 'promotion',
  LATERAL: 'lateral move',
  TRACK_SWITCH: 'switch of track',
  REDEFINITION: 'redefinition of the role',
};

/** Rounded down: 100% only where all is covered. */
function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}

function rungsInWords(rungs: number | null): string {
  if (rungs === null) return 'how many rungs apart is not known';
  if (rungs === 0) return 'on the same rung';
  const count = Math.abs(rungs);
  return `${count} ${count === 1 ? 'rung' : 'rungs'} ${rungs > 0 ? 'up' : 'down'}`;
}
