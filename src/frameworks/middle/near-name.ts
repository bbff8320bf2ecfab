import { foldedSigns } from '../../graph/text/folding.ts';
import { cleanName } from './clean-text.ts';

/** "V.P." and "U.S.", but not "a.b.c" or "2.a.1", which are codes. */
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?![\p{L}\p{N}])/gu;
/** "Sr. Engineer", and not ".NET" or "1." */
const ABBREVIATION = /(?<=\p{L})\.(?=\s|$)/gu;
/** "front-end" and "Engineer, Backend"; a hyphen at the end of a word stays, since "A-" is no "A". */
const PARTING = /[\s,;:()[\]"“”„«»_]|-(?!(?<=\S-)(?:\s|$))/gu;
/** Words of letters and digits with single spaces between them: nothing but their case is left out. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * What is left of a name without what people write differently and mean the same by: case, diacritics, apostrophes, kinds
 * of hyphens and spaces, marks between words. Every other sign stays: "C", "C++" and "C#" are three things.
 */
export function nearName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return foldedSigns(cleanName(name))
    .replaceAll("'", '')
    .replaceAll('&', ' and ')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(ABBREVIATION, '')
    .replace(PARTING, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
