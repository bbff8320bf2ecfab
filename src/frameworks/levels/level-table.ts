import { cleanName } from '../middle/clean-text.ts';
import { saysNotRequired, saysRequired, scaleWord } from './known-scales.ts';

/** What a cell says of how well a skill is to be mastered. */
export type ReadLevel =
  | { readonly kind: 'graded'; readonly level: number; readonly rule: string; readonly confidence: number }
  /** It is required, and nothing says how well. */
  | { readonly kind: 'ungraded' }
  | { readonly kind: 'not required' }
  /** It is no grade, but words. */
  | { readonly kind: 'words' };

/**
 * One sign of the source's legend, and the level that its meaning has on a known scale, null for not required; or, where
 * no known word says what is meant, the number that the legend has for it.
 */
export type LegendEntry =
  | { readonly sign: string; readonly level: number | null }
  | { readonly sign: string; readonly number: number };

const NUMBER = /^\d+(?:[.,]\d+)?$/;
const OF_NUMBER = /^(\d+(?:[.,]\d+)?)\s*(?:\/|of)\s*(\d+)$/i;
/** `3 - Proficient`, `3: Proficient`; no `3.5`, and no `3-4`, which says two things. */
const NUMBER_WITH_WORD = /^(\d+)\s*[-–:.)]\s*(\p{L}.*)$/u;
/** `L3`, `Level 3`. */
const NUMBERED = /^(?:l|lvl|level|lv)\.?\s*(\d+)$/i;
const STARS = /^([★⭐]+)([☆✩]*)$/u;
const LETTER = /^[a-f]$/i;

const HIGHEST = 5;
/** Of a word on a scale that is known, of a legend or what is given, of a number that says of how many, and of one that does not. */
const CONFIDENCE = { word: 0.7, legend: 0.9, share: 0.7, guess: 0.3 };

/**
 * Maps what stands in cells to levels of the graph: by what is given, then the source's own legend, then words of known
 * scales. Numbers and letters of which nobody says what they mean are spread from the lowest to the highest, more being
 * more, and A being the best; such a level has confidence 0.3.
 */
export class LevelTable {
  readonly #given: ReadonlyMap<string, number | null>;
  readonly #legend: ReadonlyMap<string, number | null>;
  /** What the legend numbers, and says no more of. */
  readonly #numbered: ReadonlyMap<string, number>;
  readonly #highestNumber: number;
  readonly #letters: readonly string[];
  readonly #rules = new Map<string, string>();

  /** @param cells all that may be grades */
  constructor(
    cells: Iterable<string>,
    given: Readonly<Record<string, number | null>> = {},
    legend: readonly LegendEntry[] = [],
  ) {
    this.#given = new Map(Object.entries(given).map(([sign, level]) => [signOf(sign), level]));
    this.#legend = new Map(
      legend.flatMap((entry) => ('level' in entry ? [[signOf(entry.sign), entry.level]] : [])),
    );
    this.#numbered = new Map(
      legend.flatMap((entry) => ('number' in entry ? [[signOf(entry.sign), entry.number]] : [])),
    );
    const signs = new Set<string>();
    for (const cell of cells) signs.add(signOf(cell));
    let highest = Math.max(0, ...this.#numbered.values());
    for (const sign of signs) highest = Math.max(highest, bareNumber(sign) ?? 0);
    this.#highestNumber = highest;
    this.#letters = [...signs].filter((sign) => LETTER.test(sign)).sort();
  }

  /** How each sign that was read so far is taken, a line each. */
  get shown(): readonly string[] {
    return [...this.#rules].map(([sign, rule]) => `"${sign}" ${rule}`);
  }

  /** Whether some level was taken without a legend, a known word or being given. */
  get isGuessed(): boolean {
    return [...this.#rules.values()].some((rule) => rule.includes('nobody says'));
  }

  read(cell: string): ReadLevel {
    const text = cleanName(cell);
    const read = this.#read(text);
    if (read.kind === 'graded') this.#rules.set(text, `is ${read.level}: ${read.rule}`);
    if (read.kind === 'not required' && text !== '') this.#rules.set(text, 'is no requirement');
    if (read.kind === 'ungraded') this.#rules.set(text, 'is a requirement whose level is unknown');
    return read;
  }

  #read(text: string): ReadLevel {
    const sign = signOf(text);
    if (sign === '') return { kind: 'not required' };
    const given = this.#given.get(sign);
    if (given !== undefined) return mapped(given, 'as given', CONFIDENCE.legend);
    const legend = this.#legend.get(sign);
    if (legend !== undefined) return mapped(legend, "by the source's legend", CONFIDENCE.legend);
    const numbered = this.#numbered.get(sign);
    if (numbered !== undefined) return this.#spread(numbered);
    const word = scaleWord(text);
    if (word !== undefined) return mapped(word.level, `a word of the scale ${word.scale}`, CONFIDENCE.word);
    if (saysNotRequired(text)) return { kind: 'not required' };
    if (saysRequired(text)) return { kind: 'ungraded' };
    const stars = STARS.exec(text);
    if (stars !== null) return this.#ofMany([...(stars[1] ?? '')].length, [...(stars[2] ?? '')].length);
    const share = OF_NUMBER.exec(text);
    if (share !== null) return shared(numberOf(share[1]), numberOf(share[2]));
    const both = NUMBER_WITH_WORD.exec(text);
    const named = both === null ? undefined : scaleWord(both[2] ?? '');
    if (named !== undefined)
      return mapped(named.level, `a word of the scale ${named.scale}`, CONFIDENCE.word);
    const number = bareNumber(sign);
    if (number !== undefined) return this.#spread(number);
    return LETTER.test(sign) ? this.#letter(sign) : { kind: 'words' };
  }

  /** Numbers up to 5 are levels as they are; larger ones are spread over as many. */
  #spread(number: number): ReadLevel {
    if (number === 0) return { kind: 'not required' };
    const highest = Math.max(this.#highestNumber, number);
    const level = highest <= HIGHEST ? number : (number / highest) * HIGHEST;
    const rule =
      highest <= HIGHEST
        ? `a number of 0 to 5, more being more; nobody says so`
        : `${number} of ${highest}, the highest there is, more being more; nobody says so`;
    return mapped(halfStep(level), rule, CONFIDENCE.guess);
  }

  #letter(sign: string): ReadLevel {
    // Without the best of them nothing says how far down the others are.
    if (!/^a$/i.test(this.#letters[0] ?? '')) return { kind: 'words' };
    const place = this.#letters.indexOf(sign);
    const count = Math.max(this.#letters.length, 1);
    const level = halfStep((HIGHEST * (count - place)) / count);
    return mapped(
      level,
      `the ${ordinal(place + 1)} of ${count} letters, A being the best; nobody says so`,
      CONFIDENCE.guess,
    );
  }

  #ofMany(full: number, empty: number): ReadLevel {
    return empty > 0 || full === HIGHEST ? shared(full, full + empty) : this.#spread(full);
  }
}

function shared(part: number, of: number): ReadLevel {
  if (part === 0) return { kind: 'not required' };
  if (of === 0 || part > of) return { kind: 'words' };
  return mapped(halfStep((part / of) * HIGHEST), `${part} of ${of}`, CONFIDENCE.share);
}

function mapped(level: number | null, rule: string, confidence: number): ReadLevel {
  return level === null || level === 0
    ? { kind: 'not required' }
    : { kind: 'graded', level, rule, confidence };
}

function halfStep(level: number): number {
  return Math.max(0.5, Math.round(level * 2) / 2);
}

function bareNumber(sign: string): number | undefined {
  const numbered = NUMBERED.exec(sign)?.[1] ?? NUMBER_WITH_WORD.exec(sign)?.[1];
  if (numbered !== undefined) return numberOf(numbered);
  return NUMBER.test(sign) ? numberOf(sign) : undefined;
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

function signOf(text: string): string {
  return cleanName(text).toLowerCase();
}

function ordinal(place: number): string {
  return `${place}${['th', 'st', 'nd', 'rd'][place % 10 > 3 || Math.floor((place % 100) / 10) === 1 ? 0 : place % 10] ?? 'th'}`;
}
