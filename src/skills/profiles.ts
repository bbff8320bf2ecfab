import { InvalidInputError, RolegraphError } from '../graph/errors.ts';
import { checkLength, checkLevel } from '../graph/arguments/bounds.ts';
import type { Given } from '../graph/arguments/given.ts';
import { allTogether, orProblem } from '../graph/arguments/problems.ts';
import { resolveSkills } from '../graph/names/resolve.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { resolveRole } from '../titles/resolve-role.ts';
import type { SkillLevel } from './held-skills.ts';
import { gapBetween, type RoleGap } from './skill-gap.ts';

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
export function checkProfile(graph: GraphReading, entries: readonly ProfileEntry[]): SkillLevel[] {
  checkLength(entries, 'profile', 0, MOST_ENTRIES);
  const refs = entries.map(({ skill }) => skill);
  const skills = resolveSkills(graph, refs, (index) => `profile.${index}.skill`);
  const profile = new Map<string, { readonly index: number; readonly level: number }>();
  const problems: RolegraphError[] = [];
  for (const [index, skill] of skills.entries()) {
    const { skill: ref, level } = entries[index] as ProfileEntry;
    const first = typeof skill === 'string' ? profile.get(skill) : undefined;
    if (typeof skill !== 'string') problems.push(skill);
    else if (first !== undefined) problems.push(namedTwice(ref, index, first.index));
    else profile.set(skill, { index, level });
    const known = orProblem(() => checkLevel(level, `profile.${index}.level`));
    if (known instanceof RolegraphError) problems.push(known);
  }
  if (problems.length > 0) throw allTogether(problems);
  return [...profile].map(([skillId, { level }]) => ({ skillId, level }));
}

/**
 * What a person lacks for a role by their own levels, over those of the role that they hold, if any.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function profileGapOf(
  graph: GraphReading,
  question: {
    readonly profile: readonly ProfileEntry[];
    readonly basedOn?: Given<string>;
    readonly to: string;
  },
): RoleGap {
  const { basedOn, to } = question;
  const fromId = basedOn == null ? null : resolveRole(graph, basedOn, 'basedOn');
  const toId = resolveRole(graph, to, 'to');
  return gapBetween(graph, fromId, toId, checkProfile(graph, question.profile));
}

function namedTwice(ref: string, index: number, first: number): InvalidInputError {
  return new InvalidInputError(
    `"${ref}" names the same skill as profile.${first}; give each skill one level.`,
    { argument: `profile.${index}.skill` },
  );
}
