import { toMicro } from '../graph/micros.ts';
import type { Transition } from '../graph/model.ts';
import { type Asker, runInSlices } from '../graph/work/slices.ts';
import type { PathConditions } from './constraints.ts';
import type { BestPaths, PathQuery } from './search/path-query.ts';
import { PathSearch } from './search/path-search.ts';
import { frameworkSlug } from '../graph/ids.ts';
import type { Measure, PathSpace } from './path-space.ts';
import type { TransitionCosts } from './transition-cost.ts';

/** How many walks are looked at in search of paths that visit the roles in `where.via`. */
const MOST_CANDIDATES = 10_000;
/** So long before its deadline a search ends with what it has found, to leave time for telling it. */
export const SEARCH_ENDS_BEFORE_MS = 250;

/** A question whose names are resolved. */
export interface SearchedPaths {
  readonly fromId: string;
  readonly toId: string;
  readonly first: number;
  readonly conditions: PathConditions;
  readonly by: Measure;
}

/**
 * The best paths between two roles of a space that keep to the conditions. Where the search is given up before it has
 * ended, those found until then, not `exhausted`.
 *
 * @param deadline when the answer must be there, by `performance.now()`
 */
export async function searchPaths(
  space: PathSpace,
  question: SearchedPaths,
  deadline: number,
  asker: Asker,
): Promise<BestPaths> {
  const { by, conditions } = question;
  const years = conditions.maxYears === null ? null : await space.costs('COUNTED_YEARS');
  const query = pathQuery(space, question, years);
  if (query === null) return { paths: [], exhausted: true };
  const search = new PathSearch(space.graph.topology, (await space.costs(by)).micros, query);
  await runInSlices(search, deadline - SEARCH_ENDS_BEFORE_MS - performance.now(), asker);
  search.close();
  return search.found;
}

/** The question in the numbers of the graph; null where a role that must be visited is not of it, or of no wanted framework. */
function pathQuery(
  { isJoined, graph: { topology, transitions, variants }, crossings }: PathSpace,
  { fromId, toId, first, conditions }: SearchedPaths,
  years: TransitionCosts | null,
): PathQuery | null {
  const { avoidIds, kinds, maxSteps, maxYears, frameworks, includeVariants } = conditions;
  const isUnwanted = (roleId: string) => frameworks !== null && !frameworks.includes(frameworkSlug(roleId));
  if ([fromId, toId, ...conditions.viaIds].some(isUnwanted)) return null;
  const nodes = [fromId, toId, ...conditions.viaIds].map((id) => topology.nodeOf.get(id));
  const known = nodes.filter((node) => node !== undefined);
  const [from, to, ...via] = known;
  if (known.length < nodes.length || from === undefined || to === undefined) return null;
  const avoided = new Set(avoidIds.map((id) => topology.nodeOf.get(id)).filter((node) => node !== undefined));
  const unwanted = new Set<number>();
  if (frameworks !== null && isJoined) {
    for (const [node, roleId] of topology.roleIds.entries()) if (isUnwanted(roleId)) unwanted.add(node);
  }
  const isOfKind = (edge: number) => {
    const { id, kind } = transitions[edge] as Transition;
    // Crossings are of no kind of transition, so that no choice of kinds leaves them out.
    return crossings.has(id) || (kinds?.includes(kind) ?? true);
  };
  return {
    from,
    to,
    k: first,
    viaNodes: new Set(via),
    avoidedNodes: (includeVariants ? avoided : variants.difference(new Set(known)).union(avoided)).union(
      unwanted,
    ),
    allowedEdge: kinds === null ? undefined : isOfKind,
    maxSteps: maxSteps ?? undefined,
    limits: maxYears === null || years === null ? [] : [{ amounts: years.micros, max: toMicro(maxYears) }],
    mostCandidates: MOST_CANDIDATES,
  };
}
