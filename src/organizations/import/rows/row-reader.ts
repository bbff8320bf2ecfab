import { repaired } from '../../../graph/text/mojibake.ts';
import type { CellFlaw } from '../../chart/chart.ts';
import type { SourceRow } from '../../chart/chart-builder.ts';
import type { ManagerName } from '../../chart/manager-references.ts';
import type { KeyUse } from '../columns/key-use.ts';
import { type FoundInText, KeptTexts } from '../columns/kept-text.ts';
import type { NumberColumn } from '../columns/number-columns.ts';
import type { Pseudonyms } from '../columns/pseudonyms.ts';
import { RowKeys } from '../columns/row-keys.ts';
import { type Cell, type TableRecord, textOf } from '../tables/table.ts';
import { readsLikeNoId } from '../../findings/nobody.ts';
import { saysVacant } from './holders.ts';
import { unseenIn, withoutUnseen } from './invisible.ts';
import { KeptStatuses } from './kept-status.ts';
import { type Aspect, likenessOf } from './likeness.ts';
import type { NoteBook, NoteKind } from './notes.ts';
import type { ColumnUse, Field } from './organization-file.ts';
import { readStatusWord } from './status.ts';
import { readVacant } from './vacancy.ts';

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

/** What is known about the columns of a table when its rows are read. */
export interface RowColumns {
  readonly uses: readonly ColumnUse[];
  readonly byField: ReadonlyMap<Field, number>;
  readonly numbers: readonly NumberColumn[];
  /** Columns of dotted managers beside the first. */
  readonly furtherDotted: readonly number[];
  readonly keys: KeyUse;
  /** Whether this program wrote the file: its texts were looked at when they were imported. */
  readonly isOwn: boolean;
  readonly pseudonyms: Pseudonyms;
  /** Columns that name whoever holds the post, and are not empty on most rows. */
  readonly holders: readonly number[];
  /** By column: what rows with one id are compared by; null where rows are positions of their own, however alike. */
  readonly aspects: readonly Aspect[] | null;
  /** Whether managers are written 17.0 where the ids are 17. */
  readonly managersHavePointZero: boolean;
  /** Lower case. */
  readonly nobody: ReadonlySet<string>;
}

/** Makes rows of records, noting what it cannot read. */
export class RowReader {
  readonly #columns: RowColumns;
  readonly #notes: NoteBook;
  readonly #keys: RowKeys;
  readonly #texts = new KeptTexts();
  readonly #statuses = new KeptStatuses();
  /** What is wrong with records, each with its record. */
  readonly problems: { readonly record: TableRecord; readonly message: string }[] = [];

  constructor(columns: RowColumns, notes: NoteBook) {
    this.#columns = columns;
    this.#notes = notes;
    this.#keys = new RowKeys(columns, notes);
  }

  /** The row of a record; null, and a problem, where it must not be read. */
  read(record: TableRecord): SourceRow | null {
    const before = this.problems.length;
    const { row, cells } = record;
    const { uses, byField } = this.#columns;
    const attributes: [string, string][] = [];
    const damagedColumns: string[] = [];
    const flaws: CellFlaw[] = [];
    for (let index = 0; index < Math.max(uses.length, cells.length); index += 1) {
      const use = uses[index];
      const text = textOf(cells[index]);
      if (text === '' || use?.takenFor === 'left out') continue;
      // Cells that moved behind the header may be of any column, also of one that is left out.
      if (use === undefined) continue;
      const { header } = use;
      if (text.length > LONGEST_CELL) this.problems.push({ record, message: tooLong(header, text) });
      if (text.includes('\ufffd') || repaired(text) !== null) damagedColumns.push(header);
      if (use.takenFor === 'attribute') attributes.push([header, this.#kept(row, use, text)]);
    }
    if (uses.length > cells.length) this.#notes.add('short rows', row);
    if (cells.slice(uses.length).some((cell) => textOf(cell) !== '')) {
      this.#notes.add('long rows', row);
      flaws.push({ kind: 'BEHIND_HEADER', column: `column ${uses.length + 1}` });
    }
    for (const flaw of record.flaws ?? []) this.#lost(record, flaw, flaws);

    const cellOf = (field: Field): Cell | undefined => cells[byField.get(field) ?? -1];
    const keptOf = (field: Field) => {
      const use = uses[byField.get(field) ?? -1];
      const text = textOf(cellOf(field));
      return use === undefined || text === '' ? '' : this.#kept(row, use, text);
    };
    const orNull = (field: Field) => keptOf(field) || null;
    const vacant = this.#vacant(record);
    const status = this.#columns.isOwn
      ? textOf(cellOf('status')) || null
      : (this.#statuses.of(keptOf('status')) ?? this.#statuses.of(keptOf('vacant')));
    const id = this.#idOf(row, 'id', cellOf('id'), flaws);
    const cost = this.#number('cost', record, attributes, flaws);
    const source: SourceRow = {
      row,
      ...this.#keys.of(id, textOf(cellOf('managerKey'))),
      title: keptOf('title'),
      managers: this.#managersOf(record, flaws),
      dottedManagers: [byField.get('dottedManagers') ?? -1, ...this.#columns.furtherDotted].flatMap((index) =>
        this.#managersIn(row, 'dottedManagers', cells[index], flaws),
      ),
      role: orNull('role'),
      unit: orNull('unit'),
      location: orNull('location'),
      grade: orNull('grade'),
      fte: this.#number('fte', record, attributes, flaws).number,
      cost: cost.number,
      currency: cost.currency,
      vacant,
      status,
      headcount: this.#headcount(textOf(cellOf('headcount'))),
      // Unlike assignment this also takes a column that is called __proto__.
      attributes: Object.fromEntries(attributes),
      damagedColumns: damagedColumns.length === 0 ? NO_COLUMNS : damagedColumns,
      cellFlaws: flaws.length === 0 ? NO_FLAWS : flaws,
      likeness: this.#likeness(record, id, flaws),
    };
    return this.problems.length > before ? null : source;
  }

  /** A text that is kept, without what tells who a person is; what looks like a name is told. */
  #kept(row: number, { header, takenFor }: ColumnUse, text: string): string {
    const { isOwn, keys } = this.#columns;
    if (isOwn || (takenFor === 'attribute' && keys.keepsPersonal)) return text;
    const looked = this.#texts.lookAt(text);
    for (const found of looked.found) this.#notes.add(NOTE_OF_FOUND[found], row, header);
    return looked.text;
  }

  /** The one it is listed beneath, which a column may name once more, then those of the column. */
  #managersOf(record: TableRecord, flaws: CellFlaw[]): ManagerName[] {
    const above = this.#managersAbove(record);
    const cell = record.cells[this.#columns.byField.get('manager') ?? -1];
    const named = this.#managersIn(record.row, 'manager', cell, flaws);
    return [...above, ...named.filter((name) => !above.includes(name))];
  }

  #managersIn(row: number, field: Field, cell: Cell | undefined, flaws: CellFlaw[]): ManagerName[] {
    const cells = typeof cell === 'object' ? cell : [cell];
    return cells
      .map((each) => this.#idOf(row, field, each, flaws))
      .filter((text) => text !== '' && !this.#columns.nobody.has(text.toLowerCase()))
      .map((text) => (this.#columns.managersHavePointZero ? text.replace(/^(\d+)\.0$/, '$1') : text))
      .map((text) => this.#keys.managerIn(row, text));
  }

  #managersAbove(record: TableRecord): ManagerName[] {
    if (record.above === null) return [];
    const id = withoutUnseen(textOf(record.above.cells[this.#columns.byField.get('id') ?? -1]));
    if (id === '')
      this.problems.push({
        record,
        message: 'it is listed beneath a position without an id; give that one an id',
      });
    return [this.#keys.of(id, '').id];
  }

  /** Null where alike rows may well be several posts: those whose ids are none, or may be any. */
  #likeness({ cells, above }: TableRecord, id: string, flaws: readonly CellFlaw[]) {
    const { aspects, byField } = this.#columns;
    // An id with a figure is one: this is asked of every row.
    const isSure =
      (/[1-9]/.test(id) || !readsLikeNoId(id)) && !flaws.some(({ kind }) => kind === 'SHORTENED_NUMBER');
    if (aspects === null || id === '' || !isSure) return null;
    return likenessOf(cells, aspects, above === null ? '' : textOf(above.cells[byField.get('id') ?? -1]));
  }

  /** An id as it is written, without what nobody sees. */
  #idOf(row: number, field: Field, cell: Cell | undefined, flaws: CellFlaw[]): string {
    const text = textOf(cell);
    if (text === '' || typeof cell !== 'string') return text;
    const header = this.#headerOf(field);
    if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) {
      flaws.push({ kind: 'SHORTENED_NUMBER', column: header });
      this.#notes.add('shortened numbers', row, header, text);
    }
    const unseen = unseenIn(cell);
    if (unseen === '') return text;
    this.#notes.add('invisible characters', row, header, unseen);
    return withoutUnseen(text);
  }

  #number(
    field: 'fte' | 'cost',
    { row, cells }: TableRecord,
    attributes: [string, string][],
    flaws: CellFlaw[],
  ) {
    const column = this.#columns.numbers.find((each) => each.field === field);
    const cellOf = (wanted: Field) => cells[this.#columns.byField.get(wanted) ?? -1];
    const cell = cellOf(field);
    if (column === undefined || cell === undefined || cell === '') return { number: null, currency: null };
    const currency = textOf(cellOf('currency')) || null;
    const period = textOf(cellOf('costPeriod')) || null;
    const reading = column.read(cell, { currency, period });
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

  #vacant({ row, cells }: TableRecord): boolean {
    const { byField, holders } = this.#columns;
    const header = this.#headerOf('vacant');
    const text = textOf(cells[byField.get('vacant') ?? -1]);
    const stated = readVacant(text);
    if (stated === null && readStatusWord(text) === null)
      this.#notes.add('unreadable vacancies', row, header || null, text);
    if (stated === true) return true;
    const status = this.#columns.isOwn ? undefined : byField.get('status');
    if (status !== undefined && saysVacant(textOf(cells[status]))) return true;
    const names = holders.map((index) => textOf(cells[index]));
    const byHolder =
      names.some(saysVacant) ||
      (names.length > 0 && !byField.has('vacant') && names.every((name) => name === ''));
    if (byHolder) this.#notes.add('vacant by holder', row);
    return byHolder;
  }

  /** Null where the source does not tell. */
  #headcount(text: string): number | null {
    return /^\d{1,6}(\.0+)?$/.test(text) ? Number(text) : null;
  }

  #headerOf(field: Field): string {
    return this.#columns.uses[this.#columns.byField.get(field) ?? -1]?.header ?? '';
  }
}

function tooLong(header: string, text: string): string {
  return `column "${header}": a cell of ${text.length} characters; at most ${LONGEST_CELL} are read, so shorten it or take the column away`;
}
