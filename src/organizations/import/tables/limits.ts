/** Beyond these a file is taken for something else than an organization chart, or for broken. */
export const MOST_COLUMNS = 200;
export const MOST_ROWS = 1_000_000;
/** In UTF-16 units, as JavaScript counts. */
export const LONGEST_CELL = 10_000;
/** How many rows are looked at to find out what columns hold. */
export const SAMPLE_ROWS = 200;
