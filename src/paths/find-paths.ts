import { InvalidInputError } from '../graph/errors.ts';
import type { Transition } from '../graph/model.ts';
import type { BestPaths, PathQuery } from './search/path-query.ts';
import { PathSearch } from './search/path-search.ts';
import type { SkillLevel } from '../skills/skill-gap.ts';
import { fromMicro, toMicro } from './transition-cost.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import type { ScopeSnapshot } from '../readings/scope-snapshot.ts';
import type { TransitionGraph } from '../readings/parts.ts';
import { runInSlices } from '../graph/work/slices.ts';
import { resolveRole } from '../graph/names/resolve.ts';
import { checkPathConstraints, type PathConditions, type PathConstraints } from './constraints.ts';
import { checkProfile, type ProfileEntry } from '../skills/profiles.ts';
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
  readonly profile?: readonly ProfileEntry[] | null | undefined;
  /** 1 to 20; left out: 3. */
  readonly first?: number | null | undefined;
  /** Left out: STEPS. */
  readonly by?: PathCost | null | undefined;
  /** What every path must keep to. */
  readonly where?: PathConstraints | null | undefined;
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
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function findTransitionPaths(
  snapshot: GraphSnapshot,
  question: PathQuestion,
  deadline: number,
): MaybePromise<TransitionPaths> {
  const { from, to } = question;
  const first = question.first ?? USUAL_PATHS;
  const by = question.by ?? 'STEPS';
  if (!(first >= 1 && first <= MOST_PATHS)) {
    throw new InvalidInputError(`first is ${first}; it must be 1 to ${MOST_PATHS}.`, { argument: 'first' });
  }
  const given = [
    resolveRole(snapshot, from, 'from'),
    resolveRole(snapshot, to, 'to'),
    checkProfile(snapshot, question.profile ?? []),
  ] as const;
  return whenReady(allReady(given), ([fromId, toId, profile]) => {
    const conditions = checkPathConstraints(snapshot, question.where ?? {}, fromId, toId);
    return whenReady(conditions, (conditions) => {
      const scope = snapshot.scopeOf(fromId);
      const { scope: slug } = scope ?? {};
      const isWanted = conditions.frameworks?.includes(slug ?? '') ?? true;
      if (scope === undefined || scope !== snapshot.scopeOf(toId) || !isWanted) {
        return { fromId, toId, paths: [], exhausted: true };
      }
      return whenReady(
        pathsWithin(snapshot, scope, { fromId, toId, first, by, conditions }, profile, deadline),
        (found) => ({ fromId, toId, ...found }),
      );
    });
  });
}

/** A question whose names are resolved. */
interface CheckedQuestion {
  readonly fromId: string;
  readonly toId: string;
  readonly first: number;
  readonly by: PathCost;
  readonly conditions: PathConditions;
}

function pathsWithin(
  snapshot: GraphSnapshot,
  scope: ScopeSnapshot,
  question: CheckedQuestion,
  profile: readonly SkillLevel[],
  deadline: number,
): MaybePromise<{ paths: TransitionPath[]; exhausted: boolean }> {
  const given = [
    scope.transitionGraph(),
    scope.transitionCosts[question.by](),
    question.conditions.maxYears === null ? null : scope.transitionCosts.YEARS(),
  ] as const;
  return whenReady(allReady(given), ([graph, { micros: costs, estimated }, years]) => {
    const query = pathQuery(graph, question, years?.micros ?? null);
    if (query === null) return { paths: [], exhausted: true };
    return whenReady(search(graph, costs, query, deadline), (found) => {
      const paths = found.paths.map(({ edges, cost }, index) => {
        let soFar = 0;
        const steps = edges.map((edge, position): TransitionStep => {
          const micro = costs[edge] as number;
          soFar += micro;
          return {
            index: position + 1,
            transition: graph.transitions[edge] as Transition,
            profile: position === 0 ? profile : [],
            cost: fromMicro(micro),
            costSoFar: fromMicro(soFar),
            costEstimated: estimated[edge] === 1,
          };
        });
        return new TransitionPath(snapshot, index + 1, fromMicro(cost), steps, profile);
      });
      return { paths, exhausted: found.exhausted };
    });
  });
}

/** The question in the numbers of the graph; null where a role that must be visited is not of it. */
function pathQuery(
  { topology, transitions, variants }: TransitionGraph,
  { fromId, toId, first, conditions }: CheckedQuestion,
  years: Float64Array | null,
): PathQuery | null {
  const { avoidIds, kinds, maxSteps, maxYears, includeVariants } = conditions;
  const nodes = [fromId, toId, ...conditions.viaIds].map((id) => topology.nodeOf.get(id));
  const known = nodes.filter((node) => node !== undefined);
  const [from, to, ...via] = known;
  if (known.length < nodes.length || from === undefined || to === undefined) return null;
  const unasked = includeVariants ? [] : [...variants].filter((node) => !known.includes(node));
  const avoided = avoidIds.map((id) => topology.nodeOf.get(id)).filter((node) => node !== undefined);
  const isOfKind = (edge: number) => kinds?.includes((transitions[edge] as Transition).kind) ?? true;
  return {
    from,
    to,
    k: first,
    viaNodes: new Set(via),
    avoidedNodes: new Set([...unasked, ...avoided]),
    allowedEdge: kinds === null ? undefined : isOfKind,
    maxSteps: maxSteps ?? undefined,
    limits: years === null || maxYears === null ? [] : [{ amounts: years, max: toMicro(maxYears) }],
    mostCandidates: MOST_CANDIDATES,
  };
}

function search(
  { topology }: TransitionGraph,
  costs: Float64Array,
  query: PathQuery,
  deadline: number,
): MaybePromise<BestPaths> {
  const search = new PathSearch(topology, costs, query);
  return whenReady(runInSlices(search, deadline - REST_MS - performance.now()), () => {
    search.close();
    return search.found;
  });
}
