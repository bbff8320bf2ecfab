import { byInvolvement, involvementRank } from '../roles/effective.ts';
import {
  byId,
  compareIds,
  type Effective,
  type Range,
  type RoleActivity,
  type RoleResponsibility,
} from '../graph/model.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import { middleOf } from '../graph/ranges.ts';

/*
 * What changes end to end on a path besides skills: responsibilities and activities.
 */

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

/** What becomes of the start's responsibilities. One that is kept with a weaker involvement is in neither list. */
export interface ResponsibilitiesLeft {
  /** What a source says is not the target's: it says that the target does not own it, or names somebody else for it. */
  readonly handedOver: readonly Effective<RoleResponsibility>[];
  /** What no source mentions of the target, which may well keep it. */
  readonly unmentioned: readonly Effective<RoleResponsibility>[];
}

/**
 * The start's effective responsibilities that the target is not said to have. `isGivenToOthers`: whether a passage that
 * speaks of the target gives it to another role. Order: involvement, strongest first, then the ids.
 */
export function responsibilitiesLeft(
  start: readonly Effective<RoleResponsibility>[],
  target: readonly Effective<RoleResponsibility>[],
  isGivenToOthers: (responsibilityId: string) => boolean,
): ResponsibilitiesLeft {
  const after = strongestInvolvement(target);
  const denied = new Set(target.map(({ responsibilityId }) => responsibilityId));
  const handedOver: Effective<RoleResponsibility>[] = [];
  const unmentioned: Effective<RoleResponsibility>[] = [];
  for (const fact of start.toSorted(byInvolvement)) {
    const { involvement, responsibilityId: id } = fact;
    if (involvement === 'NOT_OWNED' || after(id) !== NOT_OWNED) continue;
    (denied.has(id) || isGivenToOthers(id) ? handedOver : unmentioned).push(fact);
  }
  return { handedOver, unmentioned };
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

/** An activity that takes another time than before; a side is null where no source speaks of it there. */
export interface ActivityChange {
  readonly activityId: string;
  readonly from: RoleActivity | null;
  readonly to: RoleActivity | null;
  /** By how many hours a week the middle of the range moves; null: unknown, as where a side is missing. */
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
  const before = middleOf(from?.hoursPerWeek ?? null);
  const after = middleOf(to?.hoursPerWeek ?? null);
  const isKnown = before !== null && after !== null;
  return { activityId, from, to, hoursMore: isKnown ? fromMicro(toMicro(after) - toMicro(before)) : null };
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
