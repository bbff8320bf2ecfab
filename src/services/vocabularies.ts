import { InvalidInputError } from '../domain/errors.ts';
import { normalizeName } from '../domain/names.ts';
import { suggest } from '../domain/suggest.ts';

/** An entry of a closed vocabulary, by the names that it goes by. */
export interface VocabularyEntry {
  readonly value: string;
  readonly names: readonly string[];
}

/**
 * Checks texts against a closed vocabulary, ignoring case and punctuation; null stays null: any.
 * `kind` is what an entry is called, `argument` the path of the list in the query.
 *
 * @throws InvalidInputError for all unknown texts at once, with suggestions
 */
export function checkVocabulary(
  kind: string,
  argument: string,
  texts: readonly string[] | null | undefined,
  entries: readonly VocabularyEntry[],
): string[] | null {
  if (texts == null) return null;
  const byName = new Map(
    entries.flatMap(({ value, names }) => names.map((name) => [normalizeName(name), value])),
  );
  const unknown = texts.filter((text) => !byName.has(normalizeName(text)));
  if (unknown.length > 0) {
    const known = entries.flatMap(({ names }) => names.slice(0, 1));
    const suggestions = [...new Set(unknown.flatMap((text) => suggest(text, known, 3)))];
    const offered = suggestions.length > 0 ? suggestions : known.toSorted().slice(0, 20);
    throw new InvalidInputError(
      `No ${kind} is called ${unknown.map((text) => `"${text}"`).join(', ')}; known ones include ${offered.join(', ')}.`,
      { argument, unknown, suggestions: offered },
    );
  }
  return texts.map((text) => byName.get(normalizeName(text)) as string);
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
