import type { ReportingKind } from '../../graph/vocabulary.ts';

/*
 * An organization chart as its source states it. Positions have numbers, 0 to n - 1, in the order of the source;
 * everything derived from a chart (forest.ts and on) is arrays by these numbers.
 */

/** A post of an organization, held or vacant: never a person. */
export interface ChartPosition {
  /** Its id within the organization, distinct: `1042`; of several rows with one id the later ones are `1042~2`, `1042~3`. */
  readonly key: string;
  /** The id as the source has it, which several rows may share. */
  readonly sourceId: string;
  /** The row of the source, the header being row 1; null where there is none. */
  readonly row: number | null;
  /** Empty where the source gives none. */
  readonly title: string;
  readonly unit: string | null;
  readonly location: string | null;
  readonly grade: string | null;
  /** Full-time equivalents, 0 or more. */
  readonly fte: number | null;
  /** A year's cost. */
  readonly cost: number | null;
  /** What the cost is in: a code such as `CHF`, or a sign that several have, `$`; null where nobody said. */
  readonly currency: string | null;
  readonly vacant: boolean;
  /** What the source calls its state, beside vacant or held: `Open requisition`, `On leave`; null where it does not say. */
  readonly status: string | null;
  /** How many people hold it, where the source tells: see {@link headcountOf}. */
  readonly headcount: number | null;
  /** Which of its columns hold replacement characters, the mark of a wrong encoding. */
  readonly damagedColumns: readonly string[];
  /** What is wrong with other cells of its row. */
  readonly cellFlaws: readonly CellFlaw[];
  /** The role that its title was taken for, and how sure that is, 0 to 1. */
  readonly roleId: string | null;
  readonly roleConfidence: number | null;
  /** What the source names as managers and no position is called. */
  readonly unknownManagers: readonly UnknownManager[];
}

/** How many people hold a position: one, or nobody where it is vacant, unless the source tells otherwise. */
export function headcountOf({ headcount, vacant }: Pick<ChartPosition, 'headcount' | 'vacant'>): number {
  return headcount ?? (vacant ? 0 : 1);
}

/** What may be wrong with a cell, the gravest first. */
export const CELL_FLAWS = [
  'ERROR_CELL',
  'NO_RESULT',
  'SHORTENED_NUMBER',
  'NEGATIVE_NUMBER',
  'NO_NUMBER',
  'BEHIND_HEADER',
] as const;
export type CellFlawKind = (typeof CELL_FLAWS)[number];

export interface CellFlaw {
  readonly kind: CellFlawKind;
  readonly column: string;
}

export interface UnknownManager {
  /** As in the source. */
  readonly text: string;
  readonly kind: ReportingKind;
  /** Whether a row has that id and is no position, because it does not count. */
  readonly leftOut: boolean;
}

export interface Chart {
  readonly positions: readonly ChartPosition[];
  readonly lines: StatedLines;
}

/**
 * Who is said to report to whom, whether or not that can be: the lines of position p are those from
 * `start[p]` up to `start[p + 1]`, in the order in which the source states them.
 */
export interface StatedLines {
  /** n + 1 entries. */
  readonly start: Int32Array;
  /** By line: the number of the manager's position. */
  readonly manager: Int32Array;
  /** By line: 1 for a dotted line, 0 for a solid one. */
  readonly dotted: Uint8Array;
}

/** One line by the numbers of its positions. */
export interface StatedLine {
  readonly from: number;
  readonly to: number;
  readonly kind: ReportingKind;
}

/** Lines in the order in which they are stated, put together by position. */
export function statedLines(size: number, lines: readonly StatedLine[]): StatedLines {
  const start = new Int32Array(size + 1);
  for (const { from } of lines) start[from + 1]! += 1;
  for (let position = 0; position < size; position += 1) start[position + 1]! += start[position]!;
  const next = start.slice(0, size);
  const manager = new Int32Array(lines.length);
  const dotted = new Uint8Array(lines.length);
  for (const { from, to, kind } of lines) {
    const line = next[from]!;
    next[from] = line + 1;
    manager[line] = to;
    dotted[line] = kind === 'DOTTED' ? 1 : 0;
  }
  return { start, manager, dotted };
}

/** Which position of one chart is which of another: the one with the same key, or the same row. */
export interface PositionNumbers {
  /** By number before: the number after, or -1. */
  readonly numbers: Int32Array;
  /** By number after: the number before, or -1. */
  readonly earlier: Int32Array;
}

/** `size`: of the chart after. */
export function positionNumbers(numbers: Int32Array, size: number): PositionNumbers {
  const earlier = new Int32Array(size).fill(-1);
  numbers.forEach((number, before) => {
    if (number !== -1) earlier[number] = before;
  });
  return { numbers, earlier };
}
