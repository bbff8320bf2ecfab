import { foldedWords } from '../../../graph/text/folding.ts';
import { type Cell, textOf } from '../tables/table.ts';

/*
 * Rows of a table that are about no position: totals, examples of how to fill it in, the header once more.
 */

const TOTALS = new Set(
  'total,totals,grand total,sub total,subtotal,overall total,sum,summe,gesamt,gesamtsumme,insgesamt,zwischensumme,somme,total general,totaal,totale,suma,soma,итого,合计,总计,合計,総計,합계'.split(
    ',',
  ),
);
const INSTRUCTION =
  /^\W*(e\.?\s?g\.?[\s:]|for example|example|z\.?\s?b\.?[\s:]|beispiel|exemple|ejemplo|sample (row|entry|id)|template|muster(zeile|eintrag)|(please )?(delete|remove|overwrite|replace) this (row|line|example)|diese zeile)/i;
const PLACEHOLDER = /^(<[^<>]+>|\[[^[\]]+\]|\{\{?[^{}]+\}?\})$/;

export interface TellingCells {
  readonly id: string;
  readonly title: string;
  readonly manager: string;
  /** All of them, in the order of the columns. */
  readonly cells: readonly Cell[];
}

/** Why a row is no position; null where it may be one. */
export function whyNoPosition(
  { id, title, manager, cells }: TellingCells,
  headers: readonly string[],
): 'totals' | 'templates' | 'repeated headers' | null {
  if (manager === '' && (id === '' || title === '') && isTotal(id || title || firstOf(cells)))
    return 'totals';
  if (INSTRUCTION.test(id) || (id === '' && INSTRUCTION.test(title))) return 'templates';
  if (PLACEHOLDER.test(id) && (title === '' || PLACEHOLDER.test(title))) return 'templates';
  return repeatsHeader(cells, headers) ? 'repeated headers' : null;
}

function firstOf(cells: readonly Cell[]): string {
  return textOf(cells.find((cell) => textOf(cell) !== ''));
}

/** "Total", "TOTAL:", "Grand total (12)". */
function isTotal(text: string): boolean {
  // Most cells begin otherwise.
  if (text === '' || text.length > 40) return false;
  const words = foldedWords(text).filter((word) => !/^\d+$/.test(word));
  return words.length > 0 && words.length < 3 && TOTALS.has(words.join(' '));
}

/** Whether most of its cells, and at least two, are what the header calls their columns, in whatever spelling. */
function repeatsHeader(cells: readonly Cell[], headers: readonly string[]): boolean {
  let [alike, filled] = [0, 0];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell === '') continue;
    filled += 1;
    const header = headers[index] ?? '';
    if (typeof cell === 'string' && mayBe(cell, header) && spelled(cell) === spelled(header)) alike += 1;
    else if (filled >= 3 && alike === 0) return false;
  }
  return alike >= 2 && alike * 2 > filled;
}

/** Without a closer look, which most cells do not need. */
function mayBe(cell: string, header: string): boolean {
  return cell.length < 80 && (cell.charCodeAt(0) | 32) === (header.charCodeAt(0) | 32);
}

function spelled(text: string): string {
  return foldedWords(text).join('');
}
