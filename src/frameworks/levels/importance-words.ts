import { foldedName } from '../../graph/text/folding.ts';

const WORDS: Readonly<Record<string, number>> = {
  essential: 0.9,
  critical: 0.9,
  must: 0.9,
  'must have': 0.9,
  required: 0.9,
  mandatory: 0.9,
  high: 0.9,
  important: 0.8,
  should: 0.8,
  medium: 0.6,
  normal: 0.6,
  optional: 0.3,
  'nice to have': 0.3,
  could: 0.3,
  low: 0.3,
  desirable: 0.4,
  preferred: 0.4,
};
const BY_WORD = new Map(Object.entries(WORDS).map(([word, importance]) => [foldedName(word), importance]));
/** Of numbers that are no share of one. */
const HIGHEST_POINTS = 5;

/** How much of a role a requirement is, above 0 to 1; null: the text does not say. */
export function importanceOf(text: string): number | null {
  const word = BY_WORD.get(foldedName(text));
  if (word !== undefined) return word;
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text)?.[1];
  const number = percent ?? /^\d+(?:[.,]\d+)?$/.exec(text)?.[0];
  if (number === undefined) return null;
  const value = Number(number.replace(',', '.'));
  const share = percent !== undefined ? value / 100 : value <= 1 ? value : value / HIGHEST_POINTS;
  return share > 0 && share <= 1 ? share : null;
}
