import { type TableRecord, textOf } from '../tables/table.ts';
import type { DayColumns } from './day-columns.ts';
import { withoutUnseen } from './invisible.ts';
import type { ColumnUse, Field } from './organization-file.ts';

/*
 * Files with several rows of an id, of which each holds from a day on. On one day several may begin: then a number beside
 * the day says in which order, as in PeopleSoft (EFFDT, EFFSEQ) and SuccessFactors (Sequence Number), and the last holds.
 */

/** From when on a row holds. */
export interface Beginning {
  /** `2026-01-31`; '' where none is stated. */
  readonly day: string;
  /** The row's number among those of its day; 0 where none is stated. */
  readonly sequence: number;
}

/** The beginning of the rows that are shown of each id's history; null: none of them holds on the day. */
export type History = ReadonlyMap<string, Beginning | null>;

/** Where a file tells when its rows begin to hold. */
export interface HistoryColumns {
  readonly byField: ReadonlyMap<Field, number>;
  readonly uses: readonly Pick<ColumnUse, 'header'>[];
  readonly days: DayColumns;
}

const SEQUENCE =
  /^(?:eff(?:ective)?(?:[\s_.-]*date)?[\s_.-]*)?seq(?:uence)?[\s_.-]*(?:no|nr|nbr|num|number)?\.?$/i;

/** The column that numbers the rows of one day; undefined: there is none. */
export function sequenceColumn({ uses }: Pick<HistoryColumns, 'uses'>): number | undefined {
  const index = uses.findIndex(({ header }) => SEQUENCE.test(header.trim()));
  return index === -1 ? undefined : index;
}

/** The number of a row among those of its day; 0 where it states none. */
export function sequenceIn({ cells }: Pick<TableRecord, 'cells'>, column: number | undefined): number {
  const text = column === undefined ? '' : textOf(cells[column]);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** Whether some id has several rows, of which days tell when each holds. */
export async function hasHistory(
  records: AsyncIterable<readonly TableRecord[]>,
  { byField }: Pick<HistoryColumns, 'byField'>,
): Promise<boolean> {
  const known = new Set<string>();
  for await (const portion of records) {
    for (const { cells } of portion) {
      const id = withoutUnseen(textOf(cells[byField.get('id') ?? -1]));
      if (id === '') continue;
      if (known.has(id)) return true;
      known.add(id);
    }
  }
  return false;
}

/**
 * What a file shows of the history of each id: of its rows the one that holds on a day, which is the last that began
 * until then. Null for a file in which every id has one row, whose days then tell nothing of what holds.
 */
export async function historyOf(
  records: AsyncIterable<readonly TableRecord[]>,
  columns: HistoryColumns & { readonly day: string },
): Promise<History | null> {
  const { byField, days, day } = columns;
  const [idIndex = -1, dayIndex = -1] = [byField.get('id'), byField.get('effectiveDate')];
  const sequenceIndex = sequenceColumn(columns);
  const chosen = new Map<string, Beginning | null>();
  let hasSeveral = false;
  for await (const portion of records) {
    for (const record of portion) {
      const id = withoutUnseen(textOf(record.cells[idIndex]));
      if (id === '') continue;
      const beginning = {
        day: days.read(record.cells[dayIndex]) ?? '',
        sequence: sequenceIn(record, sequenceIndex),
      };
      const known = chosen.get(id);
      if (known !== undefined) hasSeveral = true;
      if (beginning.day > day) {
        if (known === undefined) chosen.set(id, null);
      } else if (known == null || isLater(beginning, known)) chosen.set(id, beginning);
    }
  }
  return hasSeveral ? chosen : null;
}

function isLater(a: Beginning, b: Beginning): boolean {
  return a.day > b.day || (a.day === b.day && a.sequence > b.sequence);
}
