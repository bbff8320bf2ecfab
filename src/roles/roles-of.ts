import { involvementRank } from './effective.ts';
import { compareIds, type Effective, type RoleActivity, type RoleResponsibility } from '../graph/model.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { byHours } from './facts.ts';

/** What roles say of a responsibility themselves: strongest involvement first, then by role. */
export function listRolesOfResponsibility(
  snapshot: GraphSnapshot,
  responsibilityId: string,
): MaybePromise<Effective<RoleResponsibility>[]> {
  const facts = snapshot.scopeOf(responsibilityId)?.rolesOfResponsibility.load(responsibilityId) ?? [];
  return whenReady(facts, (stated) =>
    (stated ?? [])
      .map((fact) => ({ ...fact, inheritedFromId: null }))
      .sort(
        (a, b) =>
          involvementRank(a.involvement) - involvementRank(b.involvement) ||
          compareIds(a.roleId, b.roleId) ||
          compareIds(a.id, b.id),
      ),
  );
}

/** The roles that spend time on an activity: most hours first, those without hours last, then by role. */
export function listRolesOfActivity(
  snapshot: GraphSnapshot,
  activityId: string,
): MaybePromise<RoleActivity[]> {
  const facts = snapshot.scopeOf(activityId)?.rolesOfActivity.load(activityId) ?? [];
  return whenReady(facts, (stated) => (stated ?? []).toSorted(byHours));
}
