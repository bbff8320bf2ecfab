import type { Arguments } from '../graph/arguments/given.ts';
import { allTogether, orProblem } from '../graph/arguments/problems.ts';
import { InvalidInputError, RolegraphError } from '../graph/errors.ts';
import { checkFrameworks } from '../graph/frameworks.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { TransitionKind } from '../graph/vocabulary.ts';
import { resolveRoles } from '../titles/resolve-role.ts';

const MOST_VIA = 5;
const MOST_AVOIDED = 100;

/** What every path must keep to, its names resolved; null limits nothing. */
export interface PathConditions {
  readonly viaIds: readonly string[];
  readonly avoidIds: readonly string[];
  readonly maxSteps: number | null;
  readonly maxYears: number | null;
  readonly kinds: readonly TransitionKind[] | null;
  /** Slugs. */
  readonly frameworks: readonly string[] | null;
  readonly includeVariants: boolean;
}

/** The same as it is asked for; what is left out or null limits nothing. */
export type PathConstraints = Arguments<
  { via: readonly string[]; avoid: readonly string[] } & Omit<PathConditions, 'viaIds' | 'avoidIds'>
>;

/**
 * Checks the `where` of a question for paths. Where it is wrong, all that is wrong is told at once: `problems` lists each
 * with its argument, such as `where.via.0`.
 *
 * A role in `via` may be one of the ends, where every path is anyway; none in `avoid` may, nor be in `via`.
 *
 * @throws InvalidInputError, or NotFoundError or AmbiguousError where names are all that is wrong
 */
export function checkPathConstraints(
  graph: GraphReading,
  where: PathConstraints,
  fromId: string,
  toId: string,
): PathConditions {
  const { maxSteps = null, maxYears = null, kinds = null, includeVariants } = where;
  const via = roleList(graph, 'where.via', where.via ?? [], MOST_VIA);
  const avoid = roleList(graph, 'where.avoid', where.avoid ?? [], MOST_AVOIDED);
  const frameworks = orProblem(() => checkFrameworks(graph, where.frameworks, 'where.frameworks'));
  const problems: RolegraphError[] = [...via, ...avoid].filter((each) => each instanceof RolegraphError);
  for (const [index, id] of avoid.entries()) {
    const end = id === fromId ? 'from' : id === toId ? 'to' : via.includes(id) ? 'where.via' : null;
    if (end !== null && typeof id === 'string') problems.push(avoidedAndNeeded(where, index, end));
  }
  if (maxSteps !== null && !(maxSteps >= 1)) {
    problems.push(outOfRange('where.maxSteps', `${maxSteps}; it must be 1 or more`));
  }
  if (maxYears !== null && !(maxYears >= 0)) {
    problems.push(outOfRange('where.maxYears', `${maxYears}; it must be 0 or more`));
  }
  if (frameworks instanceof RolegraphError) throw allTogether([...problems, frameworks]);
  if (problems.length > 0) throw allTogether(problems);
  return {
    viaIds: via.filter((id) => typeof id === 'string'),
    avoidIds: avoid.filter((id) => typeof id === 'string'),
    maxSteps,
    maxYears,
    kinds,
    frameworks,
    includeVariants: includeVariants ?? false,
  };
}

/** The ids of roles and, in the place of an id, what is wrong with it. Too long a list is not looked into. */
function roleList(
  graph: GraphReading,
  argument: string,
  refs: readonly string[],
  most: number,
): (string | RolegraphError)[] {
  if (refs.length > most) return [outOfRange(argument, `${refs.length} roles; it takes at most ${most}`)];
  return resolveRoles(graph, refs, (index) => `${argument}.${index}`);
}

function avoidedAndNeeded({ avoid }: PathConstraints, index: number, end: string): InvalidInputError {
  const ref = avoid?.[index] ?? '';
  return new InvalidInputError(
    `"${ref}" is to be avoided, but ${end} names it as well; leave it out of one of the two.`,
    { argument: `where.avoid.${index}` },
  );
}

function outOfRange(argument: string, what: string): InvalidInputError {
  return new InvalidInputError(`${argument} is ${what}.`, { argument });
}
