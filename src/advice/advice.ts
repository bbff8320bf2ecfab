import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Arguments, Given } from '../graph/arguments/given.ts';
import { NotFoundError } from '../graph/errors.ts';
import { type Advice, compareIds } from '../graph/model.ts';
import {
  type ConnectionArguments,
  type Page,
  pageOfList,
  pageRequest,
  placesInOrder,
} from '../graph/pagination.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStages, holdsIn } from '../graph/stages.ts';
import { ADVICE_KINDS, type AdviceKind } from '../graph/vocabulary.ts';
import { addTo, eachInPortions, sortedInPortions } from '../graph/work/portions.ts';
import { findNode } from '../nodes/find-node.ts';
import { resolveRole } from '../titles/resolve-role.ts';

const ORDER = 'KIND id';

/** By id of a thing: the advice about it, meant for people in it or developing it, in its order. */
export const ADVICE_OF_THINGS: Derivation<FrameworkReading, ReadonlyMap<string, readonly Advice[]>> = {
  name: 'advice of things',
  make: function* ({ advice }) {
    const ofThings = new Map<string, Advice[]>();
    yield* eachInPortions(yield* sortedInPortions(advice.list, byAdviceKind), (piece) => {
      const ids = new Set([...piece.aboutIds, ...piece.audienceIds, ...piece.developsIds]);
      for (const id of ids) addTo(ofThings, id, piece);
    });
    return ofThings;
  },
};

/** The advice of all frameworks: by kind, then by id. */
export const ALL_ADVICE: Derivation<GraphReading, readonly Advice[]> = {
  name: 'advice',
  make: ({ frameworks }) =>
    sortedInPortions(
      frameworks.flatMap(({ advice }) => advice.list),
      byAdviceKind,
    ),
};

/**
 * Advice about a role, a skill, a stage or a transition, or meant for or developing it: by kind, then by id.
 *
 * @throws InvalidInputError
 */
export function listAdvice(
  graph: GraphReading,
  thingId: string,
  { first, ...filter }: ThingAdviceFilter & Arguments<{ first: number }>,
): readonly Advice[] {
  const most = checkFirst(first);
  return adviceOf(graph, thingId, filter).slice(0, most);
}

/** How much of it there is. @throws InvalidInputError */
export function countAdvice(graph: GraphReading, thingId: string, filter: ThingAdviceFilter): number {
  return adviceOf(graph, thingId, filter).length;
}

type ThingAdviceFilter = Arguments<{ kinds: readonly AdviceKind[]; stages: readonly string[] }>;

function adviceOf(graph: GraphReading, thingId: string, filter: ThingAdviceFilter): readonly Advice[] {
  const stages = checkStages(graph, filter.stages);
  const advice = graph.scopeOf(thingId)?.derived(ADVICE_OF_THINGS).get(thingId) ?? [];
  return advice.filter((piece) => (filter.kinds?.includes(piece.kind) ?? true) && holdsIn(piece, stages));
}

/** Which advice; left out: any. */
type AdviceFilter = Arguments<{
  kinds: readonly AdviceKind[];
  about: string;
  audience: string;
  stages: readonly string[];
}>;

/** A page of the advice of all frameworks: by kind, then by id. @throws InvalidInputError, NotFoundError */
export function listAllAdvice(
  graph: GraphReading,
  args: ConnectionArguments & AdviceFilter,
): { page: Page<Advice>; order: string } {
  const request = pageRequest(args, ORDER);
  const aboutId = checkAbout(graph, args.about);
  const roleId = args.audience == null ? null : resolveRole(graph, args.audience, 'audience');
  const stages = checkStages(graph, args.stages);
  const wanted = graph
    .derived(ALL_ADVICE)
    .filter(
      (piece) =>
        (args.kinds?.includes(piece.kind) ?? true) &&
        (aboutId === null || piece.aboutIds.includes(aboutId)) &&
        (roleId === null || piece.audienceIds.includes(roleId)) &&
        holdsIn(piece, stages),
    );
  const page = pageOfList(
    wanted,
    ({ kind, id }) => [ADVICE_KINDS.indexOf(kind), id],
    placesInOrder(ORDER),
    request,
  );
  return { page, order: ORDER };
}

function checkAbout(graph: GraphReading, id: Given<string>): string | null {
  if (id == null) return null;
  if (findNode(graph, id) === null) {
    throw new NotFoundError(`There is nothing with the id "${id}".`, { argument: 'about' });
  }
  return id;
}

/** The order of advice: by kind in the order of the vocabulary, then by id. */
export function byAdviceKind(a: Advice, b: Advice): number {
  return ADVICE_KINDS.indexOf(a.kind) - ADVICE_KINDS.indexOf(b.kind) || compareIds(a.id, b.id);
}
