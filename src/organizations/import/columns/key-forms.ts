import { foldedWords } from '../../../graph/text/folding.ts';
import { isDistinguishedName, isEmail } from './personal-data.ts';

/*
 * How a row is named by others, in the forms that count as the same. The first letter says which: `i` an id as it is
 * written, `m` an e-mail address, `d` the name of an entry of a directory, `n` the words of a name, `s` those words in any
 * order.
 */

/** Whether a key is that of a person, and so compared in more forms than letter by letter. */
export type KeyStyle = 'plain' | 'personal';

/** All forms of a key; the first is the one that a pseudonym is made of. */
export function keyForms(text: string, style: KeyStyle): string[] {
  if (style === 'plain') return [`k${text}`];
  if (isEmail(text)) return [`m${text.toLowerCase()}`];
  if (isDistinguishedName(text)) return [`d${foldedName(text)}`];
  return nameForms(text);
}

/** A name by its words: `Last, First` is `First Last`, and initials, case and accents aside. */
function nameForms(text: string): string[] {
  const bare = text.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/, '');
  const comma = bare.indexOf(',');
  const inOrder = comma > 0 ? `${bare.slice(comma + 1)} ${bare.slice(0, comma)}` : bare;
  const words = foldedWords(inOrder);
  if (words.length === 0) return [`n${text}`];
  return [`n${words.join(' ')}`, `s${words.toSorted().join(' ')}`];
}

/** The parts of a directory's name, without the spaces and the case that do not count. */
function foldedName(text: string): string {
  return text
    .split(/(?<!\\),/)
    .map((part) => part.trim().toLowerCase())
    .join(',');
}

/** Where a cell says more than the key: `Ada Aa (11)`, `11 - Ada Aa`, `Ada Aa <ada@x.example>`. Best first. */
export function keysWithin(text: string): string[] {
  const inBrackets = /[([<]\s*([^()[\]<>]+?)\s*[)\]>]\s*$/.exec(text)?.[1];
  const front = /^(\S*\d\S*)\s*[-–—:|]\s+\D/.exec(text)?.[1];
  const back = /\D\s+[-–—:|]\s*(\S*\d\S*)$/.exec(text)?.[1];
  const before = /^(.*\S)\s*[([<][^()[\]<>]*[)\]>]\s*$/.exec(text)?.[1];
  return [inBrackets, front, back, before].filter((key) => key !== undefined);
}
