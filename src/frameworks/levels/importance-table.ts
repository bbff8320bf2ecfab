import { cleanName } from '../middle/clean-text.ts';
import { nearName } from '../middle/near-name.ts';

/** Of the two words that most sources have, and the published ones too. */
export const ESSENTIAL = 0.9;
export const OPTIONAL = 0.3;
const WORDS: Readonly<Record<string, number>> = {
  essential: ESSENTIAL,
  critical: ESSENTIAL,
  must: ESSENTIAL,
  'must have': ESSENTIAL,
  required: ESSENTIAL,
  mandatory: ESSENTIAL,
  high: ESSENTIAL,
  important: 0.8,
  should: 0.8,
  medium: 0.6,
  normal: 0.6,
  optional: OPTIONAL,
  'nice to have': OPTIONAL,
  could: OPTIONAL,
  low: OPTIONAL,
  desirable: 0.4,
  preferred: 0.4,
  hoch: ESSENTIAL,
  wichtig: 0.8,
  mittel: 0.6,
  niedrig: OPTIONAL,
  haute: ESSENTIAL,
  moyenne: 0.6,
  basse: OPTIONAL,
  alta: ESSENTIAL,
  media: 0.6,
  baja: OPTIONAL,
};
const BY_WORD = new Map(Object.entries(WORDS).map(([word, importance]) => [nearName(word), importance]));
const NUMBER = /^\d+(?:[.,]\d+)?$/;
const PERCENT = /^(\d+(?:[.,]\d+)?)\s*%$/;
const OF_NUMBER = /^(\d+(?:[.,]\d+)?)\s*(?:\/|of)\s*(\d+(?:[.,]\d+)?)$/i;
/** `Importance (1-5)`, `Weight 0 to 10`, `Relevance /5`. */
const STATED_SCALE = /(?:\d+\s*(?:[-–—]|to|\.\.)\s*|\/\s*|\bof\s+)(\d+)\s*[\])]?\s*$/i;

/**
 * Maps what stands in a column of importances to shares, above 0 to 1. Numbers are shares of what the header states as the
 * highest, otherwise of the highest that the column has; they are shares already where that is at most 1.
 */
export class ImportanceTable {
  readonly #highest: number;
  readonly #isStated: boolean;
  readonly #rules = new Map<string, string>();

  /** @param cells all of the column */
  constructor(header: string, cells: Iterable<string>) {
    const stated = Number(STATED_SCALE.exec(header)?.[1] ?? 0);
    let highest = 0;
    for (const cell of cells) {
      const text = cleanName(cell);
      if (NUMBER.test(text)) highest = Math.max(highest, numberOf(text));
    }
    this.#isStated = stated > 0;
    this.#highest = this.#isStated ? stated : highest <= 1 ? 1 : highest;
  }

  /** How each text that was read so far is taken, a line each. */
  get shown(): readonly string[] {
    return [...this.#rules].map(([text, rule]) => `"${text}" ${rule}`);
  }

  /** Null: the text does not say. */
  read(cell: string): { readonly importance: number; readonly rule: string } | null {
    const text = cleanName(cell);
    const found = this.#read(text);
    if (found === null || found.importance <= 0 || found.importance > 1) return null;
    this.#rules.set(text, `is ${found.importance}: ${found.rule}`);
    return found;
  }

  #read(text: string): { importance: number; rule: string } | null {
    const word = BY_WORD.get(nearName(text));
    if (word !== undefined) return { importance: word, rule: 'a known word' };
    const percent = PERCENT.exec(text)?.[1];
    if (percent !== undefined) return { importance: rounded(numberOf(percent) / 100), rule: 'a share' };
    const [, part, whole] = OF_NUMBER.exec(text) ?? [];
    if (part !== undefined && whole !== undefined)
      return { importance: rounded(numberOf(part) / numberOf(whole)), rule: `${part} of ${whole}` };
    if (!NUMBER.test(text)) return null;
    if (this.#highest === 1) return { importance: numberOf(text), rule: 'a share' };
    const of = this.#isStated ? 'as the header states' : 'the highest there is';
    return {
      importance: rounded(numberOf(text) / this.#highest),
      rule: `${text} of ${this.#highest}, ${of}`,
    };
  }
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

/** Two decimals are more than anybody means. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
