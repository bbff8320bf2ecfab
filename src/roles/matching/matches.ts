import { allReady, type MaybePromise, whenReady } from '../../graph/work/maybe-promise.ts';
import type { Transition } from '../../graph/model.ts';
import { byScore, explainMatch, isThinkable, type RoleMove, scoreOf, type ScoreTerm } from './score.ts';
import { skillGap, skillsHeld } from '../../skills/skill-gap.ts';
import type { RoleConditions } from '../../storage/framework/role-pages.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { roleOf, skillOf } from '../../graph/lookups.ts';
import { resolveRole } from '../../graph/names/resolve.ts';
import { checkProfile, type ProfileEntry } from '../../skills/profiles.ts';
import { placedRoles, roleConditions, type RoleFilter } from '../lists.ts';
import { listTransitionsInto, listTransitionsOutOf } from '../relations.ts';
import { requirementsOf, type RoleGap } from '../../skills/role-gaps.ts';
import { checkFirst } from '../../graph/arguments/vocabularies.ts';

const USUAL_MATCHES = 10;
const MOST_MATCHES = 100;

/** A role that fits, how well, and why. */
export interface RoleMatch {
  /** The role that was found: where the gap leads, or for a feeder where it begins. */
  readonly roleId: string;
  readonly score: number;
  readonly terms: readonly ScoreTerm[];
  readonly gap: RoleGap;
  /** How the two roles relate; null for a profile. */
  readonly move: RoleMove | null;
}

/**
 * The roles that someone in a role could take next, best first.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function listNextRoles(
  snapshot: GraphSnapshot,
  question: { readonly from: string; readonly first?: number | null | undefined },
): MaybePromise<RoleMatch[]> {
  const first = checkFirst(question.first, USUAL_MATCHES, MOST_MATCHES);
  return whenReady(resolveRole(snapshot, question.from, 'from'), (roleId) =>
    whenReady(listTransitionsOutOf(snapshot, roleId), (transitions) =>
      listMoves(snapshot, roleId, first, transitions, (other) => [roleId, other]),
    ),
  );
}

/**
 * The roles from which someone could come to a role, best first.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function listFeederRoles(
  snapshot: GraphSnapshot,
  question: { readonly to: string; readonly first?: number | null | undefined },
): MaybePromise<RoleMatch[]> {
  const first = checkFirst(question.first, USUAL_MATCHES, MOST_MATCHES);
  return whenReady(resolveRole(snapshot, question.to, 'to'), (roleId) =>
    whenReady(listTransitionsInto(snapshot, roleId), (transitions) =>
      listMoves(snapshot, roleId, first, transitions, (other) => [other, roleId]),
    ),
  );
}

/**
 * The roles whose requirements a profile meets best, best first.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function listRoleMatches(
  snapshot: GraphSnapshot,
  question: {
    readonly profile: readonly ProfileEntry[];
    readonly filter?: RoleFilter | null | undefined;
    readonly first?: number | null | undefined;
  },
): MaybePromise<RoleMatch[]> {
  const first = checkFirst(question.first, USUAL_MATCHES, MOST_MATCHES);
  return whenReady(checkProfile(snapshot, question.profile), (profile) =>
    whenReady(roleConditions(snapshot, question.filter ?? {}), (conditions) => {
      // Skills belong to frameworks: of the roles of others the profile covers nothing.
      const scopes = new Set(profile.map(({ skillId }) => snapshot.scopeOf(skillId)?.scope));
      const frameworks = [...scopes].filter(
        (scope) => scope !== undefined && (conditions.frameworks?.includes(scope) ?? true),
      ) as string[];
      if (frameworks.length === 0) return [];
      const admitted = { ...conditions, frameworks, kinds: conditions.kinds ?? ONLY_JOBS };
      const held = skillsHeld([], profile);
      return whenReady(placedRoles(snapshot, admitted), (roles) =>
        whenReady(allReady(roles.map(({ id }) => requirementsOf(snapshot, id))), (needs) =>
          roles
            .map(({ id: toId }, index): RoleMatch => {
              const gap = skillGap(held, needs[index] ?? []);
              return { roleId: toId, ...scoreOf(gap, null), gap: { fromId: null, toId, gap }, move: null };
            })
            .filter(({ gap }) => gap.gap.coverage.reached > 0)
            .sort(byScore)
            .slice(0, first),
        ),
      );
    }),
  );
}

const ONLY_JOBS = ['JOB'] as const;

/** The moves between a role and the others of its framework. `endsOf` says which of the two is left and reached. */
function listMoves(
  snapshot: GraphSnapshot,
  roleId: string,
  first: number,
  transitions: readonly Transition[],
  endsOf: (other: string) => readonly [fromId: string, toId: string],
): MaybePromise<RoleMatch[]> {
  const scope = snapshot.scopeOf(roleId)?.scope;
  if (scope === undefined) return [];
  const known = allReady([roleOf(snapshot, roleId), placedRoles(snapshot, jobsOf(scope))] as const);
  return whenReady(known, ([role, jobs]) => {
    const others = jobs.filter(({ id }) => id !== roleId);
    const roles = [role, ...others];
    const rungs = new Map(roles.map(({ id, seniority }) => [id, seniority]));
    return whenReady(allReady(roles.map(({ id }) => requirementsOf(snapshot, id))), (requirements) => {
      const needs = new Map(roles.map(({ id }, index) => [id, requirements[index] ?? []]));
      const held = skillsHeld(needs.get(roleId) ?? []);
      return others
        .map(({ id }) => {
          const [fromId, toId] = endsOf(id);
          const have = fromId === roleId ? held : skillsHeld(needs.get(fromId) ?? []);
          const gap = skillGap(have, needs.get(toId) ?? []);
          const move = {
            transition:
              transitions.find((each) => each.fromId === fromId && each.toId === toId)?.kind ?? null,
            rungs: rungsBetween(rungs.get(fromId), rungs.get(toId)),
          };
          return { roleId: id, ...scoreOf(gap, move), gap: { fromId, toId, gap }, move };
        })
        .filter(({ gap, move }) => isThinkable(gap.gap, move))
        .sort(byScore)
        .slice(0, first);
    });
  });
}

function rungsBetween(from: number | null | undefined, to: number | null | undefined): number | null {
  return from == null || to == null ? null : to - from;
}

/** The jobs of one framework, archetypes left out. */
function jobsOf(framework: string): RoleConditions {
  return {
    frameworks: [framework],
    kinds: ONLY_JOBS,
    tracks: null,
    seniorityMin: null,
    seniorityMax: null,
    ids: null,
    text: null,
    includeVariants: false,
  };
}

/** Why a role fits, in one sentence. Only what is shown is given its names. */
export function explanationOf(
  snapshot: GraphSnapshot,
  { gap: { fromId, toId, gap }, move }: RoleMatch,
): MaybePromise<string> {
  const missing = gap.items.find(({ status }) => status !== 'MET');
  const names = allReady([
    fromId === null ? null : roleOf(snapshot, fromId),
    roleOf(snapshot, toId),
    missing === undefined ? null : skillOf(snapshot, missing.skillId),
  ] as const);
  return whenReady(names, ([from, to, skill]) =>
    explainMatch(gap, move, { from: from?.title ?? null, to: to.title, firstSkill: skill?.name ?? null }),
  );
}
