import type { BuildsOn, Transition } from '../domain/model.ts';
import type { IntColumn } from '../domain/paths/topology.ts';
import type { GraphSnapshot } from '../snapshot/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../domain/maybe-promise.ts';
import type { TransitionGraph } from '../snapshot/scope-snapshot.ts';

/** What a role builds on, by id. */
export function listBuildsOn(snapshot: GraphSnapshot, roleId: string): MaybePromise<readonly BuildsOn[]> {
  const scope = snapshot.scopeOf(roleId);
  if (scope === undefined) return [];
  return whenReady(scope.inheritance(), ({ edges }) => edges.get(roleId) ?? []);
}

/** The transitions out of a role, by id. */
export function listTransitionsOutOf(snapshot: GraphSnapshot, roleId: string): MaybePromise<Transition[]> {
  return listTransitions(snapshot, roleId, ({ topology }) => [topology.outStart, topology.outEdges]);
}

/** The transitions into a role, by id. */
export function listTransitionsInto(snapshot: GraphSnapshot, roleId: string): MaybePromise<Transition[]> {
  return listTransitions(snapshot, roleId, ({ topology }) => [topology.inStart, topology.inEdges]);
}

function listTransitions(
  snapshot: GraphSnapshot,
  roleId: string,
  rowsOf: (graph: TransitionGraph) => [start: IntColumn, edges: IntColumn],
): MaybePromise<Transition[]> {
  const scope = snapshot.scopeOf(roleId);
  if (scope === undefined) return [];
  return whenReady(scope.transitionGraph(), (graph) => {
    const node = graph.topology.nodeOf.get(roleId);
    if (node === undefined) return [];
    const [start, edges] = rowsOf(graph);
    const found: Transition[] = [];
    for (let at = start[node] ?? 0; at < (start[node + 1] ?? 0); at += 1) {
      const transition = graph.transitions[edges[at] ?? -1];
      if (transition !== undefined) found.push(transition);
    }
    return found;
  });
}
