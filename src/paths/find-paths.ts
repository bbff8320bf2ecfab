import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Given } from '../graph/arguments/given.ts';
import { DeadlineExceededError } from '../graph/errors.ts';
import type { Transition } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import { runInSlices } from '../graph/work/slices.ts';
import { checkProfile, type ProfileEntry } from '../skills/profiles.ts';
import type { SkillLevel } from '../skills/skill-gap.ts';
import { checkPathConstraints, type PathConditions, type PathConstraints } from './constraints.ts';
import type { WeightedPath } from './search/path-enumeration.ts';
import type { BestPaths, PathQuery } from './search/path-query.ts';
import { PathSearch } from './search/path-search.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import { resolveRole } from '../titles/resolve-role.ts';
import type { TransitionCosts } from './transition-cost.ts';
import { TRANSITION_COSTS, TRANSITION_GRAPH, type TransitionGraph } from './transition-graph.ts';
import { TransitionPath, type TransitionStep } from './transition-path.ts';

const USUAL_PATHS = 3;
const MOST_PATHS = 20;
/** How many walks are looked at in search of paths that visit the roles in `where.via`. */
const MOST_CANDIDATES = 10_000;
/** So long before its deadline a search ends with what it has found, to leave time for telling it. */
const REST_MS = 250;

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** The person's own levels, over the first role's requirements; left out: none are stated. */
  readonly profile?: Given<readonly ProfileEntry[]>;
  /** 1 to 20; left out: 3. */
  readonly first?: Given<number>;
  /** Left out: STEPS. */
  readonly by?: Given<PathCost>;
  /** What every path must keep to. */
  readonly where?: Given<PathConstraints>;
}

export interface TransitionPaths {
  readonly fromId: string;
  readonly toId: string;
  readonly paths: readonly TransitionPath[];
  readonly exhausted: boolean;
}

/**
 * The best paths between two roles of one framework that keep to the constraints; none where the two are of different
 * ones. Where the search is given up before it has ended, those found until then, not `exhausted`.
 *
 * @param deadline when the answer must be there, by `performance.now()`; all searches of an operation have the same
 * @throws NotFoundError, AmbiguousError, InvalidInputError; DeadlineExceededError where the search is given up before it
 *   has found anything, since nothing is known then
 */
export async function findTransitionPaths(
  graph: GraphReading,
  question: PathQuestion,
  deadline: number,
): Promise<TransitionPaths> {
  const { from, to, first: wanted, by } = question;
  const first = checkFirst(wanted, USUAL_PATHS, MOST_PATHS);
  const fromId = resolveRole(graph, from, 'from');
  const toId = resolveRole(graph, to, 'to');
  const profile = checkProfile(graph, question.profile ?? []);
  const conditions = checkPathConstraints(graph, question.where ?? {}, fromId, toId);
  const none: TransitionPaths = { fromId, toId, paths: [], exhausted: true };

  const framework = graph.scopeOf(fromId);
  const isWanted = conditions.frameworks?.includes(framework?.scope ?? '') ?? true;
  if (framework === undefined || framework !== graph.scopeOf(toId) || !isWanted) return none;
  const transitionGraph = framework.derived(TRANSITION_GRAPH);
  const costs = framework.derived(TRANSITION_COSTS[by ?? 'STEPS']);
  const query = pathQuery(framework, transitionGraph, { fromId, toId, first, conditions });
  if (query === null) return none;
  const { paths, exhausted } = await search(transitionGraph, costs, query, deadline);
  if (paths.length === 0 && !exhausted) throw foundNothingInTime(graph, fromId, toId);
  return {
    fromId,
    toId,
    paths: paths.map((path, index) => pathOf(graph, transitionGraph, costs, profile, path, index + 1)),
    exhausted,
  };
}

/** A question whose names are resolved. */
interface CheckedQuestion {
  readonly fromId: string;
  readonly toId: string;
  readonly first: number;
  readonly conditions: PathConditions;
}

/** The question in the numbers of the graph; null where a role that must be visited is not of it. */
function pathQuery(
  framework: FrameworkReading,
  { topology, transitions, variants }: TransitionGraph,
  { fromId, toId, first, conditions }: CheckedQuestion,
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

async function search(
  { topology }: TransitionGraph,
  { micros }: TransitionCosts,
  query: PathQuery,
  deadline: number,
): Promise<BestPaths> {
  const search = new PathSearch(topology, micros, query);
  await runInSlices(search, deadline - REST_MS - performance.now());
  search.close();
  return search.found;
}

function pathOf(
  graph: GraphReading,
  { transitions }: TransitionGraph,
  { micros, estimated }: TransitionCosts,
  profile: readonly SkillLevel[],
  { edges, cost }: WeightedPath,
  rank: number,
): TransitionPath {
  let soFar = 0;
  const steps = edges.map((edge, position): TransitionStep => {
    soFar += micros[edge]!;
    return {
      index: position + 1,
      transition: transitions[edge] as Transition,
      profile: position === 0 ? profile : [],
      cost: fromMicro(micros[edge]!),
      costSoFar: fromMicro(soFar),
      costEstimated: estimated[edge] === 1,
    };
  });
  return new TransitionPath(graph, rank, fromMicro(cost), steps, profile);
}

function foundNothingInTime(graph: GraphReading, fromId: string, toId: string): DeadlineExceededError {
  const [from, to] = [fromId, toId].map((id) => graph.get('roles', id).title);
  return new DeadlineExceededError(
    `No way from ${from} to ${to} was found before the search was given up, so there may be one; ask for less, ` +
      'such as fewer roles to visit, or give it more time, with ROLEGRAPH_OPERATION_TIMEOUT_MS.',
  );
}
