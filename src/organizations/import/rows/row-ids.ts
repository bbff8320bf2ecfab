import type { CellFlaw } from '../../chart/chart.ts';
import type { ManagerName } from '../../chart/manager-references.ts';
import type { RowKeys } from '../columns/row-keys.ts';
import { type Cell, type TableRecord, textOf } from '../tables/table.ts';
import { unseenIn, withoutUnseen } from './invisible.ts';
import { bareNumeral } from './numerals.ts';
import type { NoteBook } from './notes.ts';
import type { Field } from './organization-file.ts';
import type { RowColumns } from './row-columns.ts';

const NOBODY: readonly ManagerName[] = [];

/** What is wrong with a record, so that it must not be read. */
export interface RowProblem {
  readonly record: TableRecord;
  readonly message: string;
}

/** Reads the ids of rows: their own, and those of their managers. */
export class RowIds {
  readonly #columns: RowColumns;
  readonly #index: Partial<Record<Field, number>>;
  readonly #keys: RowKeys;
  readonly #notes: NoteBook;
  readonly #problems: RowProblem[];

  /** `problems`: where they are told. */
  constructor(columns: RowColumns, keys: RowKeys, notes: NoteBook, problems: RowProblem[]) {
    this.#columns = columns;
    this.#index = Object.fromEntries(columns.byField);
    this.#keys = keys;
    this.#notes = notes;
    this.#problems = problems;
  }

  /** An id as it is written, without what nobody sees. */
  of(row: number, field: Field, cell: Cell | undefined, flaws: CellFlaw[]): string {
    const written = textOf(cell);
    const text = this.#columns.numbersAreDressed ? (bareNumeral(written) ?? written) : written;
    if (text === '' || typeof cell !== 'string') return text;
    const header = this.#columns.uses[this.#index[field] ?? -1]?.header ?? '';
    if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) {
      flaws.push({ kind: 'SHORTENED_NUMBER', column: header });
      this.#notes.add('shortened numbers', row, header, text);
    }
    const unseen = unseenIn(cell);
    if (unseen !== '') this.#notes.add('invisible characters', row, header, unseen);
    return withoutUnseen(text);
  }

  /** The one it is listed beneath, which a column may name once more, then those of the column. */
  managersOf(record: TableRecord, flaws: CellFlaw[]): readonly ManagerName[] {
    const above = this.#managersAbove(record);
    const cell = record.cells[this.#index.manager ?? -1];
    const named = this.#managersIn(record.row, 'manager', cell, flaws);
    return above.length === 0 ? named : [...above, ...named.filter((name) => !above.includes(name))];
  }

  dottedManagersOf({ row, cells }: TableRecord, flaws: CellFlaw[]): readonly ManagerName[] {
    const { furtherDotted } = this.#columns;
    const first = this.#index.dottedManagers;
    if (first === undefined && furtherDotted.length === 0) return NOBODY;
    return [first ?? -1, ...furtherDotted].flatMap((column) =>
      this.#managersIn(row, 'dottedManagers', cells[column], flaws),
    );
  }

  #managersIn(row: number, field: Field, cell: Cell | undefined, flaws: CellFlaw[]): readonly ManagerName[] {
    if (cell === undefined || cell === '') return NOBODY;
    const { nobody } = this.#columns;
    const named: ManagerName[] = [];
    for (const each of typeof cell === 'object' ? cell : [cell]) {
      const text = this.of(row, field, each, flaws);
      if (text === '' || (nobody.size > 0 && nobody.has(text.toLowerCase()))) continue;
      named.push(this.#keys.managerIn(row, text));
    }
    return named;
  }

  #managersAbove(record: TableRecord): readonly ManagerName[] {
    if (record.above === null) return NOBODY;
    const id = withoutUnseen(textOf(record.above.cells[this.#index.id ?? -1]));
    if (id === '')
      this.#problems.push({
        record,
        message: 'it is listed beneath a position without an id; give that one an id',
      });
    return [this.#keys.of(id, '').id];
  }
}
