import { checkFirst } from '../../graph/arguments/bounds.ts';
import type { Arguments } from '../../graph/arguments/given.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { sumsOf } from '../../skills/coverage.ts';
import { checkProfile, type ProfileEntry } from '../../skills/profiles.ts';
import { gapBetween, type RoleGap } from '../../skills/skill-gap.ts';
import { LISTED_ROLES } from '../list/listed-roles.ts';
import { roleConditions, type RoleFilter, rolesThatMeet } from '../list/role-filter.ts';
import { REQUIREMENT_COLUMNS } from '../requirement-columns.ts';
import { BestMatches } from './best-matches.ts';
import { coveredByProfile } from './covered-skills.ts';
import { type RoleMove, scoreOf, scoreOfSums, type ScoreTerm } from './score.ts';

/** How many matches are told where nobody says, and at most. */
export const USUAL_MATCHES = 10;
export const MOST_MATCHES = 100;

/** A role that fits, how well, and why. */
export interface RoleMatch {
  /** The role that was found: where the gap leads, or for a feeder where it begins. */
  readonly roleId: string;
  /** Null where nothing of what is needed is known. */
  readonly score: number | null;
  readonly terms: readonly ScoreTerm[];
  readonly gap: RoleGap;
  /** How the two roles relate; null for a profile. */
  readonly move: RoleMove | null;
  /** How many roles match, those included that are not told. */
  readonly outOf: number;
}

/**
 * The roles whose requirements a profile meets best, best first.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function listRoleMatches(
  graph: GraphReading,
  question: { readonly profile: readonly ProfileEntry[] } & Arguments<{ filter: RoleFilter; first: number }>,
): RoleMatch[] {
  const first = checkFirst(question.first, USUAL_MATCHES, MOST_MATCHES);
  const profile = checkProfile(graph, question.profile);
  const conditions = roleConditions(graph, question.filter ?? {});
  const wanted = rolesThatMeet(graph, { ...conditions, kinds: conditions.kinds ?? ['JOB'] });
  const coverageOf = coveredByProfile(graph, profile);
  const { statesOwn } = graph.derived(REQUIREMENT_COLUMNS);
  const best = new BestMatches(first);
  for (let role = 0; role < wanted.length; role++) {
    if (wanted[role] !== 1) continue;
    const sums = coverageOf(role);
    if (sums.reached > 0) {
      best.add({ role, known: 0, score: scoreOfSums(sums), statesOwn: statesOwn[role] === 1 });
    }
  }
  const { roles } = graph.derived(LISTED_ROLES);
  return best.roles.map((role) => {
    const toId = roles[role]!.id;
    return matchOf(toId, gapBetween(graph, null, toId, profile), null, best.count);
  });
}

/** A match as it is told. */
export function matchOf(roleId: string, gap: RoleGap, move: RoleMove | null, outOf: number): RoleMatch {
  return { roleId, ...scoreOf(sumsOf(gap.gap.items)), gap, move, outOf };
}
