import { foldedSigns, wordsOfSigns } from '../../../graph/text/folding.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { Field } from '../rows/organization-file.ts';
import {
  PLACE_WORDS,
  TITLE_ENDINGS,
  TITLE_SIGNS,
  TITLE_WORDS,
  UNIT_SIGNS,
  UNIT_WORDS,
} from './words/job-words.ts';

/** A field that the cells of a column speak for. */
interface ContentGuess {
  readonly field: Field;
  /** As a clause: `12 of 14 values have words of titles`. */
  readonly detail: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** So many of the different values have to speak for it. */
const LEAST_SHARE = 0.5;
/** Units, places and grades are few: a column of more different values is none of them. */
const MOST_VALUES = 0.5;

/** What the cells of a column say that it holds, whatever its header; best first. Told by different values, not by cells. */
export function contentGuesses({ counts, filled }: ColumnFacts): ContentGuess[] {
  const values = [...counts.keys()];
  if (values.length === 0) return [];
  const guess = (field: Field, what: string, test: (value: string) => boolean): ContentGuess[] => {
    const count = values.filter(test).length;
    const share = count / values.length;
    return share >= LEAST_SHARE
      ? [{ field, detail: `${count} of ${values.length} values ${what}`, share }]
      : [];
  };
  const isFew = values.length <= Math.max(3, MOST_VALUES * filled);
  const numbers = values.every((value) =>
    /^[^\p{L}]*\d[^\p{L}]*$/u.test(value.replace(/\b(?:EUR|USD|GBP|CHF)\b/g, '')),
  );
  return [
    ...(numbers ? numberGuess(values, filled) : guess('title', 'have words of titles', isTitle)),
    ...(isFew && !numbers ? guess('unit', 'have words of units', isUnit) : []),
    ...(isFew && !numbers ? guess('location', 'have names of places', isPlace) : []),
    ...(isFew && values.length > 1 ? guess('grade', 'are written like grades', isGrade) : []),
  ].sort((a, b) => b.share - a.share);
}

function isTitle(text: string): boolean {
  return (
    TITLE_SIGNS.test(text) ||
    wordsIn(text).some((word) => TITLE_WORDS.has(word) || (word.length > 5 && TITLE_ENDINGS.test(word)))
  );
}

function isUnit(text: string): boolean {
  return UNIT_SIGNS.test(text) || wordsIn(text).some((word) => UNIT_WORDS.has(word));
}

function isPlace(text: string): boolean {
  return wordsIn(text).some((word) => PLACE_WORDS.has(word));
}

function isGrade(text: string): boolean {
  return /^(?:[A-Z]{1,3}[- ]?\d{1,2}[a-z]?|(?:level|grade|band|stufe|niveau|nivel)\s*\d{1,2}|(?:E|EG|TV)\s?\d{1,2}[a-z]?)$/i.test(
    text,
  );
}

function numberGuess(values: readonly string[], filled: number): ContentGuess[] {
  const numbers = values.map((value) => Number(value.replace(/[^\d.,]/g, '').replace(',', '.')));
  const isPercent = values.some((value) => value.includes('%'));
  const isShare =
    numbers.every((number) => number > 0 && number <= 1) && values.length <= Math.max(10, filled / 2);
  const isFte = isShare || (isPercent && numbers.every((number) => number > 0 && number <= 120));
  if (isFte && (numbers.some((number) => number % 1 !== 0) || isPercent))
    return [{ field: 'fte', detail: 'all values are shares of 1', share: 1 }];
  const amounts = values.map((value) => Number(value.replace(/[^\d]/g, '')));
  const isMoney =
    amounts.every((amount) => amount >= 1_000) &&
    amounts.filter((amount) => amount % 50 === 0).length * 2 > amounts.length;
  return isMoney
    ? [{ field: 'cost', detail: 'all values are amounts of 1,000 and more, most of them round', share: 0.9 }]
    : [];
}

function wordsIn(text: string): string[] {
  return wordsOfSigns(foldedSigns(text));
}
