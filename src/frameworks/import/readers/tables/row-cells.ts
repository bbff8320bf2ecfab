import type { NamedTable, TableRow } from './named-tables.ts';
import type { TableFindings } from './table-findings.ts';
import type { TableField } from './table-headers.ts';
import type { TableShape } from './table-shape.ts';

/** What a row has in the column of a field; empty where there is none. */
export type Cell = (field: TableField) => string;

/** The cells of rows by what they hold; remembers which columns said something, so that the others can be told of. */
export class RowCells {
  readonly #of: TableShape['of'];
  readonly #used: Set<number>;

  constructor(shape: TableShape) {
    this.#of = shape.of;
    this.#used = new Set(shape.kind === 'matrix' ? [shape.head, ...shape.others] : []);
  }

  cellsOf(row: TableRow): Cell {
    return (field) => {
      const index = this.#of[field];
      if (index === undefined) return '';
      this.#used.add(index);
      return row.cells[index] ?? '';
    };
  }

  /** Says which columns nothing was taken of. */
  sayUnused({ headers, file }: NamedTable, kind: TableShape['kind'], findings: TableFindings): void {
    const fields = new Map(Object.entries(this.#of).map(([field, index]) => [index, field]));
    for (const [index, header] of headers.entries()) {
      if (this.#used.has(index)) continue;
      const field = fields.get(index);
      const why = field === undefined ? '' : `, which looks like ${field} and says nothing in ${WORDS[kind]}`;
      findings.remark('left out', `the column "${header}"${why}`, file);
    }
  }
}

const WORDS: Readonly<Record<TableShape['kind'], string>> = {
  legend: 'a legend',
  matrix: 'a matrix',
  nothing: 'a table of which nothing is known',
  requirements: 'a table of requirements',
  responsibilities: 'a table of responsibilities',
  roles: 'a table of roles',
  skills: 'a table of skills',
  transitions: 'a table of transitions',
};
