import { editDistance } from './edit-distance.ts';
import { foldedWords } from './folding.ts';
import { compareIds } from '../model.ts';
import { atOnce, eachInPortions, type InPortions } from '../work/portions.ts';

/*
 * "Did you mean": the known names nearest to one that nobody knows. Used for the names of the graph
 * (100,000 of them) and for closed vocabularies alike.
 */

/** A name and what it is a name of; several may name the same. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
}

const MOST_LETTERS = 80;
const SHORT_LIST = 400;
const LEAST_LIKENESS = 0.5;
/** How many names a portion gives a signature: some microseconds each. */
const SIGNED = 512;

/** The known words nearest to a text, best first, at most `limit`. Order: likeness, then the word. */
export function suggest(text: string, known: readonly string[], limit = 5): string[] {
  return new Suggester(known.map((name) => ({ id: name, name }))).nearest(text, limit).map(({ id }) => id);
}

/**
 * Finds the nearest of many names: all are ranked by a 128-bit signature of their letter pairs, and only the
 * short list is compared letter by letter. Milliseconds for 100,000 names.
 */
export class Suggester {
  readonly #names: readonly KnownName[];
  readonly #signatures: Uint32Array;

  /** `signatures` are made of the names. */
  constructor(names: readonly KnownName[], signatures = atOnce(signaturesOf(names))) {
    this.#names = names;
    this.#signatures = signatures;
  }

  /** Makes one, interruptible. */
  static *inPortions(names: readonly KnownName[]): InPortions<Suggester> {
    return new Suggester(names, yield* signaturesOf(names));
  }

  /** Each thing once, by the best of its names. Order: likeness, highest first, then name, then id. */
  nearest(text: string, limit: number): KnownName[] {
    const asked = comparable(text);
    if (asked.length === 0) return [];
    const alike = this.#shortList(signatureOf(asked))
      .map((known) => ({ known, likeness: likenessOf(asked, comparable(known.name)) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort(
        (a, b) =>
          b.likeness - a.likeness ||
          compareIds(a.known.name, b.known.name) ||
          compareIds(a.known.id, b.known.id),
      );
    const best = new Map<string, KnownName>();
    for (const { known } of alike) if (!best.has(known.id)) best.set(known.id, known);
    return [...best.values()].slice(0, limit);
  }

  /** The names that share the largest part of their letter pairs with the text, at most SHORT_LIST. */
  #shortList(asked: Uint32Array): KnownName[] {
    if (this.#names.length <= SHORT_LIST) return [...this.#names];
    const shares = Uint8Array.from(this.#names, (_, index) => this.#sharedPart(asked, index));
    const count = new Uint32Array(256);
    for (const share of shares) count[share] = (count[share] ?? 0) + 1;
    let least = 255;
    for (let taken = count[least] ?? 0; least > 1 && taken < SHORT_LIST; taken += count[least] ?? 0)
      least -= 1;
    const above = this.#names.filter((_, index) => (shares[index] ?? 0) > least);
    const level = this.#names.filter((_, index) => shares[index] === least);
    return [...above, ...level.slice(0, Math.max(0, SHORT_LIST - above.length))];
  }

  /** 0..255: mostly how much of the text is in the name, a little how much of the name is in the text. */
  #sharedPart(asked: Uint32Array, index: number): number {
    let [shared, inText, inName] = [0, 0, 0];
    for (let word = 0; word < 4; word += 1) {
      const [a, b] = [asked[word] ?? 0, this.#signatures[index * 4 + word] ?? 0];
      shared += bitCount(a & b);
      inText += bitCount(a);
      inName += bitCount(b);
    }
    return inText === 0 || inName === 0 ? 0 : Math.round((170 * shared) / inText + (85 * shared) / inName);
  }
}

/** Four words for each name. */
function* signaturesOf(names: readonly KnownName[]): InPortions<Uint32Array> {
  const signatures = new Uint32Array(names.length * 4);
  yield* eachInPortions(
    names,
    ({ name }, index) => signatures.set(signatureOf(comparable(name)), index * 4),
    SIGNED,
  );
  return signatures;
}

/** Bounded, so that a text of any length costs the same. */
function comparable(name: string): string[] {
  return foldedWords(name.slice(0, MOST_LETTERS));
}

function signatureOf(words: readonly string[]): Uint32Array {
  const signature = new Uint32Array(4);
  for (const word of words) {
    const framed = ` ${word} `;
    for (let at = 1; at < framed.length; at += 1) {
      const bit = (framed.charCodeAt(at - 1) * 37 + framed.charCodeAt(at)) % 128;
      signature[bit >> 5] = (signature[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return signature;
}

/** 0..1: the better of likeness letter by letter and likeness word by word in any order. */
function likenessOf(asked: readonly string[], known: readonly string[]): number {
  const letters = closeness(asked.join(''), known.join(''), 0.5);
  const words = (2 * coveredPart(asked, known) + coveredPart(known, asked)) / 3;
  return Math.max(letters, 0.95 * words);
}

/** How well each word of one name is met by some word of the other, weighted by length. */
function coveredPart(words: readonly string[], others: readonly string[]): number {
  const met = words.map(
    (word) => word.length * Math.max(0, ...others.map((other) => wordLikeness(word, other))),
  );
  const total = words.reduce((sum, word) => sum + word.length, 0);
  return total === 0 ? 0 : met.reduce((sum, part) => sum + part, 0) / total;
}

/** A word that begins the other counts for more than its letters: "eng" for "engineering". */
function wordLikeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.startsWith(short)) return 0.7 + (0.3 * short.length) / long.length;
  return closeness(a, b, 0.34);
}

/** 1 - edits / letters; 0 where more than `tolerance` of the letters would have to be edited. */
function closeness(a: string, b: string, tolerance: number): number {
  const letters = Math.max(a.length, b.length);
  const atMost = Math.floor(letters * tolerance);
  const edits = editDistance(a, b, atMost);
  return edits > atMost ? 0 : 1 - edits / letters;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
