import type { ReadingNote } from '../rows/notes.ts';
import { type Merge, sheetCells, type SheetCells } from './sheet-cells.ts';
import type { Cell } from './table.ts';

export interface ShownCells {
  /** By row, from 0: cells whose values are lost. */
  readonly lost: SheetCells['lost'];
  readonly notes: readonly ReadingNote[];
}

/**
 * Makes the cells of a sheet what whoever looks at it sees: merged cells have their value everywhere, and numbers their
 * zeros.
 *
 * @param sheet its name, or its place from 1
 * @param from the first row behind the header, from 0
 */
export async function shownCells(
  path: string,
  sheet: string | number,
  rows: Cell[][],
  from: number,
): Promise<ShownCells> {
  const { lost, merges, digits } = await sheetCells(path, sheet);
  return { lost, notes: [...mergeNotes(fillMerges(rows, merges, from)), ...showZeros(rows, digits, from)] };
}

/** Puts the value of a merged cell into all cells of it behind the header, and says in which rows. */
function fillMerges(rows: Cell[][], merges: readonly Merge[], from: number): number[] {
  const filled = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top]?.[left] ?? '';
    if (top < from || value === '') continue;
    for (let row = top; row <= bottom && row < rows.length; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row === top && column === left) continue;
        rows[row]![column] = value;
        filled.add(row + 1);
      }
    }
  }
  return [...filled].sort((a, b) => a - b);
}

function mergeNotes(rows: readonly number[]): ReadingNote[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, 10).join(', ');
  const message = `merged cells, whose value holds for all rows of the merge: ${rows.length} (row ${shown}${rows.length > 10 ? ', ...' : ''})`;
  return [
    {
      kind: 'merged cells',
      column: null,
      count: rows.length,
      rows: rows.slice(0, 10),
      examples: [],
      message,
    },
  ];
}

/**
 * Writes numbers as their format shows them, 00017 for 17, where texts of the sheet are written so too: managers as texts,
 * say, and ids as numbers.
 */
function showZeros(rows: Cell[][], digits: SheetCells['digits'], from: number): ReadingNote[] {
  const shown: number[] = [];
  if (
    digits.size === 0 ||
    !rows.some((cells) => cells.some((cell) => typeof cell === 'string' && /^0\d+$/.test(cell)))
  )
    return [];
  for (const [row, ofRow] of digits) {
    if (row < from) continue;
    for (const [column, width] of ofRow) {
      const cell = rows[row]?.[column];
      if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 0 || String(cell).length >= width)
        continue;
      rows[row]![column] = String(cell).padStart(width, '0');
      if (shown.at(-1) !== row + 1) shown.push(row + 1);
    }
  }
  if (shown.length === 0) return [];
  const message =
    `numbers whose format shows zeros in front, read as it shows them, 00017 for 17: ${shown.length} rows ` +
    `(row ${shown.slice(0, 10).join(', ')}${shown.length > 10 ? ', ...' : ''}); other programs lose those zeros, so make the column one of texts`;
  return [
    {
      kind: 'number format',
      column: null,
      count: shown.length,
      rows: shown.slice(0, 10),
      examples: [],
      message,
    },
  ];
}
