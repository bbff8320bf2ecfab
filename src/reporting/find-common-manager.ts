import { commonRoleManager } from './common-role-manager.ts';
import { InvalidInputError, RolegraphError } from '../graph/errors.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import type { Role } from '../graph/model.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { checkStages } from '../graph/catalogue.ts';
import { roleOf } from '../graph/lookups.ts';
import { resolveRoles } from '../graph/names/resolve.ts';
import { allTogether, MOST_PROBLEMS } from '../graph/arguments/problems.ts';

const MOST_ROLES = 20;

/**
 * The nearest role that all of some roles are or report to; null where there is none, as for roles of different
 * frameworks. What is wrong with the names of roles and stages is told at once.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function findCommonManager(
  snapshot: GraphSnapshot,
  refs: readonly string[],
  stages: readonly string[] | null | undefined,
): MaybePromise<Role | null> {
  if (refs.length === 0 || refs.length > MOST_ROLES) {
    throw new InvalidInputError(`roles has ${refs.length} entries; it takes 1 to ${MOST_ROLES}.`, {
      argument: 'roles',
    });
  }
  const roles = resolveRoles(snapshot, refs, (index) => `roles.${index}`, MOST_PROBLEMS);
  return whenReady(allReady([roles, stagesOrProblem(snapshot, stages)] as const), ([roles, stageIds]) => {
    const problems = [...roles, stageIds].filter((value) => value instanceof RolegraphError);
    if (problems.length > 0) throw allTogether(problems);
    return nearestManager(snapshot, roles as string[], stageIds as string[] | null);
  });
}

function nearestManager(
  snapshot: GraphSnapshot,
  roleIds: readonly string[],
  stages: readonly string[] | null,
): MaybePromise<Role | null> {
  const [scope, ...others] = new Set(roleIds.map((id) => snapshot.scopeOf(id)));
  if (scope === undefined || others.length > 0) return null;
  return whenReady(scope.reportingLines(), ({ byFrom }) => {
    const id = commonRoleManager([...byFrom.values()].flat(), { roleIds, stages });
    return id === null ? null : roleOf(snapshot, id);
  });
}

/** The ids of the stages, null for any, or what is wrong with their names: a value, to be told with all else. */
function stagesOrProblem(
  snapshot: GraphSnapshot,
  stages: readonly string[] | null | undefined,
): MaybePromise<string[] | null | RolegraphError> {
  const asProblem = (error: unknown) => {
    if (error instanceof InvalidInputError) return error;
    throw error;
  };
  try {
    const checked = checkStages(snapshot, stages);
    return checked instanceof Promise ? checked.catch(asProblem) : checked;
  } catch (error) {
    return asProblem(error);
  }
}
