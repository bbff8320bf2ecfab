import { type BuildsOn, compareIds } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** What a role takes over from the roles it builds on. */
export type InheritedPart = 'skills' | 'responsibilities';

/** Who takes over from whom, for one part. Circles end: nobody is met twice, a role is never its own ancestor. */
export interface Inheritance {
  /** [0]: the roles that a role builds on; [1]: those that these build on; ... Each once, by id within a distance. */
  ancestorsByDistance(roleId: string): readonly (readonly string[])[];
}

/** The inheritance that BUILDS_ON edges of a part make up. An edge that does not pass the part on is ignored. */
export function buildInheritance(edges: readonly BuildsOn[], part: InheritedPart): Inheritance {
  const passing = Map.groupBy(
    edges.filter((edge) => edge[part]),
    (edge) => edge.roleId,
  );
  const basesOf = (roleId: string) => (passing.get(roleId) ?? []).map((edge) => edge.onId);
  return { ancestorsByDistance: (roleId) => breadthFirst(roleId, basesOf) };
}

function breadthFirst(start: string, next: (roleId: string) => readonly string[]): string[][] {
  const met = new Set([start]);
  const layers: string[][] = [];
  let layer: readonly string[] = [start];
  while (layer.length > 0) {
    const found = [...new Set(layer.flatMap(next))].filter((roleId) => !met.has(roleId)).sort(compareIds);
    for (const roleId of found) met.add(roleId);
    if (found.length > 0) layers.push(found);
    layer = found;
  }
  return layers;
}

/** What a role builds on, by id. */
export function listBuildsOn(graph: GraphReading, roleId: string): readonly BuildsOn[] {
  return graph.naming('buildsOn', 'roleId', roleId);
}

/** Whether a role takes over the skills of another one, from whatever distance. */
export function takesOverSkills(graph: GraphReading, roleId: string, fromId: string): boolean {
  const met = new Set([roleId]);
  for (const each of met) {
    for (const { onId, skills } of listBuildsOn(graph, each)) if (skills) met.add(onId);
  }
  return roleId !== fromId && met.has(fromId);
}
