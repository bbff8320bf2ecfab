import type { Effective, Requirement } from '../graph/model.ts';
import { type SkillGap, skillGap, type SkillGapItem, type SkillLevel, skillsHeld } from './skill-gap.ts';
import type { GapStatus } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { checkCategories } from '../graph/catalogue.ts';
import { skillsOfCategories } from './by-category.ts';
import { checkFirst } from '../graph/arguments/vocabularies.ts';

/** A gap and the two roles that it lies between. */
export interface RoleGap {
  /** Null for a profile alone. */
  readonly fromId: string | null;
  readonly toId: string;
  readonly gap: SkillGap;
}

/**
 * What someone in one role lacks for another, taken-over requirements included. A profile goes over what the first
 * role asks for; without that role it stands alone.
 */
export function gapBetween(
  snapshot: GraphSnapshot,
  fromId: string | null,
  toId: string,
  profile: readonly SkillLevel[] = [],
): MaybePromise<RoleGap> {
  return whenReady(
    allReady([
      fromId === null ? [] : requirementsOf(snapshot, fromId),
      requirementsOf(snapshot, toId),
    ] as const),
    ([have, need]) => ({ fromId, toId, gap: skillGap(skillsHeld(have, profile), need) }),
  );
}

/** What a role needs, taken-over requirements included: most important first. */
export function requirementsOf(
  snapshot: GraphSnapshot,
  roleId: string,
): MaybePromise<readonly Effective<Requirement>[]> {
  return snapshot.scopeOf(roleId)?.effectiveRequirements.load(roleId) ?? [];
}

/**
 * The items of a gap or a path, filtered and cut.
 *
 * @throws InvalidInputError
 */
export function listGapItems<Item extends SkillGapItem>(
  snapshot: GraphSnapshot,
  items: readonly Item[],
  args: {
    readonly statuses?: readonly GapStatus[] | null | undefined;
    readonly categories?: readonly string[] | null | undefined;
    readonly first?: number | null | undefined;
  },
): MaybePromise<readonly Item[]> {
  const first = checkFirst(args.first, 100);
  const kept = items.filter(({ status }) => args.statuses?.includes(status) ?? true);
  return whenReady(checkCategories(snapshot, args.categories), (categoryIds) =>
    whenReady(skillsOfCategories(snapshot, kept, categoryIds), (found) => found.slice(0, first)),
  );
}

/** How many skills are new or to be raised. */
export function countSkillsToLearn(items: readonly SkillGapItem[]): number {
  return items.filter(({ status }) => status !== 'MET').length;
}
