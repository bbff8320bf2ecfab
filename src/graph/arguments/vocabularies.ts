import { InvalidInputError } from '../errors.ts';
import { normalizeName } from '../names/name-index.ts';
import { suggest } from '../text/suggest.ts';
import { MOST_PROBLEMS } from './problems.ts';

/** An entry of a closed vocabulary, by the names that it goes by. */
export interface VocabularyEntry {
  readonly value: string;
  readonly names: readonly string[];
}

const MOST_TEXTS = 1_000;
const MOST_OFFERED = 20;
const MOST_SHOWN_CHARACTERS = 100;

/**
 * Checks at most 1000 texts against a closed vocabulary, ignoring case and punctuation; null stays null: any. What
 * several entries are called means all of them: frameworks may each have a stage "Seed", and a fact belongs to one
 * framework. `kind` is what an entry is called, `argument` the path of the list in the query.
 *
 * @throws InvalidInputError for all unknown texts at once, with suggestions; the first 20 are named, shortened
 */
export function checkVocabulary(
  kind: string,
  argument: string,
  texts: readonly string[] | null | undefined,
  entries: readonly VocabularyEntry[],
): string[] | null {
  if (texts == null) return null;
  if (texts.length > MOST_TEXTS) {
    throw new InvalidInputError(`${argument} has ${texts.length} entries; it takes at most ${MOST_TEXTS}.`, {
      argument,
    });
  }
  const byName = Map.groupBy(
    entries.flatMap(({ value, names }) => names.map((name) => ({ name: normalizeName(name), value }))),
    ({ name }) => name,
  );
  const unknown = [...new Set(texts.filter((text) => !byName.has(normalizeName(text))))];
  if (unknown.length > 0) {
    const told = unknown.slice(0, MOST_PROBLEMS).map(shortened);
    const more = unknown.length > told.length ? ` and ${unknown.length - told.length} more` : '';
    const known = entries.flatMap(({ names }) => names.slice(0, 1));
    const suggestions = [...new Set(told.flatMap((text) => suggest(text, known, 3)))];
    const offered = (suggestions.length > 0 ? suggestions : known.toSorted()).slice(0, MOST_OFFERED);
    throw new InvalidInputError(
      `No ${kind} is called ${told.map((text) => `"${text}"`).join(', ')}${more}; known ones include ${offered.join(', ')}.`,
      { argument, unknown: told, suggestions: offered },
    );
  }
  const named = texts.flatMap((text) => byName.get(normalizeName(text)) ?? []);
  return [...new Set(named.map(({ value }) => value))];
}

/** A text as an error repeats it; no half of a surrogate pair is left at its end. */
function shortened(text: string): string {
  if (text.length <= MOST_SHOWN_CHARACTERS) return text;
  return `${text.slice(0, MOST_SHOWN_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const MOST_FACTS = 1_000;

/**
 * Checks the `first` of a plain list, 1 to 1000.
 *
 * @throws InvalidInputError
 */
export function checkFirst(first: number | null | undefined, usual: number, most = MOST_FACTS): number {
  const limit = first ?? usual;
  if (!(limit >= 1 && limit <= most)) {
    throw new InvalidInputError(`first is ${limit}; it must be 1 to ${most}.`, { argument: 'first' });
  }
  return limit;
}

/**
 * Checks a level that requirements are filtered by, 0 to 5; null stays null.
 *
 * @throws InvalidInputError
 */
export function checkLevel(level: number | null | undefined, argument: string): number | null {
  if (level == null) return null;
  if (!(level >= 0 && level <= 5)) {
    throw new InvalidInputError(`${argument} is ${level}; a level is 0 to 5.`, { argument });
  }
  return level;
}
