import { byInvolvement, involvementRank } from '../roles/effective.ts';
import {
  byId,
  compareIds,
  type Effective,
  type Range,
  type Requirement,
  type RoleActivity,
  type RoleResponsibility,
} from '../graph/model.ts';
import { byWeight, gapItem, type HeldSkills, type SkillGapItem, skillsHeld } from '../skills/skill-gap.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import { middleOf } from '../graph/ranges.ts';

/*
 * What a path asks in all: skills over all of its roles, responsibilities and activities end to end.
 * Its surplus is surplusSkills() of skill-gap.ts between the start and the last role.
 */

/** A role on a path, with its effective requirements. */
export interface PathRole {
  readonly roleId: string;
  readonly requirements: readonly Effective<Requirement>[];
}

/**
 * One skill that a role after the first asks for. `need` is the highest level any of them asks for;
 * `then`, importance and basis are of the role that asks for it, the later one where several ask for as much.
 */
export interface PathSkill extends SkillGapItem {
  /** The level that the last role asks for; 0: none. */
  readonly neededAtTarget: number;
  /** The first role after the start that asks for more than `have`; of what is MET, the first that asks for it. */
  readonly firstNeededAtId: string;
  /** The number of the step that leads to that role: 1 for the first step. */
  readonly firstNeededAtStep: number;
}

/**
 * What must be learned along a path r0..rn, one entry a skill. `start` is what the person has: by default
 * what r0 asks for. Skills that only r0 asks for are not among them (they are surplus).
 * Order as in a gap: weight, importance and need, largest first, then the id of the skill.
 */
export function pathSkills(
  path: readonly PathRole[],
  start: HeldSkills = skillsHeld(path[0]?.requirements ?? []),
): PathSkill[] {
  const target = path.at(-1);
  const asked = path.slice(1).flatMap((role) => role.requirements.map((need) => ({ role, need })));
  return [...Map.groupBy(asked, ({ need }) => need.skillId).values()]
    .map((asks) => {
      const peak = asks.reduce((highest, ask) => (ask.need.level >= highest.need.level ? ask : highest));
      const item = gapItem(start, peak.need);
      const first = asks.find(({ need }) => item.status === 'MET' || need.level > item.have) ?? peak;
      return {
        ...item,
        neededAtTarget: asks.find(({ role }) => role === target)?.need.level ?? 0,
        firstNeededAtId: first.role.roleId,
        firstNeededAtStep: path.indexOf(first.role),
      };
    })
    .sort(byWeight);
}

/**
 * What each step adds to all before it, one list a step: the skills of which the role that it leads to asks more
 * than there is, or than any role on the way has asked. The `have` of a skill is what was reached by then, so what
 * a step does not mention is still there in the next. Order as in a gap.
 */
export function stepSkills(
  path: readonly PathRole[],
  start: HeldSkills = skillsHeld(path[0]?.requirements ?? []),
): SkillGapItem[][] {
  const reached = new Map(start);
  return path.slice(1).map(({ requirements }) => {
    const raised = requirements
      .map((need) => gapItem(reached, need))
      .filter(({ status }) => status !== 'MET')
      .sort(byWeight);
    for (const { skillId, need, then } of raised) reached.set(skillId, { level: need, requirement: then });
    return raised;
  });
}

/**
 * The target's effective responsibilities that the start does not have (silent or NOT_OWNED) or has with a
 * weaker involvement (ASSISTS to OWNS). Order: involvement, strongest first, then the ids.
 */
export function responsibilitiesTakenOn(
  start: readonly Effective<RoleResponsibility>[],
  target: readonly Effective<RoleResponsibility>[],
): Effective<RoleResponsibility>[] {
  const before = strongestInvolvement(start);
  return target
    .filter((fact) => involvementRank(fact.involvement) < before(fact.responsibilityId))
    .sort(byInvolvement);
}

/**
 * The start's effective responsibilities on which the target is silent or says NOT_OWNED. One that is kept
 * with a weaker involvement is not handed over. Order: involvement, strongest first, then the ids.
 */
export function responsibilitiesHandedOver(
  start: readonly Effective<RoleResponsibility>[],
  target: readonly Effective<RoleResponsibility>[],
): Effective<RoleResponsibility>[] {
  const after = strongestInvolvement(target);
  return start
    .filter((fact) => fact.involvement !== 'NOT_OWNED' && after(fact.responsibilityId) === NOT_OWNED)
    .sort(byInvolvement);
}

const NOT_OWNED = involvementRank('NOT_OWNED');

/** The rank of the strongest involvement in a responsibility; silence ranks as NOT_OWNED does. */
function strongestInvolvement(facts: readonly RoleResponsibility[]): (responsibilityId: string) => number {
  const ranks = new Map<string, number>();
  for (const { responsibilityId, involvement } of facts) {
    ranks.set(
      responsibilityId,
      Math.min(ranks.get(responsibilityId) ?? NOT_OWNED, involvementRank(involvement)),
    );
  }
  return (responsibilityId) => ranks.get(responsibilityId) ?? NOT_OWNED;
}

/** An activity that takes another time than before; a side is null where that role does not have it. */
export interface ActivityChange {
  readonly activityId: string;
  readonly from: RoleActivity | null;
  readonly to: RoleActivity | null;
  /** By how many hours a week the middle of the range moves; a missing side is 0 hours; null: unknown. */
  readonly hoursMore: number | null;
}

/**
 * What to spend more and less time on: activities whose hours or time differ, or that one side lacks.
 * An activity that a role has several times (by circumstance) is paired by position, each side in the order
 * of its facts' ids; what remains on the longer side stands alone.
 * Order: the change of hours, whichever way, largest first, unknown last; then the ids of activity and facts.
 */
export function activityChanges(
  from: readonly RoleActivity[],
  to: readonly RoleActivity[],
): ActivityChange[] {
  const before = Map.groupBy(from.toSorted(byId), (fact) => fact.activityId);
  const after = Map.groupBy(to.toSorted(byId), (fact) => fact.activityId);
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compareIds)
    .flatMap((activityId) => {
      const [old, now] = [before.get(activityId) ?? [], after.get(activityId) ?? []];
      const longer = old.length > now.length ? old : now;
      return longer.map((_, position) =>
        activityChange(activityId, old[position] ?? null, now[position] ?? null),
      );
    })
    .filter(
      ({ from: old, to: now }) => old?.when !== now?.when || !sameRange(old?.hoursPerWeek, now?.hoursPerWeek),
    )
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function activityChange(
  activityId: string,
  from: RoleActivity | null,
  to: RoleActivity | null,
): ActivityChange {
  const [before, after] = [from, to].map((fact) => (fact ? middleOf(fact.hoursPerWeek) : 0));
  const known = before !== null && before !== undefined && after !== null && after !== undefined;
  return { activityId, from, to, hoursMore: known ? fromMicro(toMicro(after) - toMicro(before)) : null };
}

/** Unknown is below any known change. */
function sizeOf(change: ActivityChange): number {
  return change.hoursMore === null ? -1 : Math.abs(change.hoursMore);
}

/** The same figures; the words count only where there are no figures. A missing fact has undefined hours. */
function sameRange(a: Range | null | undefined, b: Range | null | undefined): boolean {
  if (!a || !b) return a === b;
  return a.min === b.min && a.max === b.max && (middleOf(a) !== null || a.text === b.text);
}
