import { checkLevel } from '../graph/arguments/bounds.ts';
import type { Arguments } from '../graph/arguments/given.ts';
import type { Effective, Requirement } from '../graph/model.ts';
import {
  type ConnectionArguments,
  type Page,
  pageOfList,
  pageRequest,
  placesInOrder,
} from '../graph/pagination.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { requirementsOfSkill } from '../roles/effective.ts';
import { isAtLeast } from '../roles/graded.ts';

const ORDER = '-LEVEL -IMPORTANCE id';
const IN_ORDER = placesInOrder(ORDER);

/**
 * A page of the roles that need a skill: highest level first, then importance, then by role.
 *
 * @throws InvalidInputError
 */
export function listRequiredBy(
  graph: GraphReading,
  skillId: string,
  args: ConnectionArguments & Arguments<{ effective: boolean; minLevel: number }>,
): { page: Page<Effective<Requirement>>; order: string } {
  const request = pageRequest(args, ORDER);
  const minLevel = checkLevel(args.minLevel, 'minLevel') ?? 0;
  const effective = args.effective ?? true;
  const page = pageOfList(
    requirementsOfSkill(graph, skillId).filter(
      ({ level, inheritedFromId }) => isAtLeast(level, minLevel) && (effective || inheritedFromId == null),
    ),
    ({ level, importance, roleId }) => [level ?? 0, importance, roleId],
    IN_ORDER,
    request,
  );
  return { page, order: ORDER };
}
