/*
 * What spreadsheets, exports and people change about an id without meaning another one. Two ids that are folded alike
 * are perhaps the same; which of them is meant, a person decides.
 */

interface Folding {
  readonly difference: string;
  readonly fold: (id: string) => string;
}

const FOLDINGS: readonly Folding[] = [
  // "é" as one character or as two, and wide forms of letters and digits; not the forms of blanks.
  {
    difference: 'characters that look alike',
    fold: (id) => id.replace(/\S+/g, (word) => word.normalize('NFKC')),
  },
  // Also what takes no place at all: zero-width characters, soft hyphens, marks of direction.
  { difference: 'white space', fold: (id) => id.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '') },
  { difference: 'case', fold: (id) => id.toLowerCase() },
  // Spreadsheets drop them, from numbers only.
  { difference: 'leading zeros', fold: (id) => (/^0+\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : id) },
];

/** Nothing but case in it to fold: no blanks, nothing beyond ASCII, no zero in front. Most ids are so. */
const PLAIN = /^(?!0)[!-~]*$/;

/** An id without case, white space and leading zeros. */
export function foldId(id: string): string {
  return PLAIN.test(id) ? id.toLowerCase() : foldWith(id, FOLDINGS);
}

/** In what ids differ that are folded alike: "case", "white space", ... */
export function differencesOf(ids: readonly string[]): string[] {
  const differences = FOLDINGS.filter((left) => {
    const others = FOLDINGS.filter((folding) => folding !== left);
    return new Set(ids.map((id) => foldWith(id, others))).size > 1;
  }).map(({ difference }) => difference);
  // Where two of them would do, none is needed.
  return differences.length > 0 ? differences : ['how they are written'];
}

function foldWith(id: string, foldings: readonly Folding[]): string {
  return foldings.reduce((folded, { fold }) => fold(folded), id);
}
