import { InvalidInputError, RolegraphError } from '../graph/errors.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import type { TransitionKind } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { checkFrameworks } from '../graph/catalogue.ts';
import { resolveRoles } from '../graph/names/resolve.ts';
import { allTogether, MOST_PROBLEMS } from '../graph/arguments/problems.ts';

const MOST_VIA = 5;
const MOST_AVOIDED = 100;

/** What every path must keep to; what is left out or null limits nothing. */
export interface PathConstraints {
  readonly via?: readonly string[] | null | undefined;
  readonly avoid?: readonly string[] | null | undefined;
  readonly maxSteps?: number | null | undefined;
  readonly maxYears?: number | null | undefined;
  readonly kinds?: readonly TransitionKind[] | null | undefined;
  readonly frameworks?: readonly string[] | null | undefined;
  readonly includeVariants?: boolean | null | undefined;
}

/** The same with its names resolved; null limits nothing. */
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

/**
 * Checks the `where` of a question for paths. Where it is wrong, all that is wrong is told at once: `problems` lists each
 * with its argument, such as `where.via.0`.
 *
 * A role in `via` may be one of the ends, where every path is anyway; none in `avoid` may, nor be in `via`.
 *
 * @throws InvalidInputError, or NotFoundError or AmbiguousError where names are all that is wrong
 */
export function checkPathConstraints(
  snapshot: GraphSnapshot,
  where: PathConstraints,
  fromId: string,
  toId: string,
): MaybePromise<PathConditions> {
  const { maxSteps = null, maxYears = null, kinds = null, includeVariants } = where;
  const via = roleList(snapshot, 'where.via', where.via ?? [], MOST_VIA);
  const avoid = roleList(snapshot, 'where.avoid', where.avoid ?? [], MOST_AVOIDED);
  const frameworks = frameworkList(snapshot, where.frameworks);
  return whenReady(allReady([via, avoid, frameworks] as const), ([via, avoid, frameworks]) => {
    const problems = [...problemsIn(via), ...problemsIn(avoid)];
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
    problems.push(...problemsIn([frameworks]));
    if (problems.length > 0) throw allTogether(problems);
    return {
      viaIds: idsIn(via),
      avoidIds: idsIn(avoid),
      maxSteps,
      maxYears,
      kinds,
      frameworks: frameworks as string[] | null,
      includeVariants: includeVariants ?? false,
    };
  });
}

/** The ids of roles and, in the place of an id, what is wrong with it. Too long a list is not looked into. */
function roleList(
  snapshot: GraphSnapshot,
  argument: string,
  refs: readonly string[],
  most: number,
): MaybePromise<(string | RolegraphError)[]> {
  if (refs.length > most) return [outOfRange(argument, `${refs.length} roles; it takes at most ${most}`)];
  return resolveRoles(snapshot, refs, (index) => `${argument}.${index}`, MOST_PROBLEMS);
}

/** The slugs of frameworks, null for any, or what is wrong with the names: a value, to be told with all else. */
function frameworkList(
  snapshot: GraphSnapshot,
  frameworks: readonly string[] | null | undefined,
): MaybePromise<string[] | null | RolegraphError> {
  const asProblem = (error: unknown) => {
    if (error instanceof InvalidInputError) return error;
    throw error;
  };
  try {
    const checked = checkFrameworks(snapshot, frameworks, 'where.frameworks');
    return checked instanceof Promise ? checked.catch(asProblem) : checked;
  } catch (error) {
    return asProblem(error);
  }
}

function problemsIn(values: readonly unknown[]): RolegraphError[] {
  return values.filter((value) => value instanceof RolegraphError);
}

function idsIn(values: readonly (string | RolegraphError)[]): string[] {
  return values.filter((value) => typeof value === 'string');
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
