import { type BuildsOn, type Collaboration, compareIds, type Role, type RoleTitle } from '../graph/model.ts';
import type { StageFocus, Transition } from '../graph/model.ts';
import type { IntColumn } from '../paths/search/topology.ts';
import type { TransitionKind } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import type { TransitionGraph } from '../readings/parts.ts';
import { checkStages, listStages } from '../graph/catalogue.ts';
import { resolveRole } from '../graph/names/resolve.ts';

/** What a role builds on, by id. */
export function listBuildsOn(snapshot: GraphSnapshot, roleId: string): MaybePromise<readonly BuildsOn[]> {
  const scope = snapshot.scopeOf(roleId);
  if (scope === undefined) return [];
  return whenReady(scope.inheritance(), ({ edges }) => edges.get(roleId) ?? []);
}

/** Whom a role works with, by role, then by id. */
export function listCollaborations(snapshot: GraphSnapshot, roleId: string): MaybePromise<Collaboration[]> {
  return whenReady(snapshot.scopeOf(roleId)?.collaborationsOfRole.load(roleId) ?? [], (facts) =>
    (facts ?? []).toSorted((a, b) => compareIds(a.withId, b.withId) || compareIds(a.id, b.id)),
  );
}

/** What a role is called where, by title, then by id. */
export function listTitles(snapshot: GraphSnapshot, roleId: string): MaybePromise<RoleTitle[]> {
  return whenReady(snapshot.scopeOf(roleId)?.titlesOfRole.load(roleId) ?? [], (facts) =>
    (facts ?? []).toSorted((a, b) => compareIds(a.title, b.title) || compareIds(a.id, b.id)),
  );
}

/** The roles that are archetypes of a role, by id. */
export function listArchetypes(snapshot: GraphSnapshot, roleId: string): MaybePromise<readonly Role[]> {
  return whenReady(snapshot.scopeOf(roleId)?.archetypesOfRole.load(roleId) ?? [], (roles) => roles ?? []);
}

/** What a role concentrates on at each stage, in the order of the stages. */
export function listStageFocuses(
  snapshot: GraphSnapshot,
  roleId: string,
  stages: readonly string[] | null | undefined,
): MaybePromise<StageFocus[]> {
  return whenReady(allReady([checkStages(snapshot, stages), stageOrder(snapshot)]), ([wanted, order]) =>
    whenReady(snapshot.scopeOf(roleId)?.focusesOfRole.load(roleId) ?? [], (facts) => {
      const place = (fact: StageFocus) => order.indexOf(fact.stageId);
      return (facts ?? [])
        .filter(({ stageId }) => wanted?.includes(stageId) ?? true)
        .sort((a, b) => place(a) - place(b) || compareIds(a.id, b.id));
    }),
  );
}

/** What roles concentrate on at a stage, by role, then by id. */
export function listFocusesOfStage(snapshot: GraphSnapshot, stageId: string): MaybePromise<StageFocus[]> {
  return whenReady(snapshot.scopeOf(stageId)?.focusesOfStage.load(stageId) ?? [], (facts) =>
    (facts ?? []).toSorted((a, b) => compareIds(a.roleId, b.roleId) || compareIds(a.id, b.id)),
  );
}

function stageOrder(snapshot: GraphSnapshot): MaybePromise<string[]> {
  return whenReady(listStages(snapshot), (stages) => stages.map(({ id }) => id));
}

/** The transitions out of a role, by id. */
export function listTransitionsOutOf(snapshot: GraphSnapshot, roleId: string): MaybePromise<Transition[]> {
  return listTransitions(snapshot, roleId, ({ topology }) => [topology.outStart, topology.outEdges]);
}

/** The transitions into a role, by id. */
export function listTransitionsInto(snapshot: GraphSnapshot, roleId: string): MaybePromise<Transition[]> {
  return listTransitions(snapshot, roleId, ({ topology }) => [topology.inStart, topology.inEdges]);
}

/** Transitions by where they lead, by id. Left out: any. */
export interface TransitionFilter {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly kinds?: readonly TransitionKind[] | null | undefined;
}

/**
 * The transitions of all frameworks that meet a filter, by id.
 *
 * @throws NotFoundError, AmbiguousError
 */
export function listAllTransitions(
  snapshot: GraphSnapshot,
  filter: TransitionFilter,
): MaybePromise<Transition[]> {
  const ends = [filter.from, filter.to].map((ref, index) =>
    ref == null ? null : resolveRole(snapshot, ref, index === 0 ? 'from' : 'to'),
  );
  return whenReady(allReady(ends), ([fromId, toId]) =>
    whenReady(allReady(snapshot.frameworks.map((scope) => scope.transitionGraph())), (graphs) =>
      graphs
        .flatMap(({ transitions }) => transitions)
        .filter(
          (transition) =>
            (fromId == null || transition.fromId === fromId) &&
            (toId == null || transition.toId === toId) &&
            (filter.kinds?.includes(transition.kind) ?? true),
        )
        .sort((a, b) => compareIds(a.id, b.id)),
    ),
  );
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
