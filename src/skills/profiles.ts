import { InvalidInputError, type RolegraphError } from '../graph/errors.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import type { SkillLevel } from './skill-gap.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { resolveRole, resolveSkills } from '../graph/names/resolve.ts';
import { allTogether, MOST_PROBLEMS } from '../graph/arguments/problems.ts';
import { gapBetween, type RoleGap } from './role-gaps.ts';

/** What a person says of one of their skills. */
export interface ProfileEntry {
  readonly skill: string;
  readonly level: number;
}

const MOST_ENTRIES = 500;

/**
 * Someone's own levels by the ids of the skills, in their order. Empty: none are stated. Where it is wrong, all that is
 * wrong is told at once: `problems` lists each with its argument, such as `profile.3.level`.
 *
 * @throws InvalidInputError, or NotFoundError or AmbiguousError where names are all that is wrong
 */
export function checkProfile(
  snapshot: GraphSnapshot,
  entries: readonly ProfileEntry[],
): MaybePromise<SkillLevel[]> {
  if (entries.length > MOST_ENTRIES) {
    throw new InvalidInputError(`profile has ${entries.length} entries; it takes at most ${MOST_ENTRIES}.`, {
      argument: 'profile',
    });
  }
  const refs = entries.map(({ skill }) => skill);
  const skills = resolveSkills(snapshot, refs, (index) => `profile.${index}.skill`, MOST_PROBLEMS);
  return whenReady(skills, (resolved) => {
    const profile = new Map<string, { readonly index: number; readonly level: number }>();
    const problems: RolegraphError[] = [];
    for (const [index, skill] of resolved.entries()) {
      const { skill: ref, level } = entries[index] as ProfileEntry;
      const first = typeof skill === 'string' ? profile.get(skill) : undefined;
      if (typeof skill !== 'string') problems.push(skill);
      else if (first !== undefined) problems.push(namedTwice(ref, index, first.index));
      else profile.set(skill, { index, level });
      if (!(level >= 0 && level <= 5)) problems.push(noLevel(level, index));
    }
    if (problems.length > 0) throw allTogether(problems);
    return [...profile].map(([skillId, { level }]) => ({ skillId, level }));
  });
}

/**
 * What a person lacks for a role by their own levels, over those of the role that they hold, if any.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function profileGapOf(
  snapshot: GraphSnapshot,
  question: {
    readonly profile: readonly ProfileEntry[];
    readonly basedOn?: string | null | undefined;
    readonly to: string;
  },
): MaybePromise<RoleGap> {
  const { basedOn, to } = question;
  const roles = [
    basedOn == null ? null : resolveRole(snapshot, basedOn, 'basedOn'),
    resolveRole(snapshot, to, 'to'),
  ] as const;
  return whenReady(allReady(roles), ([fromId, toId]) =>
    whenReady(checkProfile(snapshot, question.profile), (profile) =>
      gapBetween(snapshot, fromId, toId, profile),
    ),
  );
}

function namedTwice(ref: string, index: number, first: number): InvalidInputError {
  return new InvalidInputError(
    `"${ref}" names the same skill as profile.${first}; give each skill one level.`,
    { argument: `profile.${index}.skill` },
  );
}

function noLevel(level: number, index: number): InvalidInputError {
  return new InvalidInputError(`profile.${index}.level is ${level}; a level is 0 to 5.`, {
    argument: `profile.${index}.level`,
  });
}
