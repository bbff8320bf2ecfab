import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** What roles are called, in their order. */
export function titlesOf(graph: GraphReading, roleIds: readonly string[]): string[] {
  return roleIds.map((id) => graph.get('roles', id).title);
}
