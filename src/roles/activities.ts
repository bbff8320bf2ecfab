import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Arguments, Given } from '../graph/arguments/given.ts';
import { compareIds, type RoleActivity } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStages, holdsIn } from '../graph/stages.ts';
import { middleOf } from '../graph/ranges.ts';

/**
 * What a role spends time on: most hours first, those without hours last, then by activity.
 *
 * @throws InvalidInputError
 */
export function listActivities(
  graph: GraphReading,
  roleId: string,
  args: Arguments<{ stages: readonly string[]; first: number }>,
): readonly RoleActivity[] {
  const first = checkFirst(args.first);
  return activitiesIn(graph, roleId, args.stages).sort(byHours).slice(0, first);
}

/** How many there are. @throws InvalidInputError */
export function countActivities(
  graph: GraphReading,
  roleId: string,
  { stages }: Arguments<{ stages: readonly string[] }>,
): number {
  return activitiesIn(graph, roleId, stages).length;
}

function activitiesIn(graph: GraphReading, roleId: string, stages: Given<readonly string[]>): RoleActivity[] {
  const stageIds = checkStages(graph, stages);
  return activitiesOf(graph, roleId).filter((fact) => holdsIn(fact, stageIds));
}

/** What a role spends time on, by id of the fact. */
export function activitiesOf(graph: GraphReading, roleId: string): readonly RoleActivity[] {
  return graph.naming('roleActivities', 'roleId', roleId);
}

/** The roles that spend time on an activity: most hours first, those without hours last, then by role. */
export function listRolesOfActivity(graph: GraphReading, activityId: string): readonly RoleActivity[] {
  return graph.naming('roleActivities', 'activityId', activityId).toSorted(byHours);
}

/** Most hours a week first, none last; then by activity, role and fact. */
function byHours(a: RoleActivity, b: RoleActivity): number {
  return (
    (middleOf(b.hoursPerWeek) ?? -1) - (middleOf(a.hoursPerWeek) ?? -1) ||
    compareIds(a.activityId, b.activityId) ||
    compareIds(a.roleId, b.roleId) ||
    compareIds(a.id, b.id)
  );
}
