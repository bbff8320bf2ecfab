import { toMicro } from '../graph/micros.ts';
import type { Transition } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import { type Asker, runInSlices } from '../graph/work/slices.ts';
import type { PathConditions } from './constraints.ts';
import type { BestPaths, PathQuery } from './search/path-query.ts';
import { PathSearch } from './search/path-search.ts';
import { frameworkSlug } from '../graph/ids.ts';
import type { JoinedFrameworks } from './joined-frameworks.ts';
import type { TransitionCosts } from './transition-cost.ts';
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
  const isWanted = question.conditions.frameworks?.includes(framework.scope) ?? true;
  if (!isWanted) return { paths: [], exhausted: true };
  const space = {
    graph: framework.derived(TRANSITION_GRAPH),
    costs: (by: PathCost) => framework.derived(TRANSITION_COSTS[by]),
  };
  return searchIn(space, question, deadline, asker);
}

/** What is searched: one framework, or several that are joined. */
interface PathSpace {
  readonly graph: TransitionGraph;
  /** Of measures that the question needs. */
  readonly costs: (by: PathCost) => TransitionCosts;
}

/** The best paths between two roles of joined frameworks, crossings included. The same otherwise. */
export async function searchJoined(
  { graph, crossings, ...joined }: JoinedFrameworks,
  question: SearchedPaths,
  deadline: number,
  asker: Asker,
): Promise<BestPaths> {
  const needed: readonly PathCost[] = [
    question.by,
    ...(question.conditions.maxYears === null ? [] : ['YEARS' as const]),
  ];
  const known = new Map<PathCost, TransitionCosts>();
  for (const by of needed) known.set(by, await joined.costs(by));
  const { frameworks } = question.conditions;
  const isUnwanted = (roleId: string) => frameworks !== null && !frameworks.includes(frameworkSlug(roleId));
  if (isUnwanted(question.fromId) || isUnwanted(question.toId)) return { paths: [], exhausted: true };
  const unwanted = new Set<number>();
  if (frameworks !== null) {
    for (const [node, roleId] of graph.topology.roleIds.entries()) if (isUnwanted(roleId)) unwanted.add(node);
  }
  const isCrossing = (edge: number) => crossings.has((graph.transitions[edge] as Transition).id);
  const space = { graph, costs: (by: PathCost) => known.get(by)! };
  return searchIn(space, question, deadline, asker, { unwanted, isCrossing });
}

interface Joining {
  readonly unwanted: ReadonlySet<number>;
  /** Crossings are of no kind of transition, so that no choice of kinds leaves them out. */
  readonly isCrossing: (edge: number) => boolean;
}

const NOT_JOINED: Joining = { unwanted: new Set(), isCrossing: () => false };

async function searchIn(
  space: PathSpace,
  question: SearchedPaths,
  deadline: number,
  asker: Asker,
  joining = NOT_JOINED,
): Promise<BestPaths> {
  const query = pathQuery(space, question, joining);
  if (query === null) return { paths: [], exhausted: true };
  const search = new PathSearch(space.graph.topology, space.costs(question.by).micros, query);
  await runInSlices(search, deadline - SEARCH_ENDS_BEFORE_MS - performance.now(), asker);
  search.close();
  return search.found;
}

/** The question in the numbers of the graph; null where a role that must be visited is not of it. */
function pathQuery(
  { graph: { topology, transitions, variants }, costs }: PathSpace,
  { fromId, toId, first, conditions }: SearchedPaths,
  { unwanted, isCrossing }: Joining,
): PathQuery | null {
  const { avoidIds, kinds, maxSteps, maxYears, includeVariants } = conditions;
  const nodes = [fromId, toId, ...conditions.viaIds].map((id) => topology.nodeOf.get(id));
  const known = nodes.filter((node) => node !== undefined);
  const [from, to, ...via] = known;
  if (via.some((node) => unwanted.has(node))) return null;
  if (known.length < nodes.length || from === undefined || to === undefined) return null;
  const avoided = new Set(avoidIds.map((id) => topology.nodeOf.get(id)).filter((node) => node !== undefined));
  const isOfKind = (edge: number) =>
    isCrossing(edge) || (kinds?.includes((transitions[edge] as Transition).kind) ?? true);
  const yearsLimit = (max: number) => ({
    amounts: costs('YEARS').micros,
    max: toMicro(max),
  });
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
    limits: maxYears === null ? [] : [yearsLimit(maxYears)],
    mostCandidates: MOST_CANDIDATES,
  };
}
