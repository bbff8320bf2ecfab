import { InvalidInputError } from '../errors.ts';
import { foldedName } from '../text/folding.ts';
import { suggest } from '../text/suggest.ts';
import { checkLength } from './bounds.ts';
import type { Given } from './given.ts';
import { MOST_PROBLEMS } from './problems.ts';

/** One of a closed set of things that can be named, by the names that it goes by. */
export interface Choice {
  readonly value: string;
  readonly names: readonly string[];
}

export const MOST_TEXTS = 1_000;
const MOST_OFFERED = 20;
const MOST_SHOWN_CHARACTERS = 100;

/**
 * Checks at most 1000 texts against what there is to choose from, ignoring case and punctuation; null stays null: any. What
 * several entries are called means all of them: frameworks may each have a stage "Seed", and a fact belongs to one
 * framework. `kind` is what an entry is called, `argument` the path of the list in the query.
 *
 * @throws InvalidInputError for all unknown texts at once, with suggestions; the first 20 are named, shortened
 */
export function checkChoices(
  kind: string,
  argument: string,
  texts: Given<readonly string[]>,
  choices: () => readonly Choice[],
): string[] | null {
  if (texts == null) return null;
  checkLength(texts, argument, 0, MOST_TEXTS);
  const entries = choices();
  const byName = Map.groupBy(
    entries.flatMap(({ value, names }) => names.map((name) => ({ name: foldedName(name), value }))),
    ({ name }) => name,
  );
  const unknown = [...new Set(texts.filter((text) => !byName.has(foldedName(text))))];
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
  const named = texts.flatMap((text) => byName.get(foldedName(text)) ?? []);
  return [...new Set(named.map(({ value }) => value))];
}

/** A text as an error repeats it; no half of a surrogate pair is left at its end. */
function shortened(text: string): string {
  if (text.length <= MOST_SHOWN_CHARACTERS) return text;
  return `${text.slice(0, MOST_SHOWN_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
