import { foldedSigns, wordsOfSigns } from '../../../graph/text/folding.ts';
import type { ColumnFacts } from './column-facts.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

const LEAST_SHARE = 0.6;

/** Why the values of a column are taken for ones made of names: `ada_aa`, `j.miller`; null where they are not. */
export function madeOfNames(column: ColumnFacts, names: readonly ColumnFacts[]): string | null {
  const values = column.cells.flatMap((cell, row) =>
    /^[\p{L}][\p{L}\p{M}._\-]*\d{0,2}$/u.test(cell) ? [[cell, row] as const] : [],
  );
  if (values.length < LEAST_SHARE * column.filled) return null;
  for (const other of [...names, ...together(names)]) {
    const made = values.filter(([cell, row]) => isMadeOf(cell, other.cells[row] ?? '')).length;
    if (made >= LEAST_SHARE * column.filled) return `its values are made of those of "${other.header}"`;
  }
  const parted = values.filter(([cell]) => {
    const parts = partsOf(cell);
    return parts.length > 1 && parts.some((part) => GIVEN_NAMES.has(part));
  });
  return parted.length >= LEAST_SHARE * column.filled ? 'its values are made of given names' : null;
}

/** First and last names stand in columns of their own in some files, and handles are made of both. */
function together(names: readonly ColumnFacts[]): Pick<ColumnFacts, 'header' | 'cells'>[] {
  const [first, ...others] = names.filter(({ sample }) => !sample.some((text) => text.includes('@')));
  if (first === undefined || others.length === 0) return [];
  const all = [first, ...others].slice(0, MOST_TOGETHER);
  return [
    {
      header: all.map(({ header }) => header).join(', '),
      cells: first.cells.map((_, row) => all.map(({ cells }) => cells[row] ?? '').join(' ')),
    },
  ];
}

const MOST_TOGETHER = 4;

/** Whether all parts of a handle are beginnings of words of a name, and one of them a whole word; or both run together. */
function isMadeOf(handle: string, name: string): boolean {
  const words = wordsOfSigns(foldedSigns(name));
  if (words.length === 0) return false;
  const parts = partsOf(handle);
  const isOfWords =
    parts.every((part) => words.some((word) => word.startsWith(part))) &&
    parts.some((part) => words.includes(part));
  const together = parts.join('');
  const runs = words.flatMap((word) =>
    words.flatMap((other) =>
      word === other ? [] : [`${word}${other}`, `${word.charAt(0)}${other}`, `${word}${other.charAt(0)}`],
    ),
  );
  return isOfWords || (words.length > 1 && runs.includes(together));
}

function partsOf(handle: string): string[] {
  // "MariaG" has two.
  return foldedSigns(handle.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '.'))
    .replace(/\d+$/, '')
    .split(/[._\-]+/)
    .filter((part) => part !== '');
}
