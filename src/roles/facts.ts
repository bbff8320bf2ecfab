import type { Effective, Requirement, RoleActivity, RoleResponsibility } from '../graph/model.ts';
import { compareIds } from '../graph/model.ts';
import { middleOf } from '../paths/transition-cost.ts';
import type { Involvement } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { checkAreas, checkCategories, checkStages, holdsIn } from '../graph/catalogue.ts';
import { requirementsOf } from '../skills/role-gaps.ts';
import { checkFirst, checkLevel } from '../graph/arguments/vocabularies.ts';
import { skillsOfCategories } from '../skills/by-category.ts';

/** Arguments of a plain list of facts; left out means any, and 100. */
interface FirstArgument {
  readonly first?: number | null | undefined;
}

/** Whether what a role takes over counts; left out: it does. */
interface EffectiveArgument {
  readonly effective?: boolean | null | undefined;
}

interface StagesArgument {
  readonly stages?: readonly string[] | null | undefined;
}

const USUAL = 100;

/** What a role needs, filtered and cut; `effective` includes what it takes over. */
export function listRequirements(
  snapshot: GraphSnapshot,
  roleId: string,
  args: FirstArgument &
    EffectiveArgument & {
      readonly categories?: readonly string[] | null | undefined;
      readonly minLevel?: number | null | undefined;
    },
): MaybePromise<Effective<Requirement>[]> {
  const first = checkFirst(args.first, USUAL);
  const effective = args.effective ?? true;
  const minLevel = checkLevel(args.minLevel, 'minLevel') ?? 0;
  return whenReady(checkCategories(snapshot, args.categories), (categoryIds) =>
    whenReady(requirementsOf(snapshot, roleId), (requirements) =>
      whenReady(
        skillsOfCategories(
          snapshot,
          requirements.filter(
            ({ level, inheritedFromId }) => level >= minLevel && (effective || inheritedFromId === null),
          ),
          categoryIds,
        ),
        (kept) => kept.slice(0, first),
      ),
    ),
  );
}

/** How many skills a role needs. */
export function countRequirements(
  snapshot: GraphSnapshot,
  roleId: string,
  { effective }: EffectiveArgument,
): MaybePromise<number> {
  return whenReady(requirementsOf(snapshot, roleId), (requirements) =>
    countOwn(requirements, effective ?? true),
  );
}

/** What a role answers for, filtered and cut: strongest involvement first. */
export function listResponsibilities(
  snapshot: GraphSnapshot,
  roleId: string,
  args: FirstArgument &
    EffectiveArgument & {
      readonly areas?: readonly string[] | null | undefined;
      readonly involvements?: readonly Involvement[] | null | undefined;
    },
): MaybePromise<Effective<RoleResponsibility>[]> {
  const first = checkFirst(args.first, USUAL);
  const effective = args.effective ?? true;
  return whenReady(checkAreas(snapshot, args.areas), (areas) =>
    whenReady(responsibilitiesOf(snapshot, roleId), (responsibilities) => {
      const kept = responsibilities.filter(
        ({ involvement, inheritedFromId }) =>
          (effective || inheritedFromId === null) && (args.involvements?.includes(involvement) ?? true),
      );
      if (areas === null) return kept.slice(0, first);
      const loader = snapshot.scopeOf(roleId)?.responsibilities;
      return whenReady(
        loader?.loadMany(kept.map(({ responsibilityId }) => responsibilityId)) ?? [],
        (things) => kept.filter((_, index) => areas.includes(things[index]?.area ?? '')).slice(0, first),
      );
    }),
  );
}

/** How many responsibilities a role has, what it expressly does not own included. */
export function countResponsibilities(
  snapshot: GraphSnapshot,
  roleId: string,
  { effective }: EffectiveArgument,
): MaybePromise<number> {
  return whenReady(responsibilitiesOf(snapshot, roleId), (facts) => countOwn(facts, effective ?? true));
}

/** What a role spends time on: most hours first, those without hours last, then by activity. */
export function listActivities(
  snapshot: GraphSnapshot,
  roleId: string,
  args: FirstArgument & StagesArgument,
): MaybePromise<RoleActivity[]> {
  const first = checkFirst(args.first, USUAL);
  return whenReady(checkStages(snapshot, args.stages), (stages) =>
    whenReady(snapshot.scopeOf(roleId)?.activitiesOfRole.load(roleId) ?? [], (facts) =>
      (facts ?? [])
        .filter((fact) => holdsIn(fact, stages))
        .sort(byHours)
        .slice(0, first),
    ),
  );
}

/** Most hours a week first, none last; then by activity, role and fact. */
export function byHours(a: RoleActivity, b: RoleActivity): number {
  return (
    (middleOf(b.hoursPerWeek) ?? -1) - (middleOf(a.hoursPerWeek) ?? -1) ||
    compareIds(a.activityId, b.activityId) ||
    compareIds(a.roleId, b.roleId) ||
    compareIds(a.id, b.id)
  );
}

/** What a role answers for, what it takes over included: strongest involvement first. */
export function responsibilitiesOf(
  snapshot: GraphSnapshot,
  roleId: string,
): MaybePromise<readonly Effective<RoleResponsibility>[]> {
  return snapshot.scopeOf(roleId)?.effectiveResponsibilities.load(roleId) ?? [];
}

function countOwn(facts: readonly Effective<unknown>[], effective: boolean): number {
  return effective ? facts.length : facts.filter(({ inheritedFromId }) => inheritedFromId === null).length;
}
