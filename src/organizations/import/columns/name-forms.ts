import { foldedWords } from '../../../graph/text/folding.ts';
import { withoutHonorifics } from './person-names.ts';

/*
 * The forms in which names of people count as the same. The first letter says which: `n` the words in order, `s` in any
 * order, `f` the first and the last, `g` both words of who has no more, `i` the family name with initials.
 */

const UNPARTED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]+$/u;

/** A name by its words: `Last, First` is `First Last`; case, accents, forms of address and what is in brackets aside. */
export function nameForms(text: string, further: (words: readonly string[]) => string[]): string[] {
  const bare = withoutHonorifics(text.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/, ''));
  const comma = bare.indexOf(',');
  const inOrder = comma > 0 ? `${bare.slice(comma + 1)} ${bare.slice(0, comma)}` : bare;
  const words = foldedWords(inOrder);
  if (words.length === 0) return [`n${text}`];
  return [`n${words.join(' ')}`, `s${words.toSorted().join(' ')}`, ...further(words)];
}

/** Further forms of who has a name: whoever names them may leave out a middle name, or all but the initials of others. */
export function heldForms(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  if (words.length === 2 && words.every((word) => UNPARTED.test(word)))
    return [`n${first}${last}`, `n${last}${first}`];
  const initialed = (family: string, others: readonly string[]) => [
    `i${family} ${others.map(initialOf).join(' ')}`,
    `i${family} ${initialOf(others[0]!)}`,
  ];
  return [
    `f${first} ${last}`,
    ...(words.length === 2 ? [`g${first} ${last}`] : []),
    ...new Set([...initialed(last, words.slice(0, -1)), ...initialed(first, words.slice(1))]),
  ];
}

/** The forms to look up for how somebody is named. */
export function namedForms(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const long = words.filter((word) => word.length > 1);
  if (long.length === 1) return [`i${long[0]!} ${words.filter((word) => word.length === 1).join(' ')}`];
  const ends = `${words[0]!} ${words.at(-1)!}`;
  if (words.length === 2) return [`f${ends}`];
  // A middle name that only one of both has.
  return [...(long.length === 2 ? [`f${ends}`] : []), `g${ends}`];
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!);
}
