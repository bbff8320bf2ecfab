import type { Arguments } from '../graph/arguments/given.ts';
import { byId, type Shift, type Transition } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { TransitionKind } from '../graph/vocabulary.ts';
import { sortedInPortions } from '../graph/work/portions.ts';
import { resolveRole } from '../titles/resolve-role.ts';

/** The transitions out of a role to others, by id. */
export function transitionsOutOf(graph: GraphReading, roleId: string): readonly Transition[] {
  return betweenTwo(graph.naming('transitions', 'fromId', roleId));
}

/** The transitions into a role from others, by id. */
export function transitionsInto(graph: GraphReading, roleId: string): readonly Transition[] {
  return betweenTwo(graph.naming('transitions', 'toId', roleId));
}

/** The transitions of all frameworks, by id. */
export const ALL_TRANSITIONS: Derivation<GraphReading, readonly Transition[]> = {
  name: 'all transitions',
  make: ({ frameworks }) =>
    sortedInPortions(
      frameworks.flatMap(({ transitions }) => transitions.list),
      byId,
    ),
};

/** Which transitions, by where they lead. Left out: any. */
export type TransitionFilter = Arguments<{ from: string; to: string; kinds: readonly TransitionKind[] }>;

/**
 * The transitions of all frameworks that meet a filter, those of a role to itself included: by id.
 *
 * @throws NotFoundError, AmbiguousError
 */
export function listAllTransitions(graph: GraphReading, filter: TransitionFilter): readonly Transition[] {
  const { kinds } = filter;
  const fromId = filter.from == null ? null : resolveRole(graph, filter.from, 'from');
  const toId = filter.to == null ? null : resolveRole(graph, filter.to, 'to');
  return transitionsAt(graph, fromId, toId).filter(
    (transition) => (toId === null || transition.toId === toId) && (kinds?.includes(transition.kind) ?? true),
  );
}

/** Those of an end, or all: a few to look through where an end is given. */
function transitionsAt(graph: GraphReading, fromId: string | null, toId: string | null) {
  if (fromId !== null) return graph.naming('transitions', 'fromId', fromId);
  if (toId !== null) return graph.naming('transitions', 'toId', toId);
  return graph.derived(ALL_TRANSITIONS);
}

/** What a transition changes in the work, as its source numbers it: `Shift:.../2` before `Shift:.../10`. */
export function shiftsOf(graph: GraphReading, transitionId: string): readonly Shift[] {
  return graph
    .naming('shifts', 'transitionId', transitionId)
    .toSorted((a, b) => numberOf(a) - numberOf(b) || byId(a, b));
}

function numberOf({ id }: Shift): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

/** A role redefined, such as a founder's, leads from itself to itself. */
function betweenTwo(transitions: readonly Transition[]): readonly Transition[] {
  return transitions.filter(({ fromId, toId }) => fromId !== toId);
}
