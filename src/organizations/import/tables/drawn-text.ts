import type { ReadingNote } from '../rows/notes.ts';
import type { CsvRecord } from './csv-records.ts';
import type { Encoding } from './encoding.ts';

/** A text file that may hold a table as people look at it: with cells between bars, or below each other. */
export interface DrawnText {
  readonly path: string;
  readonly encoding: Encoding;
  /** What ends its lines. */
  readonly ends: readonly string[];
  /** Its first lines, all of a small file. */
  readonly early: readonly string[];
  /** The sign that parts its cells, as far as anything says so. */
  readonly delimiter: string | null;
}

/** The table of such a text. */
export interface DrawnTable {
  readonly note: ReadingNote;
  /** In portions, from the file, at each call again. @throws InvalidInputError for a line that does not fit */
  records(): AsyncGenerator<CsvRecord[]>;
}

/** How far down a drawn table may begin. */
export const MOST_LINES_ABOVE = 40;

const RULE = /^(?=.*[-=─━═])[\s|+:=\-*\u2500-\u257f]+$/;

/** Whether most lines that say something have a sign. */
export function mostHave(lines: readonly string[], sign: string): boolean {
  const filled = lines.filter((line) => line.trim() !== '' && !isRule(line));
  return filled.length > 0 && filled.filter((line) => line.includes(sign)).length * 2 > filled.length;
}

/** A line that parts a header from rows, or rows from each other: `-----`, `+----+----+`, `|:---|---:|`, `├────┼────┤`. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}
