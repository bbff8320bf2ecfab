import { counted } from '../../graph/text/wording.ts';
import { shareInPercent } from '../../graph/thousandths.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { TransitionKind } from '../../graph/vocabulary.ts';
import { rises } from '../../skills/gap-items.ts';
import type { SkillGap } from '../../skills/skill-gap.ts';
import type { RoleMatch } from './role-matches.ts';
import type { RoleMove } from './score.ts';

/** Why a role fits, in one sentence. */
export function explanationOf(graph: GraphReading, { gap: { fromId, toId, gap }, move }: RoleMatch): string {
  const missing = gap.items.find(rises);
  return explainMatch(gap, move, {
    from: fromId === null ? null : graph.get('roles', fromId).title,
    to: graph.get('roles', toId).title,
    firstSkill: missing === undefined ? null : graph.get('skills', missing.skillId).name,
  });
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
 * A match in one sentence: "Of what Engineering Manager needs Team Lead covers 62% of what is known, at least 41% of all; 3
 * of 8 skills are known to rise, Hiring first; of 2 nobody says what is there; a promotion is known; 1 rung up."
 */
export function explainMatch(gap: SkillGap, move: RoleMove | null, names: MatchNames): string {
  const { items, coverage } = gap;
  const clauses = [coveredInWords(gap, names)];
  if (names.firstSkill !== null) {
    const rising = coverage.new + coverage.raised;
    const are = rising === 1 ? 'is' : 'are';
    clauses.push(
      `${rising} of ${counted(items.length, 'skill')} ${are} known to rise, ${names.firstSkill} first`,
    );
  }
  if (coverage.unknown > 0 && coverage.known > 0) {
    clauses.push(`of ${coverage.unknown} nobody says what is there`);
  }
  if (move !== null) {
    clauses.push(
      move.transitions[0] === undefined ? 'no transition is known' : MOVES[move.transitions[0].kind],
      rungsInWords(move.rungs),
    );
  }
  return `${clauses.join('; ')}.`;
}

function coveredInWords({ items, coverage }: SkillGap, { from, to }: MatchNames): string {
  if (items.length === 0) return `What skills ${to} needs is not known`;
  const who = from ?? 'the profile';
  if (coverage.value === null) return `Of what ${to} needs it is not known what ${who} covers`;
  if (coverage.unknown === 0) return `Of what ${to} needs ${who} covers ${percent(coverage.value)}`;
  const known = `${percent(coverage.value)} of what is known`;
  return `Of what ${to} needs ${who} covers ${known}, at least ${percent(coverage.low)} of all`;
}

const MOVES: Readonly<Record<TransitionKind, string>> = {
  PROMOTION: 'a promotion is known',
  LATERAL: 'a lateral move is known',
  TRACK_SWITCH: 'a switch of track is known',
  REDEFINITION: 'a redefinition of the role is known',
  RELATED: 'a source calls the two related',
};

function percent(share: number): string {
  return `${shareInPercent(share)}%`;
}

function rungsInWords(rungs: number | null): string {
  if (rungs === null) return 'how many rungs apart is not known';
  if (rungs === 0) return 'on the same rung';
  return `${counted(Math.abs(rungs), 'rung')} ${rungs > 0 ? 'up' : 'down'}`;
}
