import { foldedWords } from './suggest.ts';

/** What people write short in titles, and what it stands for. One word may stand for several. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['dir', 'director'],
  ['mgr', 'manager'],
  ['mngr', 'manager'],
  ['mgmt', 'management'],
  ['eng', 'engineering'],
  ['engg', 'engineering'],
  ['engr', 'engineer'],
  ['swe', 'software engineering'],
  ['sw', 'software'],
  ['dev', 'development'],
  ['ops', 'operations'],
  ['tech', 'technical'],
  ['prod', 'product'],
  ['pgm', 'program'],
  ['exec', 'executive'],
  ['vp', 'vice president'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
  ['cto', 'chief technology officer'],
  ['ceo', 'chief executive officer'],
  ['coo', 'chief operating officer'],
  ['cfo', 'chief financial officer'],
  ['cpo', 'chief product officer'],
  ['cos', 'chief of staff'],
]);

/** Words that titles are written with and without. */
const OPTIONAL_WORDS = new Set(['of', 'the', 'a', 'an', 'and', 'for', 'in']);

/**
 * A title with its abbreviations written out and without the words that do not matter: "Sr. Dir. of
 * Eng" and "Senior Director, Engineering" are both "senior director engineering".
 */
export function writtenOut(title: string): string {
  return foldedWords(title)
    .flatMap((word) => (LONG_FORMS.get(word) ?? word).split(' '))
    .filter((word) => !OPTIONAL_WORDS.has(word))
    .join(' ');
}
