import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Given } from '../graph/arguments/given.ts';
import type { Transition } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Asker } from '../graph/work/slices.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import { checkProfile, type ProfileEntry } from '../skills/profiles.ts';
import type { SkillLevel } from '../skills/held-skills.ts';
import { checkPathConstraints, type PathConstraints } from './constraints.ts';
import { explainNoPath, type NoPath } from './no-path/no-path.ts';
import type { WeightedPath } from './search/path-enumeration.ts';
import { fromMicro } from '../graph/micros.ts';
import { checkFrameworks } from '../graph/frameworks.ts';
import { joinFrameworks } from './joined-frameworks.ts';
import { type PathSpace, spaceOf } from './path-space.ts';
import type { BestPaths } from './search/path-query.ts';
import { searchPaths } from './search-paths.ts';
import { resolveRole } from '../titles/resolve-role.ts';
import type { TransitionCosts } from './transition-cost.ts';
import { TransitionPath, type TransitionStep } from './transition-path.ts';

const USUAL_PATHS = 3;
export const MOST_PATHS = 20;

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** The person's own levels, over the first role's requirements; left out: none are stated. */
  readonly profile?: Given<readonly ProfileEntry[]>;
  /** 1 to 20; left out: 3. */
  readonly first?: Given<number>;
  /** Left out: STEPS. */
  readonly by?: Given<PathCost>;
  /** The frameworks over whose transitions paths may lead, crossing where a mapping holds; left out: that of `from`. */
  readonly frameworks?: Given<readonly string[]>;
  /** What every path must keep to. */
  readonly where?: Given<PathConstraints>;
}

export interface TransitionPaths {
  readonly fromId: string;
  readonly toId: string;
  readonly paths: readonly TransitionPath[];
  readonly exhausted: boolean;
  /** Why there is no path; null where there is one. Looked into once, when it is asked for. */
  readonly noPath: () => Promise<AskedNoPath | null>;
}

/** Why there is no path, and what the gap that needs none is between. */
export interface AskedNoPath extends NoPath {
  readonly fromId: string;
  readonly toId: string;
  /** The person's own levels. */
  readonly profile: readonly SkillLevel[];
}

/**
 * The best paths between two roles of one framework, or of those that are asked for, that keep to the constraints; none
 * where the two are of different ones and none are asked for. Where the search is given up before it has ended, those found
 * until then, not `exhausted`. `noPath` says why there are none.
 *
 * @param deadline when the answer must be there, by `performance.now()`; all searches of an operation have the same
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export async function findTransitionPaths(
  graph: GraphReading,
  question: PathQuestion,
  deadline: number,
  asker: Asker = {},
): Promise<TransitionPaths> {
  const { from, to, first: wanted, by } = question;
  const first = checkFirst(wanted, USUAL_PATHS, MOST_PATHS);
  const fromId = resolveRole(graph, from, 'from');
  const toId = resolveRole(graph, to, 'to');
  const profile = checkProfile(graph, question.profile ?? []);
  const conditions = checkPathConstraints(graph, question.where ?? {}, fromId, toId);
  const asked = { fromId, toId, conditions };
  const searched = { ...asked, first, by: by ?? 'STEPS' };
  const space = await spaceFor(graph, question.frameworks, fromId, toId);
  const { paths, exhausted } =
    space === null ? NO_PATHS : await searchPaths(space, searched, deadline, asker);
  const costs = (await space?.costs(searched.by)) ?? null;
  let noPath: Promise<NoPath> | null = null;
  return {
    fromId,
    toId,
    paths:
      space === null || costs === null
        ? []
        : paths.map((path, index) => pathOf(graph, space, costs, profile, path, index + 1)),
    exhausted,
    noPath: async () => {
      if (paths.length > 0) return null;
      const isAbandoned = asker.isAbandoned?.() ?? false;
      const until = isAbandoned ? 0 : deadline;
      const why = await (noPath ??= explainNoPath(graph, space, asked, exhausted, until, asker));
      return { ...why, fromId, toId, profile };
    },
  };
}

const NO_PATHS: BestPaths = { paths: [], exhausted: true };

/** The frameworks that are asked for and those of the ends as one; null: they are different ones, and none are asked for. */
async function spaceFor(
  graph: GraphReading,
  asked: Given<readonly string[]>,
  fromId: string,
  toId: string,
): Promise<PathSpace | null> {
  const slugs = checkFrameworks(graph, asked, 'frameworks');
  const [framework, other] = [fromId, toId].map((id) => graph.scopeOf(id)!) as [
    FrameworkReading,
    FrameworkReading,
  ];
  if (slugs === null) return framework === other ? spaceOf(framework) : null;
  const wanted = graph.frameworks.filter(
    (each) => each === framework || each === other || slugs.includes(each.scope),
  );
  return wanted.length === 1 ? spaceOf(framework) : joinFrameworks(graph, wanted);
}

function pathOf(
  graph: GraphReading,
  { graph: { transitions }, crossings }: PathSpace,
  { micros, estimated }: TransitionCosts,
  profile: readonly SkillLevel[],
  { edges, cost }: WeightedPath,
  rank: number,
): TransitionPath {
  let soFar = 0;
  const steps = edges.map((edge, position): TransitionStep => {
    soFar += micros[edge]!;
    const transition = transitions[edge] as Transition;
    return {
      index: position + 1,
      transition,
      crossing: crossings.get(transition.id),
      profile: position === 0 ? profile : [],
      cost: fromMicro(micros[edge]!),
      costSoFar: fromMicro(soFar),
      costEstimated: estimated[edge] === 1,
    };
  });
  return new TransitionPath(graph, rank, fromMicro(cost), steps);
}
