import type { RoleEntry } from '../../../../middle/entries.ts';
import { rungOf } from '../cell-values.ts';
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
    const category = () => this.#findings.category(this.#category(), file);
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
    if (rows === 'roles') {
      if (of.role !== undefined || of.roleId !== undefined) roleRow(this.#findings, row, cell);
      this.#role(id || name, this.#count, row.at, { title: name || id });
    } else {
      skillRow(this.#findings, row, (field) => {
        if (field === 'skill') return name;
        return field === 'category' ? cell('category') || this.#category() : cell(field);
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
    const rung = this.#isInOrder ? place + 1 : this.#areNumbered ? rungOf(name) : null;
    const codes = this.#areNumbered ? { levelCodes: [name] } : {};
    this.#findings.role({ key, title: name, seniority: rung, ...codes, at, ...more }, name);
    const from = this.#shape.rows === 'roles' ? this.#last : (this.#columns[place - 1]?.name ?? '');
    if (!this.#isInOrder || from === '' || from === key) return;
    const where = `${this.#table.file}, "${from}" before "${key}"`;
    this.#findings.remark('derived', 'a promotion from a level to the next, by their order', where);
    this.#findings.fact({
      is: 'transition',
      from,
      to: key,
      kind: 'PROMOTION',
      at: where,
      basis: 'DERIVED',
      confidence: UNNAMED_STEP,
    });
  }

  /** What the skills of a matrix without categories have in common: its sheet, where that says something. */
  #category(): string {
    const { name } = this.#table;
    return /^(sheet|table|tabelle|feuille|hoja)?\s*\d*$/i.test(name) ? '' : name;
  }
}
