import { checkLevel } from '../../graph/arguments/bounds.ts';
import type { Arguments } from '../../graph/arguments/given.ts';
import { checkFrameworks } from '../../graph/frameworks.ts';
import { resolveSkill } from '../../graph/names/resolve.ts';
import { wantedThings } from '../../graph/numbered-things.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { RoleKind, Track } from '../../graph/vocabulary.ts';
import { requirementsOfSkill } from '../effective.ts';
import { isAtLeast } from '../graded.ts';
import { LISTED_ROLES, type RoleGroup } from './listed-roles.ts';

export const ANY_ROLE: RoleConditions = {
  frameworks: null,
  tracks: null,
  kinds: null,
  seniorityMin: null,
  seniorityMax: null,
  requires: null,
  text: null,
  includeVariants: false,
};

/** Which roles, as it is asked. */
export type RoleFilter = Arguments<
  Omit<RoleConditions, 'requires'> & { readonly requires: string; readonly minLevel: number }
>;

/** Which roles; null: any. */
export interface RoleConditions {
  readonly frameworks: readonly string[] | null;
  readonly tracks: readonly Track[] | null;
  readonly kinds: readonly RoleKind[] | null;
  readonly seniorityMin: number | null;
  readonly seniorityMax: number | null;
  /** Only those that need this skill at this level, what they take over included. */
  readonly requires: { readonly skillId: string; readonly minLevel: number } | null;
  /** Found in the title, an alias or the summary, ignoring case. */
  readonly text: string | null;
  readonly includeVariants: boolean;
}

/** What a filter asks for, its names resolved. @throws InvalidInputError, NotFoundError, AmbiguousError */
export function roleConditions(graph: GraphReading, filter: RoleFilter): RoleConditions {
  const minLevel = checkLevel(filter.minLevel, 'filter.minLevel') ?? 0;
  const frameworks = checkFrameworks(graph, filter.frameworks);
  const requires =
    filter.requires == null
      ? null
      : { skillId: resolveSkill(graph, filter.requires, 'filter.requires'), minLevel };
  return {
    frameworks,
    tracks: filter.tracks ?? null,
    kinds: filter.kinds ?? null,
    ...rungsThatOccur(graph, filter),
    requires,
    text: filter.text?.trim() || null,
    includeVariants: filter.includeVariants ?? false,
  };
}

/** Bounds that leave the same rungs are the same condition: what is remembered of one holds for all. */
function rungsThatOccur(
  graph: GraphReading,
  { seniorityMin = null, seniorityMax = null }: RoleFilter,
): Pick<RoleConditions, 'seniorityMin' | 'seniorityMax'> {
  if (seniorityMin === null && seniorityMax === null) return { seniorityMin, seniorityMax };
  const rungs = graph
    .derived(LISTED_ROLES)
    .groups.flatMap(({ seniority }) => seniority ?? [])
    .toSorted((a, b) => a - b);
  const [least, most] = [seniorityMin ?? -Infinity, seniorityMax ?? Infinity];
  return {
    seniorityMin: seniorityMin === null ? null : (rungs.find((rung) => rung >= least) ?? seniorityMin),
    seniorityMax: seniorityMax === null ? null : (rungs.findLast((rung) => rung <= most) ?? seniorityMax),
  };
}

/** By number of the role: 1 where it meets the conditions. */
export function rolesThatMeet(graph: GraphReading, conditions: RoleConditions): Uint8Array {
  return graph.remembered(`roles that meet ${JSON.stringify(conditions)}`, () => {
    const { text, requires } = conditions;
    const admitsGroup = (group: RoleGroup) => admits(conditions, group);
    return wantedThings(graph.derived(LISTED_ROLES), admitsGroup, text, rolesThatNeed(graph, requires));
  });
}

/** Whether roles of a track meet a condition; likewise the others. */
export function isOnTrack({ tracks }: Pick<RoleConditions, 'tracks'>, track: Track | null): boolean {
  return tracks === null || (track !== null && tracks.includes(track));
}

export function isBetweenRungs(
  { seniorityMin, seniorityMax }: Pick<RoleConditions, 'seniorityMin' | 'seniorityMax'>,
  rung: number | null,
): boolean {
  if (seniorityMin === null && seniorityMax === null) return true;
  return rung !== null && rung >= (seniorityMin ?? -Infinity) && rung <= (seniorityMax ?? Infinity);
}

function admits(conditions: RoleConditions, { framework, track, kind, seniority, isVariant }: RoleGroup) {
  return (
    (conditions.frameworks?.includes(framework) ?? true) &&
    isOnTrack(conditions, track) &&
    (conditions.kinds?.includes(kind) ?? true) &&
    isBetweenRungs(conditions, seniority) &&
    (conditions.includeVariants || !isVariant)
  );
}

/** The numbers of the roles that need a skill, what they take over included; null: any. */
function rolesThatNeed(graph: GraphReading, requires: RoleConditions['requires']): number[] | null {
  if (requires === null) return null;
  const { numberOf } = graph.derived(LISTED_ROLES);
  return requirementsOfSkill(graph, requires.skillId)
    .filter(({ level }) => isAtLeast(level, requires.minLevel))
    .map(({ roleId }) => numberOf.get(roleId)!);
}
