import type { RoleEntry } from '../../../../middle/entries.ts';
import { foldedName } from '../../../../../graph/text/folding.ts';
import { stepsBetween } from '../../ladders/rung-places.ts';
import { codeIn, rungOf } from '../cell-values.ts';
import type { NamedTable, TableRow } from '../named-tables.ts';
import type { Cell } from '../row-cells.ts';
import type { TableFindings } from '../table-findings.ts';
import { require, type TableGrades } from '../table-grades.ts';
import type { TableShape } from '../table-shape.ts';
import { UNNAMED_STEP } from './fact-rows.ts';
import { roleRow, skillRow } from './thing-rows.ts';

type Matrix = Extract<TableShape, { kind: 'matrix' }>;

/** The rows of a matrix of skills by roles, or of roles by skills, one after the other. */
export class MatrixRows {
  readonly #findings: TableFindings;
  readonly #grades: TableGrades;
  readonly #table: NamedTable;
  readonly #shape: Matrix;
  readonly #isInOrder: boolean;
  readonly #areNumbered: boolean;
  readonly #columns: readonly { readonly index: number; readonly name: string; readonly at: string }[];
  #count = 0;
  #last = '';
  /** The heading of the rows that follow, and the category of the row before. */
  #section = '';
  #category = '';
  readonly #numbered: { readonly key: string; readonly series: string; readonly place: number }[] = [];

  /**
   * @param isInOrder whether its levels stand in their order, the lowest first
   * @param areNumbered whether the names of all its roles have a number: that of some is not one of the ladder
   */
  constructor(
    findings: TableFindings,
    grades: TableGrades,
    table: NamedTable,
    shape: Matrix,
    { isInOrder, areNumbered }: { readonly isInOrder: boolean; readonly areNumbered: boolean },
  ) {
    this.#findings = findings;
    this.#grades = grades;
    this.#table = table;
    this.#shape = shape;
    this.#isInOrder = isInOrder;
    this.#areNumbered = areNumbered;
    this.#columns = shape.others.map((index) => {
      const name = table.headers[index] ?? '';
      return { index, name, at: `${table.file}, column "${name}"` };
    });
  }

  /** What the columns are. */
  begin(): void {
    const { file } = this.#table;
    const category = () => this.#findings.category(this.#called(), file);
    if (!this.#isInOrder && !this.#areNumbered) {
      const what = 'levels whose order nothing says, so that none leads to another; --in-order says it';
      this.#findings.remark('noticed', what, file);
    }
    for (const [place, { name, at }] of this.#columns.entries()) {
      if (this.#shape.rows === 'skills') this.#role(name, place, at);
      else this.#findings.mentionSkill(name, name, category(), at);
    }
  }

  take(row: TableRow, cell: Cell): void {
    const { rows, head, of } = this.#shape;
    const name = row.cells[head] ?? '';
    const id = cell(rows === 'skills' ? 'skillId' : 'roleId');
    if ((name || id) === '') {
      const after = this.#last === '' ? '' : ', as of merged cells';
      const what = `a row without a ${rows === 'skills' ? 'skill' : 'role'}${after}`;
      return this.#findings.remark('left out', what, row.at);
    }
    if (rows === 'skills' && this.#isHeading(row, name)) {
      this.#section = name;
      const what = 'a row with nothing but a name, taken for a heading of the rows beneath it';
      return this.#findings.remark('derived', what, row.at);
    }
    if (rows === 'roles') {
      if (of.role !== undefined || of.roleId !== undefined) roleRow(this.#findings, row, cell);
      this.#role(id || name, this.#count, row.at, { title: name || id });
    } else {
      skillRow(this.#findings, row, (field) => {
        if (field === 'skill') return name;
        return field === 'category' ? this.#categoryOf(cell('category'), row.at) : cell(field);
      });
    }
    this.#count += 1;
    this.#last = id || name;
    for (const column of this.#columns) {
      const stated = row.cells[column.index] ?? '';
      if (stated === '') continue;
      const [role, skill] = rows === 'roles' ? [id || name, column.name] : [column.name, id || name];
      const at = `${row.at}, column "${column.name}"`;
      require(this.#findings, this.#grades, {
        role,
        skill,
        level: stated,
        importance: cell('importance'),
        expectation: '',
        at,
      });
    }
  }

  /** Where levels are said to stand in their order, each leads to the next. */
  #role(key: string, place: number, at: string, more: Partial<RoleEntry> = {}): void {
    const name = more.title ?? key;
    if (key === '') return;
    const code = this.#areNumbered ? (codeIn(name) ?? name) : '';
    const stated = this.#areNumbered ? rungOf(name) : null;
    const rung = this.#isInOrder ? place + 1 : stated;
    const codes = this.#areNumbered ? { levelCodes: [code] } : {};
    if (stated !== null)
      this.#numbered.push({ key, series: foldedName(code.replace(/\d+$/, '')), place: stated });
    this.#findings.role({ key, title: name, seniority: rung, ...codes, at, ...more }, name);
    const from = this.#shape.rows === 'roles' ? this.#last : (this.#columns[place - 1]?.name ?? '');
    if (this.#isInOrder && from !== '' && from !== key) this.#step(from, key, 'order');
  }

  /** What is known when all rows were taken: numbers lead from one to the next of their series, `IC3` to `IC4`. */
  end(): void {
    if (this.#isInOrder) return;
    for (const of of Map.groupBy(this.#numbered, ({ series }) => series).values()) {
      for (const [from, to] of stepsBetween(of.map(({ place }) => ({ place, track: null }))))
        this.#step(of[from]?.key ?? '', of[to]?.key ?? '', 'numbers');
    }
  }

  #step(from: string, to: string, by: 'numbers' | 'order'): void {
    const where = `${this.#table.file}, "${from}" before "${to}"`;
    this.#findings.fact({
      is: 'transition',
      from,
      to,
      kind: 'PROMOTION',
      at: where,
      basis: 'DERIVED',
      confidence: UNNAMED_STEP,
      derived: [`a promotion from a level to the next, by their ${by}`],
    });
  }

  /**
   * Whether a row heads those beneath it: merged over all columns, or without anything but its name in a table whose first
   * row is such a one. In other tables it is a skill of which nobody says anything.
   */
  #isHeading(row: TableRow, name: string): boolean {
    const others = (of: TableRow, own: string) =>
      of.cells.filter((cell, index) => index !== this.#shape.head && cell !== '' && cell !== own);
    const isAlone = others(row, name).length === 0;
    const isMerged = this.#columns.every(({ index }) => row.cells[index] === name);
    if (isMerged || !isAlone) return isMerged && isAlone;
    const [first] = this.#table.early;
    return (
      first !== undefined &&
      this.#shape.of.category === undefined &&
      others(first, first.cells[this.#shape.head] ?? '').length === 0
    );
  }

  /** What a cell says; below it the cells are empty in an export of merged ones. */
  #categoryOf(stated: string, at: string): string {
    if (stated === '' && this.#category !== '')
      this.#findings.remark('derived', 'a category of the row above, as of merged cells', at);
    this.#category = stated || this.#category;
    return this.#category || this.#section || this.#called();
  }

  /** What the skills of a matrix without categories have in common: its sheet, where that says something. */
  #called(): string {
    const { name } = this.#table;
    return /^(sheet|table|tabelle|feuille|hoja)?\s*\d*$/i.test(name) ? '' : name;
  }
}
