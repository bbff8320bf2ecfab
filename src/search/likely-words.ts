import type SearchableMap from 'minisearch/SearchableMap';

/** A word of the documents that a word of the question may stand for. */
export interface LikelyWord {
  readonly word: string;
  /** Its number among the words of the documents. */
  readonly number: number;
  /** 0..1: the less, the more letters they differ in. */
  readonly weight: number;
}

const SHORTEST_BEGINNING = 2;
const BEGINNING = 0.375;
/** How much a missing letter takes away. */
const MISSING = 0.3;

/**
 * Shorter words differ from too many others in one letter: "dont", as which "don't" is read, from "done", and the "call" of
 * "on call" from "all".
 */
const SHORTEST_MISTYPED = 5;
const MISTYPED = 0.45;
/** One mistake is allowed for so many letters. */
const LETTERS_A_MISTAKE = 5;
const MOST_MISTAKES = 6;

/**
 * The words that a word of the question may stand for: itself, those that begin so, and those that it may be a
 * mistyping of; and of the words that it may be a part of those that there are.
 */
export function likelyWords(
  words: SearchableMap<number>,
  asked: string,
  wholes: readonly string[] = [],
): LikelyWord[] {
  const itself = words.get(asked);
  const likely = itself === undefined ? [] : [{ word: asked, number: itself, weight: 1 }];
  const mistakes = Math.min(MOST_MISTAKES, Math.round(asked.length / LETTERS_A_MISTAKE));
  const mistyped =
    asked.length >= SHORTEST_MISTYPED ? words.fuzzyGet(asked, mistakes) : new Map<string, [number, number]>();
  if (asked.length >= SHORTEST_BEGINNING) {
    for (const [word, number] of words.atPrefix(asked)) {
      const { length } = word;
      const missing = length - asked.length;
      if (missing === 0) continue;
      mistyped.delete(word);
      likely.push({ word, number, weight: (BEGINNING * length) / (length + MISSING * missing) });
    }
  }
  for (const [word, [number, distance]] of mistyped) {
    if (distance === 0) continue;
    likely.push({ word, number, weight: (MISTYPED * word.length) / (word.length + distance) });
  }
  for (const whole of wholes) {
    const number = words.get(whole);
    if (number === undefined) continue;
    const at = likely.findIndex((each) => each.number === number);
    likely.splice(at < 0 ? likely.length : at, at < 0 ? 0 : 1, { word: whole, number, weight: 1 });
  }
  return likely;
}
