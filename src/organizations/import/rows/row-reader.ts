import type { ManagerName, SourceRow } from '../../chart/chart-builder.ts';
import type { NoteBook, NoteKind } from './notes.ts';
import type { NumberColumn } from '../columns/number-columns.ts';
import type { ColumnUse, Field } from './organization-file.ts';
import type { KeyUse } from '../columns/choose-columns.ts';
import { type FoundInText, KeptTexts } from '../columns/kept-text.ts';
import type { Pseudonyms } from '../columns/pseudonyms.ts';
import { RowKeys } from '../columns/row-keys.ts';
import { type Cell, type TableRecord, textOf } from '../tables/table.ts';
import { readVacant } from './vacancy.ts';

/** In UTF-16 units, as JavaScript counts; a file with a longer one is taken for broken. */
const LONGEST_CELL = 10_000;

const NOTE_OF_FOUND: Readonly<Record<FoundInText, NoteKind>> = {
  'e-mail address': 'e-mail addresses in text',
  'phone number': 'phone numbers in text',
  'national id': 'national ids in text',
  name: 'names in text',
};

/** What is known about the columns of a table when its rows are read. */
export interface RowColumns {
  readonly uses: readonly ColumnUse[];
  readonly byField: ReadonlyMap<Field, number>;
  readonly numbers: readonly NumberColumn[];
  /** Columns of dotted managers beside the first. */
  readonly furtherDotted: readonly number[];
  readonly keys: KeyUse;
  readonly pseudonyms: Pseudonyms;
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
    for (let index = 0; index < Math.max(uses.length, cells.length); index += 1) {
      const use = uses[index];
      const text = textOf(cells[index]);
      if (text === '' || use?.takenFor === 'left out') continue;
      // Cells that moved behind the header may be of any column, also of one that is left out.
      if (use === undefined) continue;
      const { header } = use;
      if (text.length > LONGEST_CELL) this.problems.push({ record, message: tooLong(header, text) });
      if (text.includes('\ufffd')) damagedColumns.push(header);
      if (use.takenFor === 'attribute') attributes.push([header, this.#kept(row, use, text)]);
    }
    if (uses.length > cells.length) this.#notes.add('short rows', row);
    if (cells.slice(uses.length).some((cell) => textOf(cell) !== '')) this.#notes.add('long rows', row);

    const cellOf = (field: Field): Cell | undefined => cells[byField.get(field) ?? -1];
    const numberOf = (field: 'fte' | 'cost') => this.#number(field, row, cellOf(field), attributes);
    const keptOf = (field: Field) => {
      const use = uses[byField.get(field) ?? -1];
      const text = textOf(cellOf(field));
      return use === undefined || text === '' ? '' : this.#kept(row, use, text);
    };
    const orNull = (field: Field) => keptOf(field) || null;
    const [fte, cost] = [numberOf('fte'), numberOf('cost')];
    const source: SourceRow = {
      row,
      ...this.#keys.of(textOf(cellOf('id')), textOf(cellOf('managerKey'))),
      title: keptOf('title'),
      managers: this.#managersOf(record, cellOf('manager')),
      dottedManagers: [
        ...this.#managersIn(row, cellOf('dottedManagers')),
        ...this.#columns.furtherDotted.flatMap((index) => this.#managersIn(row, cells[index])),
      ],
      role: orNull('role'),
      unit: orNull('unit'),
      location: orNull('location'),
      grade: orNull('grade'),
      fte,
      cost,
      vacant: this.#vacant(row, textOf(cellOf('vacant'))),
      // Unlike assignment this also takes a column that is called __proto__.
      attributes: Object.fromEntries(attributes),
      damagedColumns,
    };
    return this.problems.length > before ? null : source;
  }

  /** A text that is kept, without what tells who a person is; what looks like a name is told. */
  #kept(row: number, { header, takenFor }: ColumnUse, text: string): string {
    if (takenFor === 'attribute' && this.#columns.keys.keepsPersonal) return text;
    const looked = this.#texts.lookAt(text);
    for (const found of looked.found) this.#notes.add(NOTE_OF_FOUND[found], row, header);
    return looked.text;
  }

  /** The one it is listed beneath, which a column may name once more, then those of the column. */
  #managersOf(record: TableRecord, cell: Cell | undefined): ManagerName[] {
    const above = this.#managersAbove(record);
    return [...above, ...this.#managersIn(record.row, cell).filter((name) => !above.includes(name))];
  }

  #managersIn(row: number, cell: Cell | undefined): ManagerName[] {
    const texts = typeof cell === 'object' ? cell.map(textOf) : [textOf(cell)];
    return texts
      .filter((text) => text !== '' && !this.#columns.nobody.has(text.toLowerCase()))
      .map((text) => (this.#columns.managersHavePointZero ? text.replace(/^(\d+)\.0$/, '$1') : text))
      .map((text) => this.#keys.managerIn(row, text));
  }

  #managersAbove(record: TableRecord): ManagerName[] {
    if (record.above === null) return [];
    const id = textOf(record.above.cells[this.#columns.byField.get('id') ?? -1]);
    if (id === '')
      this.problems.push({
        record,
        message: 'it is listed beneath a position without an id; give that one an id',
      });
    return [this.#keys.of(id, '').id];
  }

  #number(field: 'fte' | 'cost', row: number, cell: Cell | undefined, attributes: [string, string][]) {
    const column = this.#columns.numbers.find((each) => each.field === field);
    const text = textOf(cell);
    if (column === undefined || text === '') return null;
    const number = column.read(cell);
    if (number === null) {
      attributes.push([column.header, this.#texts.lookAt(text).text]);
      this.#notes.add('unreadable numbers', row, column.header, text);
    }
    return number;
  }

  #vacant(row: number, text: string): boolean {
    const vacant = readVacant(text);
    const header = this.#columns.uses[this.#columns.byField.get('vacant') ?? -1]?.header ?? null;
    if (vacant === null) this.#notes.add('unreadable vacancies', row, header, text);
    return vacant ?? false;
  }
}

function tooLong(header: string, text: string): string {
  return `column "${header}": a cell of ${text.length} characters; at most ${LONGEST_CELL} are read, so shorten it or take the column away`;
}
