import { ImportanceTable } from '../../../levels/importance-table.ts';
import { rungOf } from './cell-values.ts';
import type { NamedTable } from './named-tables.ts';
import type { TableShape } from './table-shape.ts';

/** Longer texts are words and no grades. */
const LONGEST_GRADE = 100;
/** Distinct texts of a column that may be grades; of more than these it has words. */
const MOST_GRADES = 10_000;

/** What all rows of a table have to be looked at for, before any can be understood. */
export interface TableSurvey {
  readonly rowCount: number;
  /** Distinct texts that may be levels, in their order. */
  readonly levels: ReadonlySet<string>;
  readonly importances: ImportanceTable | null;
  /** Of a matrix: whether the names of all its roles have a number. */
  readonly areNumbered: boolean;
}

/** Looks at all rows once, holding what differs of their grades and nothing else. */
export async function tableSurvey(table: NamedTable, shape: TableShape): Promise<TableSurvey> {
  const isMatrix = shape.kind === 'matrix';
  const levelColumns = isMatrix
    ? shape.others
    : shape.kind === 'requirements' && shape.of.level !== undefined
      ? [shape.of.level]
      : [];
  const weights = isMatrix || shape.kind === 'requirements' ? shape.of.importance : undefined;
  const levels = new Set<string>();
  const importances = new Set<string>();
  let rowCount = 0;
  let areNumbered =
    isMatrix &&
    (shape.rows === 'roles' ||
      shape.others.every(
        (index) => (table.headers[index] ?? '') === '' || rungOf(table.headers[index] ?? '') !== null,
      ));
  for await (const rows of table.rows()) {
    rowCount += rows.length;
    for (const { cells } of rows) {
      for (const index of levelColumns) keep(levels, cells[index]);
      if (weights !== undefined) keep(importances, cells[weights]);
      if (!isMatrix || shape.rows !== 'roles' || !areNumbered) continue;
      const name = cells[shape.head] ?? '';
      if (name !== '' && rungOf(name) === null) areNumbered = false;
    }
  }
  const weighed =
    weights === undefined ? null : new ImportanceTable(table.headers[weights] ?? '', importances);
  // So that it can be shown how they are taken.
  for (const text of importances) weighed?.read(text);
  return {
    rowCount,
    levels,
    importances: weighed,
    areNumbered,
  };
}

function keep(texts: Set<string>, text: string | undefined): void {
  if (text === undefined || text === '' || text.length > LONGEST_GRADE) return;
  if (texts.size < MOST_GRADES) texts.add(text);
}
