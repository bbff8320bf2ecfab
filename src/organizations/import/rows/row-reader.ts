import { repaired } from '../../../graph/text/mojibake.ts';
import type { CellFlaw } from '../../chart/chart.ts';
import type { SourceRow } from '../../chart/chart-builder.ts';
import { type FoundInText, KeptTexts } from '../columns/kept-text.ts';
import type { NumberColumn, NumberField } from '../columns/number-columns.ts';
import { RowKeys } from '../columns/row-keys.ts';
import { type Cell, type TableRecord, textOf } from '../tables/table.ts';
import { readsLikeNoId } from '../../findings/nobody.ts';
import { saysVacant, titleSaysVacant } from './holders.ts';
import { KeptStatuses } from './kept-status.ts';
import { controlsIn } from './invisible.ts';
import { likenessOf } from './likeness.ts';
import type { NoteBook, NoteKind } from './notes.ts';
import type { ColumnUse, Field } from './organization-file.ts';
import type { RowColumns } from './row-columns.ts';
import { RowIds, type RowProblem } from './row-ids.ts';

/** In UTF-16 units, as JavaScript counts; a file with a longer one is taken for broken. */
const LONGEST_CELL = 10_000;

const NOTE_OF_FOUND: Readonly<Record<FoundInText, NoteKind>> = {
  'e-mail address': 'e-mail addresses in text',
  'phone number': 'phone numbers in text',
  'national id': 'national ids in text',
  name: 'names in text',
};
/** Most rows have none, of which one for all is enough. */
const NO_FLAWS: readonly CellFlaw[] = [];
const NO_COLUMNS: readonly string[] = [];
const NO_ATTRIBUTES: SourceRow['attributes'] = {};
const NO_NUMBER = { number: null, currency: null };

/** Makes rows of records, noting what it cannot read. */
export class RowReader {
  readonly #columns: RowColumns;
  readonly #notes: NoteBook;
  /** The column of each field. */
  readonly #index: Partial<Record<Field, number>>;
  readonly #numbers: Partial<Record<NumberField, NumberColumn>>;
  readonly #keys: RowKeys;
  readonly #ids: RowIds;
  readonly #texts = new KeptTexts();
  readonly #statuses = new KeptStatuses();
  /** What is wrong with records, each with its record. */
  readonly problems: RowProblem[] = [];

  constructor(columns: RowColumns, notes: NoteBook) {
    this.#columns = columns;
    this.#index = Object.fromEntries(columns.byField);
    this.#numbers = Object.fromEntries(columns.numbers.map((column) => [column.field, column]));
    this.#notes = notes;
    this.#keys = new RowKeys(columns, notes);
    this.#ids = new RowIds(columns, this.#keys, notes, this.problems);
  }

  /** The row of a record; null, and a problem, where it must not be read. `texts`: its cells. */
  read(record: TableRecord, texts: readonly string[]): SourceRow | null {
    const before = this.problems.length;
    const { row, cells } = record;
    const { uses } = this.#columns;
    const index = this.#index;
    const attributes: [string, string][] = [];
    const damagedColumns: string[] = [];
    const flaws: CellFlaw[] = [];
    // Cells that moved behind the header may be of any column, also of one that is left out.
    for (let column = 0; column < uses.length; column += 1) {
      const use = uses[column]!;
      const text = texts[column] ?? '';
      if (use.takenFor === 'left out') continue;
      const { header } = use;
      const controls = controlsInCell(cells[column]);
      if (controls !== '') this.#notes.add('control characters', row, header, controls);
      if (text === '') continue;
      if (text.length > LONGEST_CELL) this.problems.push({ record, message: tooLong(header, text) });
      if (text.includes('\ufffd') || repaired(text) !== null) damagedColumns.push(header);
      if (use.takenFor === 'attribute') attributes.push([header, this.#kept(row, use, text)]);
    }
    if (uses.length > cells.length) this.#notes.add('short rows', row);
    if (cells.length > uses.length && texts.slice(uses.length).some((text) => text !== '')) {
      this.#notes.add('long rows', row);
      flaws.push({ kind: 'BEHIND_HEADER', column: `column ${uses.length + 1}` });
    }
    if (record.flaws !== undefined) for (const flaw of record.flaws) this.#lost(record, flaw, flaws);

    const keptAt = (column: number | undefined) => {
      const text = column === undefined ? '' : (texts[column] ?? '');
      return text === '' ? '' : this.#kept(row, uses[column!]!, text);
    };
    const vacant = this.#vacant(row, texts);
    const id = this.#ids.of(row, 'id', cells[index.id ?? -1], flaws);
    const cost = this.#number('cost', record, texts, attributes, flaws);
    const source: SourceRow = {
      row,
      ...this.#keys.of(id, texts[index.managerKey ?? -1] ?? ''),
      title: keptAt(index.title),
      managers: this.#ids.managersOf(record, flaws),
      dottedManagers: this.#ids.dottedManagersOf(record, flaws),
      role: keptAt(index.role) || null,
      unit: keptAt(index.unit) || null,
      location: keptAt(index.location) || null,
      grade: keptAt(index.grade) || null,
      fte: this.#number('fte', record, texts, attributes, flaws).number,
      cost: cost.number,
      currency: cost.currency,
      vacant,
      status: this.#status(row, texts),
      headcount: this.#headcount(texts[index.headcount ?? -1] ?? ''),
      // Unlike assignment this also takes a column that is called __proto__.
      attributes: attributes.length === 0 ? NO_ATTRIBUTES : Object.fromEntries(attributes),
      damagedColumns: damagedColumns.length === 0 ? NO_COLUMNS : damagedColumns,
      cellFlaws: flaws.length === 0 ? NO_FLAWS : flaws,
      likeness: this.#likeness(record, texts, id, flaws),
    };
    return this.problems.length > before ? null : source;
  }

  /** A text that is kept, without what tells who a person is; what looks like a name is told. */
  #kept(row: number, { header, takenFor }: ColumnUse, text: string): string {
    const { isOwn, keys } = this.#columns;
    if (isOwn || (takenFor === 'attribute' && keys.keepsPersonal)) return text;
    const looked = this.#texts.lookAt(withoutLinks(text));
    for (const found of looked.found) this.#notes.add(NOTE_OF_FOUND[found], row, header);
    return looked.text;
  }

  /** That of the column for it; else that of the column for vacancies, which may say more than yes and no. */
  #status(row: number, texts: readonly string[]): string | null {
    const { isOwn, uses } = this.#columns;
    const { status, vacant } = this.#index;
    const own = status === undefined ? '' : (texts[status] ?? '');
    if (isOwn) return own || null;
    const ofStatus = this.#statuses.of(own);
    if (ofStatus !== null) return this.#kept(row, uses[status!]!, ofStatus);
    const ofVacancy = vacant === undefined ? null : this.#statuses.of(texts[vacant] ?? '');
    return ofVacancy === null ? null : this.#kept(row, uses[vacant!]!, ofVacancy);
  }

  /** Null where alike rows may well be several posts: those whose ids are none, or may be any. */
  #likeness({ above }: TableRecord, texts: readonly string[], id: string, flaws: readonly CellFlaw[]) {
    const { aspects } = this.#columns;
    // An id with a figure is one: this is asked of every row.
    const isSure =
      (/[1-9]/.test(id) || !readsLikeNoId(id)) && !flaws.some(({ kind }) => kind === 'SHORTENED_NUMBER');
    if (aspects === null || id === '' || !isSure) return null;
    return likenessOf(texts, aspects, above === null ? '' : textOf(above.cells[this.#index.id ?? -1]));
  }

  #number(
    field: 'fte' | 'cost',
    { row, cells }: TableRecord,
    texts: readonly string[],
    attributes: [string, string][],
    flaws: CellFlaw[],
  ) {
    const column = this.#numbers[field];
    const index = this.#index;
    const cell = cells[index[field] ?? -1];
    if (column === undefined || cell === undefined || cell === '') return NO_NUMBER;
    const currency = texts[index.currency ?? -1] || null;
    const period = texts[index.costPeriod ?? -1] || null;
    const reading = column.read(
      cell,
      currency === null && period === null ? undefined : { currency, period },
    );
    if (reading.flaw !== null) {
      const text = textOf(cell);
      attributes.push([column.header, this.#texts.lookAt(text).text]);
      flaws.push({ kind: reading.flaw, column: column.header });
      this.#notes.add('unreadable numbers', row, column.header, text);
    }
    return reading;
  }

  /** What a spreadsheet does not show. */
  #lost(
    { row }: TableRecord,
    { column, kind, text }: NonNullable<TableRecord['flaws']>[number],
    flaws: CellFlaw[],
  ) {
    const use = this.#columns.uses[column];
    if (use === undefined || use.takenFor === 'left out') return;
    flaws.push({ kind, column: use.header });
    this.#notes.add('lost values', row, use.header, text);
  }

  #vacant(row: number, texts: readonly string[]): boolean {
    const { isOwn, holders } = this.#columns;
    const { vacant, status } = this.#index;
    const text = texts[vacant ?? -1] ?? '';
    const stated = text === '' ? false : this.#statuses.saysVacant(text);
    if (stated === null) this.#notes.add('unreadable vacancies', row, this.#headerOf('vacant') || null, text);
    if (stated === true) return true;
    if (!isOwn && status !== undefined && saysVacant(texts[status] ?? '')) return true;
    if (!isOwn && titleSaysVacant(texts[this.#index.title ?? -1] ?? '')) {
      this.#notes.add('vacant by title', row);
      return true;
    }
    if (holders.length === 0) return false;
    const names = holders.map((column) => texts[column] ?? '');
    const byHolder = names.some(saysVacant) || (vacant === undefined && names.every((name) => name === ''));
    if (byHolder) this.#notes.add('vacant by holder', row);
    return byHolder;
  }

  /** Null where the source does not tell. */
  #headcount(text: string): number | null {
    return /^\d{1,6}(\.0+)?$/.test(text) ? Number(text) : null;
  }

  #headerOf(field: Field): string {
    return this.#columns.uses[this.#index[field] ?? -1]?.header ?? '';
  }
}

function controlsInCell(cell: Cell | undefined): string {
  return typeof cell === 'string'
    ? controlsIn(cell)
    : typeof cell === 'object'
      ? controlsIn(cell.join(''))
      : '';
}

/** `[Head](https://...)` of Markdown and `Head (https://...)` of Notion as what they lead from. */
function withoutLinks(text: string): string {
  if (!text.includes('(http')) return text;
  return text
    .replace(/\[([^[\]]+)\]\(https?:[^\s()]*\)/g, '$1')
    .replace(/(?<=\S)\s*\(https?:[^\s()]*\)/g, '');
}

function tooLong(header: string, text: string): string {
  return `column "${header}": a cell of ${text.length} characters; at most ${LONGEST_CELL} are read, so shorten it or take the column away`;
}
