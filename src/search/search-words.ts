import { foldedSigns, wordsOfSigns } from '../graph/text/folding.ts';

/** A word that is asked for. */
export interface AskedWord {
  readonly word: string;
  /** What it may be part of: "call" of "on call" also stands in "oncall". */
  readonly wholes: readonly string[];
}

/** Text without signs that mean something to a search, */
const SIMPLE = /^[ !"$%&()*,./0-9;-_a-z{-~]*$/;
/** and without what a meeting of two may begin with. */
const MAY_BE_ONE_ON_ONE = /\b(?:one|1(?!\d))/;
/** The meeting of two, which stands as one word "1:1" whichever way it is written. */
const ONE_ON_ONE =
  /(?<![\p{L}\p{N}:.\-])(?:1|one)(?: ?: ?|-|[ -]?(?:on|to)[ -]?)(?:1|one)'?s?(?![\p{L}\p{N}]|[:.\-]\p{N})/u;
/** C++, C#, F#: signs that are part of the name. */
const SIGNED = /(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)(?!\p{L}|\p{N})/u;
/** Words joined by hyphens and apostrophes. */
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:['\-][\p{L}\p{N}\p{M}]+)*/u;
const TOKENS = new RegExp([ONE_ON_ONE, SIGNED, COMPOUND].map(({ source }) => source).join('|'), 'gu');
const IS_ONE_ON_ONE = new RegExp(`^(?:${ONE_ON_ONE.source})$`, 'u');
const IS_SIGNED = new RegExp(`^(?:${SIGNED.source})$`, 'u');

/** "company's" is found by "company". */
const POSSESSIVE = /(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu;
/** Scripts that write words without a space between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\u3099\u309a]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\u3099\u309a]+/gu;
const IS_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\u3099\u309a]/u;

/** The words by which a text is found: each in all the ways in which it may be asked for. */
export function wordsToFind(text: string): string[] {
  const signs = foldedSigns(text);
  if (isSimple(signs)) return signs.match(/[a-z0-9]+/g) ?? [];
  return (signs.match(TOKENS) ?? []).flatMap((token) => {
    const parts = partsOf(token).flatMap((part) => unspacedParts(part, true));
    if (IS_ONE_ON_ONE.test(token)) return ['1:1', ...parts];
    if (IS_SIGNED.test(token)) return [token, ...parts];
    return token.includes('-') && /\p{L}/u.test(token) ? [...parts, joined(token)] : parts;
  });
}

/** The words of a question: every one is to be found, as it is or in one of its wholes. */
export function wordsAsked(text: string): AskedWord[] {
  const tokens = foldedSigns(text).match(TOKENS) ?? [];
  const asked = tokens.flatMap((token): AskedWord[] => {
    if (IS_ONE_ON_ONE.test(token)) return [{ word: '1:1', wholes: [] }];
    if (IS_SIGNED.test(token)) return [{ word: token, wholes: [] }];
    const wholes = token.includes('-') ? [joined(token)] : [];
    return partsOf(token)
      .flatMap((part) => unspacedParts(part, false))
      .map((word) => ({ word, wholes }));
  });
  return asked.map(({ word, wholes }, at) => {
    const pairs = [asked[at - 1]?.word, asked[at + 1]?.word].map((other, side) =>
      other === undefined ? null : side === 0 ? other + word : word + other,
    );
    return { word, wholes: [...new Set([...wholes, ...pairs.filter((pair) => pair !== null)])] };
  });
}

/** The ways to read a word as two: "oncall" as "on call". */
export function halvesOf(word: string): (readonly [string, string])[] {
  const letters = [...word];
  return letters
    .slice(2, -1)
    .map((_, at) => [letters.slice(0, at + 2).join(''), letters.slice(at + 2).join('')] as const);
}

function isSimple(signs: string): boolean {
  return SIMPLE.test(signs) && !MAY_BE_ONE_ON_ONE.test(signs);
}

function partsOf(token: string): string[] {
  return wordsOfSigns(token.replace(POSSESSIVE, ''));
}

function joined(token: string): string {
  return partsOf(token).join('');
}

/** What is written without spaces by each two neighbouring signs, and to be found by a single one as well. */
function unspacedParts(word: string, withSingle: boolean): string[] {
  return (word.match(UNSPACED) ?? []).flatMap((run) => {
    if (!IS_UNSPACED.test(run)) return [run];
    const signs = run.match(/.[\u3099\u309a]?/gsu) ?? [];
    if (signs.length === 1) return [run];
    const pairs = signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
    return withSingle ? [...signs, ...pairs] : pairs;
  });
}
