import type { SourceRow } from '../../chart/chart-builder.ts';
import type { LeftOutReason } from '../../chart/source-rows.ts';
import { type Table, textOf } from '../tables/table.ts';
import type { DayColumns } from './day-columns.ts';
import { dayAfter } from './dates.ts';
import { hasHistory, historyOf } from './history.ts';
import { NoteBook, type NoteKind, noteOf, type ReadingNote } from './notes.ts';
import type { OrganizationFile } from './organization-file.ts';
import { fileError } from './problems.ts';
import { type ChoiceColumns, RowChoice } from './row-choice.ts';
import type { RowColumns } from './row-columns.ts';
import { RowReader } from './row-reader.ts';

/** Beyond these a file is taken for something else than an organization chart, or for broken. */
export const MOST_COLUMNS = 200;
const MOST_ROWS = 1_000_000;
const MOST_PROBLEMS = 20;

/** The fields of days. */
export const DAY_FIELDS = ['startDate', 'endDate', 'effectiveDate'] as const;

/** A file that was opened, whatever the day. */
interface OpenedFile {
  readonly path: string;
  readonly table: Table;
  readonly columns: RowColumns;
  readonly days: DayColumns;
  /** What was noticed on opening. */
  readonly opening: readonly ReadingNote[];
  readonly today: string;
}

/** A file as it tells of a day. `asked`: null where nobody named one, which is today then. */
export function fileOn(opened: OpenedFile, asked: string | null): OrganizationFile {
  const { path, table, columns, opening, today } = opened;
  const { uses, byField, isOwn } = columns;
  const day = asked ?? today;
  const choice: ChoiceColumns = { uses, byField, days: opened.days, day, isToday: day === today };
  const notesBefore = isOwn ? opening : [...opening, ...dayNotes(choice, asked === null)];
  let latest = new NoteBook();
  let leftOutIds: ReadonlySet<string> = new Set();
  let rowCount = 0;
  return {
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheet: table.sheet ?? null,
    headerRow: table.headerRow ?? null,
    columns: uses,
    defaults: table.defaults,
    day,
    get notes() {
      return [...notesBefore, ...latest.notes];
    },
    get leftOutIds() {
      return leftOutIds;
    },
    get sourceRows() {
      return { rows: rowCount, leftOut: leftOutIn(latest) };
    },
    note: (kind, row, example) => latest.add(kind, row, null, example),
    on: (other) => fileOn(opened, other),
    changes: () => changesIn(opened, choice),
    rows: () => {
      const notes = (latest = new NoteBook());
      rowCount = 0;
      leftOutIds = new Set();
      const begin = async () => {
        // What this program wrote are positions, whatever they are called.
        if (isOwn) return null;
        const history = byField.has('effectiveDate') ? await historyOf(table.records(), choice) : null;
        const chooser = new RowChoice(choice, history, notes);
        ({ leftOutIds } = chooser);
        return chooser;
      };
      return rowsOf(path, table, columns, begin, notes, (count) => (rowCount = count));
    },
  };
}

async function* rowsOf(
  path: string,
  table: Table,
  columns: RowColumns,
  begin: () => Promise<RowChoice | null>,
  notes: NoteBook,
  counted: (rows: number) => void,
): AsyncGenerator<SourceRow> {
  const choice = await begin();
  const reader = new RowReader(columns, notes);
  const { problems } = reader;
  let count = 0;
  for await (const portion of table.records()) {
    for (const record of portion) {
      const texts = record.cells.map(textOf);
      if (texts.every((text) => text === '')) {
        notes.add('blank rows', record.row);
        continue;
      }
      count += 1;
      counted(count);
      if (count > MOST_ROWS)
        throw fileError([`${path}: more than ${MOST_ROWS} rows, which is the most that is read`]);
      if (record.cells.length > MOST_COLUMNS)
        problems.push({ record, message: `${record.cells.length} cells; at most ${MOST_COLUMNS} are read` });
      if (choice?.counts(record, texts) === false) continue;
      const row = reader.read(record, texts);
      if (problems.length >= MOST_PROBLEMS) break;
      // Behind the first problem the rest is only read for more of them.
      if (row !== null && problems.length === 0) yield row;
    }
    if (problems.length >= MOST_PROBLEMS) break;
  }
  if (problems.length > 0)
    throw fileError(problems.map(({ record, message }) => `${table.placeOf(record)}: ${message}`));
}

/** Rows that are no position of their own are noted, each for one reason. */
const REASON_OF_NOTE: Partial<Record<NoteKind, LeftOutReason>> = {
  left: 'LEFT',
  future: 'FUTURE',
  history: 'OTHER_DAY',
  holders: 'FURTHER_HOLDER',
  repeats: 'REPEAT',
  'later rows': 'LATER_DUPLICATE',
  'earlier rows': 'EARLIER_DUPLICATE',
  totals: 'TOTAL',
  templates: 'TEMPLATE',
  'repeated headers': 'REPEATED_HEADER',
};

function leftOutIn(notes: NoteBook) {
  return Object.entries(REASON_OF_NOTE).flatMap(([kind, reason]) => {
    const rows = notes.countOf(kind as NoteKind);
    return rows === 0 ? [] : [{ reason, rows }];
  });
}

/** That the rows are those of a day, where anything in the file tells of days. */
function dayNotes({ byField, day }: ChoiceColumns, isAssumed: boolean): ReadingNote[] {
  if (!DAY_FIELDS.some((field) => byField.has(field)) && !byField.has('status')) return [];
  const why = isAssumed ? ', which is today; name another day with --as-of' : '';
  return [noteOf('day', null, `the rows are read as of ${day}${why}`)];
}

/**
 * The days on which the chart of a file is another than the day before, earliest first: when a row begins to hold, and the
 * day after one ends. Where ids have several rows, of which one holds at a time, those begin on their effective dates, and
 * first days of people say nothing of them.
 */
async function changesIn({ table, today }: OpenedFile, choice: ChoiceColumns): Promise<string[]> {
  const { byField, days } = choice;
  const isHistory = byField.has('effectiveDate') && (await hasHistory(table.records(), choice));
  const fields = isHistory ? (['effectiveDate', 'endDate'] as const) : (['startDate', 'endDate'] as const);
  const known = new Set<string>();
  for await (const portion of table.records()) {
    for (const { cells } of portion) {
      for (const field of fields) {
        const day = days.read(cells[byField.get(field) ?? -1]) ?? '';
        if (day !== '') known.add(field === 'endDate' ? dayAfter(day) : day);
      }
    }
  }
  return [...known].filter((day) => day <= today).sort();
}
