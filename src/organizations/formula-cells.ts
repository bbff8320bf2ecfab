/*
 * A spreadsheet runs a cell that begins with = + - @, a tab or a carriage return as a formula. What is written for
 * spreadsheets has an apostrophe in front of such cells, and what is read loses it again:
 * `plain(neutralised(cell)) === cell` for every text.
 */

const RUNS = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: one apostrophe more in front of a formula character, with or without others. */
export function neutralised(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell;
}

/**
 * The cell as it was before {@link neutralised}. A cell of another program that begins with an apostrophe and a formula
 * character loses the apostrophe too, which nothing in the file tells apart.
 */
export function plain(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}
