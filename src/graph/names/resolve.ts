import { AmbiguousError, NotFoundError, RolegraphError } from '../errors.ts';
import type { NameIndex } from './name-index.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../work/maybe-promise.ts';

/** Long enough for any title; a longer text is not searched for its nearest names. */
const MOST_CHARACTERS = 200;

/**
 * The id of the role that a text names. `argument` is the path of the argument that it came in.
 *
 * @throws NotFoundError with suggestions, AmbiguousError with candidates
 */
export function resolveRole(snapshot: GraphSnapshot, ref: string, argument: string): MaybePromise<string> {
  return whenReady(snapshot.roleNames(), (names) => resolve(names, 'role', ref, argument));
}

/**
 * The id of the skill that a text names. `argument` is the path of the argument that it came in.
 *
 * @throws NotFoundError with suggestions, AmbiguousError with candidates
 */
export function resolveSkill(snapshot: GraphSnapshot, ref: string, argument: string): MaybePromise<string> {
  return whenReady(snapshot.skillNames(), (names) => resolve(names, 'skill', ref, argument));
}

/**
 * The id of each role or, in its place, why there is none: for who tells all problems at once. `argumentOf` gives the
 * path of the argument of each. After `most` problems the rest is not looked at, since every one costs a search.
 */
export function resolveRoles(
  snapshot: GraphSnapshot,
  refs: readonly string[],
  argumentOf: (index: number) => string,
  most: number,
): MaybePromise<(string | RolegraphError)[]> {
  return whenReady(snapshot.roleNames(), (names) => resolveAll(names, 'role', refs, argumentOf, most));
}

/** The id of each skill or, in its place, why there is none, as {@link resolveRoles} does it. */
export function resolveSkills(
  snapshot: GraphSnapshot,
  refs: readonly string[],
  argumentOf: (index: number) => string,
  most: number,
): MaybePromise<(string | RolegraphError)[]> {
  return whenReady(snapshot.skillNames(), (names) => resolveAll(names, 'skill', refs, argumentOf, most));
}

function resolveAll(
  names: NameIndex,
  kind: string,
  refs: readonly string[],
  argumentOf: (index: number) => string,
  most: number,
): (string | RolegraphError)[] {
  const resolved: (string | RolegraphError)[] = [];
  let problems = 0;
  for (const [index, ref] of refs.entries()) {
    if (problems === most) break;
    try {
      resolved.push(resolve(names, kind, ref, argumentOf(index)));
    } catch (error) {
      if (!(error instanceof RolegraphError)) throw error;
      problems += 1;
      resolved.push(error);
    }
  }
  return resolved;
}

function resolve(names: NameIndex, kind: string, ref: string, argument: string): string {
  if (ref.length > MOST_CHARACTERS) {
    throw new NotFoundError(`No ${kind} has a name of ${ref.length} characters.`, {
      argument,
      suggestions: [],
    });
  }
  const resolution = names.resolve(ref);
  switch (resolution.kind) {
    case 'found':
      return resolution.id;
    case 'ambiguous': {
      const candidates = resolution.candidates.map(({ id, title }) => ({ id, title }));
      throw new AmbiguousError(
        `"${ref}" names several ${kind}s; ask by one of their ids: ${candidates.map(({ id }) => id).join(', ')}.`,
        { argument, candidates },
      );
    }
    case 'unknown': {
      const suggestions = resolution.suggestions.map(({ id, name }) => ({ id, name }));
      const nearest = suggestions.map(({ name }) => `"${name}"`).join(', ');
      throw new NotFoundError(
        `No ${kind} is called "${ref}".${nearest === '' ? '' : ` The nearest names are ${nearest}.`}`,
        { argument, suggestions },
      );
    }
  }
}
