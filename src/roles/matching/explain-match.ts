import { counted } from '../../graph/text/wording.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { TransitionKind } from '../../graph/vocabulary.ts';
import type { SkillGap } from '../../skills/skill-gap.ts';
import type { RoleMatch } from './role-matches.ts';
import type { RoleMove } from './score.ts';

/** Why a role fits, in one sentence. */
export function explanationOf(graph: GraphReading, { gap: { fromId, toId, gap }, move }: RoleMatch): string {
  const missing = gap.items.find(({ status }) => status !== 'MET');
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
  return `${counted(Math.abs(rungs), 'rung')} ${rungs > 0 ? 'up' : 'down'}`;
}
