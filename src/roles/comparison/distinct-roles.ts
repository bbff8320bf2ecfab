import { checkLength } from '../../graph/arguments/bounds.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { resolveRole } from '../../titles/resolve-role.ts';

/**
 * The ids of the roles that the argument `roles` names, each once.
 *
 * @throws InvalidInputError, NotFoundError, AmbiguousError
 */
export function resolveDistinctRoles(
  graph: GraphReading,
  refs: readonly string[],
  fewest: number,
  most: number,
): string[] {
  checkLength(refs, 'roles', fewest, most);
  const ids = refs.map((ref, index) => resolveRole(graph, ref, `roles.${index}`));
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) {
    throw new InvalidInputError(`"${refs[twice]}" names a role that is there already; name each role once.`, {
      argument: `roles.${twice}`,
    });
  }
  return ids;
}
