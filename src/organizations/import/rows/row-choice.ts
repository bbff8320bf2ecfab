import { type TableRecord, textOf } from '../tables/table.ts';
import type { DayColumns } from './day-columns.ts';
import { type History, sequenceColumn, sequenceIn } from './history.ts';
import { withoutUnseen } from './invisible.ts';
import { whyNoPosition } from './no-positions.ts';
import type { NoteBook } from './notes.ts';
import type { ColumnUse, Field } from './organization-file.ts';
import { presenceOn } from './presence.ts';
import { readStatus } from './status.ts';
import { readStatusWord, type Status } from './words/status-words.ts';
import { readVacant } from './vacancy.ts';

/** By what it is told which rows count. */
export interface ChoiceColumns {
  readonly uses: readonly ColumnUse[];
  readonly byField: ReadonlyMap<Field, number>;
  readonly days: DayColumns;
  /** The day that is asked for, `2026-01-31`. */
  readonly day: string;
  /** Whether nobody asked for it. */
  readonly isToday: boolean;
}

/** Different texts of which it is remembered what they say. */
const MOST_KNOWN = 10_000;

/** Decides which records are positions on a day, and notes those that are not. */
export class RowChoice {
  readonly #columns: ChoiceColumns;
  readonly #headers: readonly string[];
  readonly #history: History | null;
  readonly #notes: NoteBook;
  readonly #index: Partial<Record<Field, number>>;
  readonly #sequence: number | undefined;
  readonly #statuses = new Map<string, Status | null>();
  /** The ids of the rows that were left out for the day. */
  readonly leftOutIds = new Set<string>();

  /** `history`: where the file is one. */
  constructor(columns: ChoiceColumns, history: History | null, notes: NoteBook) {
    this.#columns = columns;
    this.#headers = columns.uses.map(({ header }) => header);
    this.#history = history;
    this.#notes = notes;
    this.#index = Object.fromEntries(columns.byField);
    this.#sequence = sequenceColumn(columns);
  }

  /** Whether a record is to be read. `texts`: its cells. */
  counts(record: TableRecord, texts: readonly string[]): boolean {
    const { row, cells } = record;
    const { day, isToday } = this.#columns;
    const index = this.#index;
    const [ownId, title] = [texts[index.id ?? -1] ?? '', texts[index.title ?? -1] ?? ''];
    const why = whyNoPosition(
      { id: ownId, title, manager: texts[index.manager ?? -1] ?? '', cells },
      this.#headers,
    );
    if (why !== null) {
      this.#notes.add(why, row);
      return false;
    }
    const id = withoutUnseen(ownId);
    const chosen = this.#history?.get(id);
    if (chosen === null) return this.#leaveOut('future', id, row);
    if (chosen !== undefined) {
      const isChosen =
        this.#dayIn(record, 'effectiveDate') === chosen.day &&
        sequenceIn(record, this.#sequence) === chosen.sequence;
      if (!isChosen) {
        this.#notes.add('history', row);
        return false;
      }
    }
    const status = this.#statusOf(row, texts);
    if (status === null && index.startDate === undefined && index.endDate === undefined) return true;
    const start = this.#dayIn(record, 'startDate');
    const end = this.#dayIn(record, 'endDate');
    const { state, isOnLeave, isContradicted } = presenceOn(day, { status, start, end }, isToday);
    if (state !== 'there') return this.#leaveOut(state, id, row);
    if (isOnLeave) this.#notes.add('on leave', row);
    if (isContradicted) this.#notes.add('contradictions', row);
    return true;
  }

  #leaveOut(why: 'left' | 'future', id: string, row: number): false {
    this.#notes.add(why, row);
    if (id !== '') this.leftOutIds.add(id);
    return false;
  }

  #statusOf(row: number, texts: readonly string[]): Status | null {
    const { status: index, vacant = -1 } = this.#index;
    const text = texts[index ?? vacant] ?? '';
    if (text === '') return null;
    const header = index === undefined ? null : (this.#headers[index] ?? '');
    // There are few different ones.
    let status = this.#statuses.get(text);
    if (status === undefined) {
      // Some columns tell of vacancies and of people who left.
      if (header === null) status = readVacant(text) === null ? readStatusWord(text) : null;
      else status = readStatus(header, text);
      if (this.#statuses.size < MOST_KNOWN) this.#statuses.set(text, status);
    }
    if (status === null && header !== null && readVacant(text) === null)
      this.#notes.add('unknown statuses', row, header, text);
    return status;
  }

  #dayIn({ row, cells }: TableRecord, field: Field): string {
    const index = this.#columns.byField.get(field);
    if (index === undefined) return '';
    const day = this.#columns.days.read(cells[index]);
    if (day === null) this.#notes.add('unreadable days', row, this.#headers[index], textOf(cells[index]));
    return day ?? '';
  }
}
