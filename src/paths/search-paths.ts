import { toMicro } from '../graph/micros.ts';
import type { Transition } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import { type Asker, runInSlices } from '../graph/work/slices.ts';
import type { PathConditions } from './constraints.ts';
import type { BestPaths, PathQuery } from './search/path-query.ts';
import { PathSearch } from './search/path-search.ts';
import { TRANSITION_COSTS, TRANSITION_GRAPH, type TransitionGraph } from './transition-graph.ts';

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
  readonly by: PathCost;
}

/**
 * The best paths between two roles of a framework that keep to the conditions. Where the search is given up before it has
 * ended, those found until then, not `exhausted`.
 *
 * @param deadline when the answer must be there, by `performance.now()`
 */
export async function searchPaths(
  framework: FrameworkReading,
  question: SearchedPaths,
  deadline: number,
  asker: Asker,
): Promise<BestPaths> {
  const graph = framework.derived(TRANSITION_GRAPH);
  const isWanted = question.conditions.frameworks?.includes(framework.scope) ?? true;
  const query = isWanted ? pathQuery(framework, graph, question) : null;
  if (query === null) return { paths: [], exhausted: true };
  const { micros } = framework.derived(TRANSITION_COSTS[question.by]);
  const search = new PathSearch(graph.topology, micros, query);
  await runInSlices(search, deadline - SEARCH_ENDS_BEFORE_MS - performance.now(), asker);
  search.close();
  return search.found;
}

/** The question in the numbers of the graph; null where a role that must be visited is not of it. */
function pathQuery(
  framework: FrameworkReading,
  { topology, transitions, variants }: TransitionGraph,
  { fromId, toId, first, conditions }: SearchedPaths,
): PathQuery | null {
  const { avoidIds, kinds, maxSteps, maxYears, includeVariants } = conditions;
  const nodes = [fromId, toId, ...conditions.viaIds].map((id) => topology.nodeOf.get(id));
  const known = nodes.filter((node) => node !== undefined);
  const [from, to, ...via] = known;
  if (known.length < nodes.length || from === undefined || to === undefined) return null;
  const avoided = new Set(avoidIds.map((id) => topology.nodeOf.get(id)).filter((node) => node !== undefined));
  const isOfKind = (edge: number) => kinds?.includes((transitions[edge] as Transition).kind) ?? true;
  const yearsLimit = (max: number) => ({
    amounts: framework.derived(TRANSITION_COSTS.YEARS).micros,
    max: toMicro(max),
  });
  return {
    from,
    to,
    k: first,
    viaNodes: new Set(via),
    avoidedNodes: includeVariants ? avoided : variants.difference(new Set(known)).union(avoided),
    allowedEdge: kinds === null ? undefined : isOfKind,
    maxSteps: maxSteps ?? undefined,
    limits: maxYears === null ? [] : [yearsLimit(maxYears)],
    mostCandidates: MOST_CANDIDATES,
  };
}
