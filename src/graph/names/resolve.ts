import { AmbiguousError, NotFoundError, RolegraphError } from '../errors.ts';
import { MOST_PROBLEMS, orProblem } from '../arguments/problems.ts';
import { BUILT_IN_FRAMEWORK } from '../ids.ts';
import type { Derivation } from '../reading/derivation.ts';
import { fieldsOf } from '../reading/fields-of.ts';
import type { FrameworkReading } from '../reading/framework-reading.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { eachInPortions } from '../work/portions.ts';
import { type NameEntry, NameIndex } from './name-index.ts';

/** What roles and skills are asked for by. */
export const NAMED_ROLES = fieldsOf('roles', 'id', 'slug', 'title', 'aliases');
export const NAMED_SKILLS = fieldsOf('skills', 'id', 'slug', 'name', 'aliases');

/** Finds the roles of all frameworks by any of their names. Needs, of the frameworks, {@link NAMED_ROLES}. */
export const ROLE_NAMES = namesOf(
  'roles',
  (reading) => reading.derived(NAMED_ROLES),
  ({ title }) => title,
);

/** Finds the skills of all frameworks by any of their names. Needs, of the frameworks, {@link NAMED_SKILLS}. */
export const SKILL_NAMES = namesOf(
  'skills',
  (reading) => reading.derived(NAMED_SKILLS),
  ({ name }) => name,
);

function namesOf<Named extends Pick<NameEntry, 'id' | 'slug' | 'aliases'>>(
  list: string,
  namedIn: (reading: FrameworkReading) => readonly Named[],
  titleOf: (named: Named) => string,
): Derivation<GraphReading, NameIndex> {
  return {
    name: `names of ${list}`,
    make: function* ({ frameworks }) {
      const entries: NameEntry[] = [];
      for (const reading of frameworks) {
        const builtIn = reading.scope === BUILT_IN_FRAMEWORK;
        yield* eachInPortions(namedIn(reading), (named) => {
          const { id, slug, aliases } = named;
          entries.push({ id, slug, title: titleOf(named), aliases, builtIn });
        });
      }
      return yield* NameIndex.inPortions(entries);
    },
  };
}

/** Long enough for any title; a longer text is not searched for its nearest names. */
export const LONGEST_NAME = 200;

/**
 * The id of the role that has exactly this name; null where none has. What else a role may be asked for by is found by
 * `resolveRole` of `titles/`.
 *
 * @throws AmbiguousError with candidates
 */
export function findRoleByName(graph: GraphReading, ref: string, argument: string): string | null {
  if (ref.length > LONGEST_NAME) return null;
  const resolution = graph.derived(ROLE_NAMES).find(ref);
  if (resolution?.kind === 'ambiguous') throw severalOfTheName('role', ref, argument, resolution.candidates);
  return resolution?.id ?? null;
}

/** That no role has a name, with those that are nearest to it in their letters where it `suggests` any. */
export function noRoleOfTheName(
  graph: GraphReading,
  ref: string,
  argument: string,
  suggests = true,
): NotFoundError {
  return noneOfTheName(suggests ? graph.derived(ROLE_NAMES) : null, 'role', ref, argument);
}

/**
 * The id of the skill that a text names. `argument` is the path of the argument that it came in; `suggests`: whether the
 * nearest names are looked for where none has it.
 *
 * @throws NotFoundError with suggestions, AmbiguousError with candidates
 */
export function resolveSkill(graph: GraphReading, ref: string, argument: string, suggests = true): string {
  return resolve(graph.derived(SKILL_NAMES), 'skill', ref, argument, suggests);
}

/** Looking for the nearest names takes a millisecond or two, and others wait meanwhile. */
const MOST_SUGGESTED = 5;

/**
 * The id of each skill or, in its place, why there is none, as {@link resolveEach} does it; the nearest names for the first
 * few of these.
 */
export function resolveSkills(
  graph: GraphReading,
  refs: readonly string[],
  argumentOf: (index: number) => string,
): (string | RolegraphError)[] {
  return resolveEach(refs, (ref, index, problems) =>
    resolveSkill(graph, ref, argumentOf(index), problems < MOST_SUGGESTED),
  );
}

/**
 * The id of each thing or, in its place, why there is none: for who tells all problems at once. After
 * {@link MOST_PROBLEMS} the rest is not looked at, since every one costs a search.
 */
export function resolveEach(
  refs: readonly string[],
  resolveOne: (ref: string, index: number, problems: number) => string,
): (string | RolegraphError)[] {
  const resolved: (string | RolegraphError)[] = [];
  let problems = 0;
  for (const [index, ref] of refs.entries()) {
    if (problems === MOST_PROBLEMS) break;
    const each = orProblem(() => resolveOne(ref, index, problems));
    if (each instanceof RolegraphError) problems += 1;
    resolved.push(each);
  }
  return resolved;
}

function resolve(names: NameIndex, kind: string, ref: string, argument: string, suggests: boolean): string {
  const resolution = ref.length > LONGEST_NAME ? null : names.find(ref);
  if (resolution === null) throw noneOfTheName(suggests ? names : null, kind, ref, argument);
  if (resolution.kind === 'ambiguous') throw severalOfTheName(kind, ref, argument, resolution.candidates);
  return resolution.id;
}

function severalOfTheName(kind: string, ref: string, argument: string, entries: readonly NameEntry[]) {
  const candidates = entries.map(({ id, title }) => ({ id, title }));
  return new AmbiguousError(
    `"${ref}" names several ${kind}s; ask by one of their ids: ${candidates.map(({ id }) => id).join(', ')}.`,
    { argument, candidates },
  );
}

/** `names`: where the nearest are looked for; null: nowhere. */
function noneOfTheName(names: NameIndex | null, kind: string, ref: string, argument: string): NotFoundError {
  if (ref.length > LONGEST_NAME) {
    return new NotFoundError(`No ${kind} has a name of ${ref.length} characters.`, {
      argument,
      suggestions: [],
    });
  }
  const resolution = names?.resolve(ref);
  const nearest = resolution?.kind === 'unknown' ? resolution.suggestions : [];
  const suggestions = nearest.map(({ id, name }) => ({ id, name }));
  const told = suggestions.map(({ name }) => `"${name}"`).join(', ');
  return new NotFoundError(
    `No ${kind} is called "${ref}".${told === '' ? '' : ` The nearest names are ${told}.`}`,
    { argument, suggestions },
  );
}
