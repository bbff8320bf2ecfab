import { foldedName, foldedSigns } from '../../../graph/text/folding.ts';
import { FAMILY_SIGNS, GIVEN_NAMES } from './words/given-names.ts';
import {
  PLACE_WORDS,
  THING_WORDS,
  TITLE_ENDINGS,
  TITLE_SIGNS,
  TITLE_WORDS,
  UNIT_SIGNS,
  UNIT_WORDS,
} from './words/job-words.ts';

/*
 * Whether a text is the name of a person. One text by itself is only taken for one where a frequent given name is in it;
 * of a whole column it is enough that all look like names and some have such a name. docs/organizations.md gives the error
 * rates, which bench/names measures.
 */

const HONORIFICS =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|sr|sra|dott|ing|dipl|dhr|mevr|pan|pani|г-н|г-жа)\.?\s+|(?:m|h)\.\s+(?=\p{L}{2,}\s))+/iu;
const PARTICLES = new Set(
  'von van vom zu zur der den de del della di da das do dos du la le el al bin ibn ben ter ten af av y e ap mac mc o st'.split(
    ' ',
  ),
);
/** What stands behind a name: an id, or that somebody left. */
const BEHIND = /\s*(?:\([^()]*\)|\[[^[\]]*\]|<[^<>]*>)\s*$/;
const HAN = /^\p{Script=Han}+$/u;
const KANA = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const WORD = /^\p{Lu}[\p{L}\p{M}'’.]*(?:-\p{L}[\p{L}\p{M}'’]*)*$/u;

/** "Ada Aa" of "Dr. Ada Aa". */
export function withoutHonorifics(text: string): string {
  return text.trim().replace(HONORIFICS, '');
}

/** Whether one text by itself is taken for the name of a person. */
export function isName(text: string): boolean {
  const parts = nameParts(text);
  if (parts === null) return false;
  if (parts.eastern) return parts.words.length === 1 || FAMILY_SIGNS.has(parts.words[0]!.charAt(0));
  return parts.words.length > 1 && parts.words.some(isKnown);
}

/** How many of the cells look like names, from 0 to 1; 0 where no frequent name shows that they are. */
export function nameShare(cells: readonly string[]): number {
  if (cells.length === 0) return 0;
  let shaped = 0;
  let known = 0;
  for (const cell of new Set(cells)) {
    const parts = nameParts(cell);
    if (parts === null) continue;
    shaped += 1;
    if (parts.eastern || parts.words.some(isKnown)) known += 1;
  }
  const size = new Set(cells).size;
  const isSure =
    known / size >= LEAST_KNOWN || (known / size >= LEAST_KNOWN_OF_SHAPED && shaped / size >= MOST_SHAPED);
  return isSure ? shaped / size : 0;
}

/** Of a column of names in one of the languages of the list a third is found; of places and titles hardly any. */
const LEAST_KNOWN = 0.15;
/** Where nearly all cells have the shape of a name, and no word of anything else, fewer are enough. */
const LEAST_KNOWN_OF_SHAPED = 0.04;
const MOST_SHAPED = 0.85;

/** How family names end that are made of fathers' names and places, in Slavic, Nordic, Turkic and other languages. */
const FAMILY_ENDINGS =
  /(?:owski|ewski|inski|owska|ewska|inska|cki|cka|wicz|czyk|oglu|sson|opoulos|escu|enko|shvili|ovic|ovich|ovna|(?:ов|ев|ин|ын|ск|цк)(?:а|ий|ая)?|ович|евич|овна|евна|енко)$/u;

function isKnown(word: string): boolean {
  return GIVEN_NAMES.has(word) || (word.length > 5 && FAMILY_ENDINGS.test(word));
}

/** The words of what has the shape of a name and none of the words of jobs, units, places and things; null for others. */
export function nameParts(text: string): { words: readonly string[]; eastern: boolean } | null {
  const bare = text.trim().replace(BEHIND, '').replace(HONORIFICS, '').trim();
  if (bare === '' || bare.length > 60 || /[\d@/\\:;=_+#&%!?]/.test(bare)) return null;
  return easternParts(bare) ?? westernParts(bare);
}

function easternParts(text: string) {
  const words = text.split(/[\s\u3000]+/);
  if (TITLE_SIGNS.test(text) || UNIT_SIGNS.test(text)) return null;
  const sizes = words.map((word) => [...word].length);
  const isName =
    (words.length === 1 &&
      HAN.test(text) &&
      sizes[0]! >= 2 &&
      sizes[0]! <= 4 &&
      FAMILY_SIGNS.has(text.charAt(0))) ||
    (words.length === 1 && HANGUL.test(text) && sizes[0] === 3 && FAMILY_SIGNS.has(text.charAt(0))) ||
    (words.length === 2 && words.every((word) => KANA.test(word)) && sizes.every((size) => size <= 4)) ||
    (words.length === 2 && words.every((word) => HANGUL.test(word)) && sizes[0]! <= 2 && sizes[1]! <= 3);
  return isName ? { words, eastern: true } : null;
}

function westernParts(text: string) {
  const tokens = text
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((token) => token !== '');
  const named = tokens.filter((token) => !PARTICLES.has(foldedSigns(token).replace(/[.'’]/g, '')));
  if (named.length === 0 || named.length > 5 || tokens.length > 6) return null;
  if (!named.every((token) => WORD.test(token))) return null;
  const words = named.map(foldedName);
  const hasOther = words.some(
    (word) =>
      TITLE_WORDS.has(word) ||
      UNIT_WORDS.has(word) ||
      (PLACE_WORDS.has(word) && !GIVEN_NAMES.has(word)) ||
      THING_WORDS.has(word) ||
      (word.length > 6 && TITLE_ENDINGS.test(word) && !GIVEN_NAMES.has(word)),
  );
  return hasOther ? null : { words, eastern: false };
}
