import { checkFirst } from '../../graph/arguments/bounds.ts';
import type { Given } from '../../graph/arguments/given.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { Transition } from '../../graph/model.ts';
import { addTo } from '../../graph/work/portions.ts';
import { transitionsInto, transitionsOutOf } from '../../paths/transitions.ts';
import { gapBetween } from '../../skills/skill-gap.ts';
import { listBuildsOn } from '../inheritance.ts';
import { LISTED_ROLES } from '../list/listed-roles.ts';
import { ANY_ROLE, rolesThatMeet } from '../list/role-filter.ts';
import { REQUIREMENT_COLUMNS } from '../requirement-columns.ts';
import { resolveRole } from '../../titles/resolve-role.ts';
import { BestMatches } from './best-matches.ts';
import { coveredOfRole } from './covered-of-role.ts';
import { coveredByRole } from './covered-skills.ts';
import { matchOf, MOST_MATCHES, type RoleMatch, USUAL_MATCHES } from './role-matches.ts';
import { isThinkable, type RoleMove, scoreOfSums } from './score.ts';

/**
 * The roles that someone in a role could take next, best first: those to which a transition is known, then those
 * that are called related, then by score. A role that states nothing itself stands among the first only where what it takes over does so too.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function listNextRoles(
  graph: GraphReading,
  question: { readonly from: string; readonly first?: Given<number> },
): RoleMatch[] {
  return bestMoves(graph, 'from', question.from, question.first);
}

/**
 * The roles from which someone could come to a role, best first: those from which a transition is known, then by score,
 * with the same exception.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function listFeederRoles(
  graph: GraphReading,
  question: { readonly to: string; readonly first?: Given<number> },
): RoleMatch[] {
  return bestMoves(graph, 'to', question.to, question.first);
}

/** The best moves between a role, which is one end of them, and the jobs of its framework, archetypes left out. */
function bestMoves(graph: GraphReading, end: 'from' | 'to', ref: string, most: Given<number>): RoleMatch[] {
  const first = checkFirst(most, USUAL_MATCHES, MOST_MATCHES);
  const roleId = resolveRole(graph, ref, end);
  const leadsOut = end === 'from';
  const { roles, numberOf, groups, groupOf } = graph.derived(LISTED_ROLES);
  const asked = numberOf.get(roleId)!;
  const wanted = rolesThatMeet(graph, { ...ANY_ROLE, frameworks: [roles[asked]!.framework], kinds: ['JOB'] });
  const coverageWith = leadsOut ? coveredByRole(graph, asked) : coveredOfRole(graph, asked);
  const transitions = leadsOut ? transitionsOutOf(graph, roleId) : transitionsInto(graph, roleId);
  const known = new Map<number, Transition[]>();
  for (const transition of relatedLast(transitions)) {
    addTo(known, numberOf.get(leadsOut ? transition.toId : transition.fromId)!, transition);
  }
  const rungOf = (role: number) => groups[groupOf[role]!]!.seniority;
  const moveWith = (other: number): RoleMove => {
    const [from, to] = leadsOut ? [asked, other] : [other, asked];
    return { transitions: known.get(other) ?? [], rungs: rungsBetween(rungOf(from), rungOf(to)) };
  };
  const { statesOwn } = graph.derived(REQUIREMENT_COLUMNS);
  /** Whether a role takes over skills from those alone that the transition leads to as well. */
  const copiesOnly = (other: number) =>
    listBuildsOn(graph, roles[other]!.id).every(({ onId, skills }) => {
      const base = numberOf.get(onId)!;
      return !skills || base === asked || known.has(base);
    });
  const best = new BestMatches(first);
  for (let other = 0; other < wanted.length; other++) {
    if (wanted[other] !== 1 || other === asked) continue;
    const sums = coverageWith(other);
    const move = moveWith(other);
    if (!isThinkable(sums, move)) continue;
    const [first] = move.transitions;
    const isKnown = first !== undefined && (statesOwn[other] === 1 || copiesOnly(other));
    best.add({
      role: other,
      known: !isKnown ? 0 : first.kind === 'RELATED' ? 1 : 2,
      score: scoreOfSums(sums),
      statesOwn: statesOwn[other] === 1,
    });
  }
  return best.roles.map((other) => {
    const { id } = roles[other]!;
    const gap = leadsOut ? gapBetween(graph, roleId, id) : gapBetween(graph, id, roleId);
    return matchOf(id, gap, moveWith(other), best.count);
  });
}

/** Steps up and across before those to roles that are only called related, otherwise as they stand. */
function relatedLast(transitions: readonly Transition[]): readonly Transition[] {
  const isRelated = ({ kind }: Transition) => kind === 'RELATED';
  return [...transitions.filter((each) => !isRelated(each)), ...transitions.filter(isRelated)];
}

function rungsBetween(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from;
}
