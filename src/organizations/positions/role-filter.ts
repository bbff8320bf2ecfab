import { allTogether } from '../../graph/arguments/problems.ts';
import { RolegraphError } from '../../graph/errors.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { resolveRoles } from '../../titles/resolve-role.ts';
import type { PositionFilter } from './filter.ts';

/** The filter with ids in place of what its roles are called. @throws NotFoundError, AmbiguousError for all at once */
export function withRoleIds(
  graph: GraphReading,
  filter: PositionFilter | null | undefined,
): PositionFilter | null | undefined {
  if (filter?.roles == null) return filter;
  const found = resolveRoles(graph, filter.roles, (index) => `filter.roles.${index}`);
  const problems = found.filter((each) => each instanceof RolegraphError);
  if (problems.length > 0) throw allTogether(problems);
  return { ...filter, roles: found.filter((each) => typeof each === 'string') };
}
