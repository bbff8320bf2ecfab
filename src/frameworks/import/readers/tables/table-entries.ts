import type { Entry } from '../../../middle/entries.ts';
import type { LevelTable } from '../../../levels/level-table.ts';
import { inPortions } from './gathered-things.ts';
import { familiesOf } from './pages/page-families.ts';
import { legendRow } from './legend.ts';
import type { TableRow } from './named-tables.ts';
import { type Cell, RowCells } from './row-cells.ts';
import { requirementRow, stepRow } from './rows/fact-rows.ts';
import { MatrixRows } from './rows/matrix-rows.ts';
import { responsibilityRow, roleRow, skillRow } from './rows/thing-rows.ts';
import { TableFindings } from './table-findings.ts';
import type { TableField } from './table-headers.ts';
import type { UnderstoodTable } from './understood-table.ts';

/**
 * Makes entries of tables that were understood, in portions. They are read twice, first for the things that they name and
 * then for the facts, so that nothing is held of the facts.
 *
 * @param levels how cells are graded, by file
 * @param isInOrder whether the levels of a matrix stand in their order, the lowest first
 */
export async function* tableEntries(
  tables: readonly UnderstoodTable[],
  levels: ReadonlyMap<string, LevelTable>,
  isInOrder: boolean,
): AsyncGenerator<readonly Entry[]> {
  const findings = new TableFindings();
  // What lists things goes before what only names them.
  const listsRoles = ({ shape }: UnderstoodTable) =>
    shape.kind === 'roles' || (shape.kind === 'requirements' && shape.areRoles);
  const lists = (each: UnderstoodTable) => listsRoles(each) || each.shape.kind === 'skills';
  const ordered = [...tables.filter(lists), ...tables.filter((each) => !lists(each))];
  findings.roles.isListed = tables.some(listsRoles);
  const familyOf = familiesOf(tables);
  findings.skills.isListed = tables.some(({ shape }) => shape.kind === 'skills');
  for (const each of ordered) {
    findings.within(familyOf(each));
    const taker = takerOf(each, findings, levels.get(each.table.file) as LevelTable, isInOrder);
    for await (const rows of each.table.rows()) for (const row of rows) taker.take(row);
  }
  yield* inPortions(findings.things());
  for (const each of ordered) {
    const { table, shape } = each;
    findings.within(familyOf(each));
    const taker = takerOf(each, findings, levels.get(each.table.file) as LevelTable, isInOrder);
    for await (const rows of table.rows()) {
      for (const row of rows) {
        taker.take(row);
        if (row.cells.slice(table.headers.length).some((cell) => cell !== ''))
          findings.remark('left out', 'what stands behind the last column that has a header', row.at);
        for (const lost of row.lost)
          findings.remark('left out', `a cell that holds no value, ${lost}`, row.at);
      }
      yield findings.takenFacts();
    }
    taker.end();
    for (const note of table.notes) findings.remark('noticed', note, table.file);
    taker.cells.sayUnused(table, shape.kind, findings);
    yield findings.takenFacts();
  }
}

/** Of a row that is about a role and its skills, what is not about one of them. */
function without(field: TableField, cell: Cell): Cell {
  return (asked) => (asked === field ? '' : cell(asked));
}

/** What a legend says is read already; that it says of no level is told. */
function legendSign(findings: TableFindings, { at }: TableRow, cell: Cell, levels: LevelTable): void {
  const [sign, level, meaning] = [cell('sign'), cell('level'), cell('meaning')];
  if (legendRow(cell).length > 0 || levels.read(sign || level || meaning).kind !== 'words') return;
  const what = `that "${sign || level || meaning}" stands for "${meaning}", a word of no known scale, beside no number; say its level with --level`;
  findings.remark('noticed', what, at);
}

/** What takes the rows of a table one after the other. */
function takerOf(
  { table, shape, survey }: UnderstoodTable,
  findings: TableFindings,
  levels: LevelTable,
  isInOrder: boolean,
) {
  const cells = new RowCells(shape);
  const grades = { levels, importances: survey.importances };
  const take = (row: TableRow): void => {
    const cell = cells.cellsOf(row);
    switch (shape.kind) {
      case 'roles':
        return roleRow(findings, row, cell);
      case 'skills':
        return skillRow(findings, row, cell);
      case 'responsibilities':
        return responsibilityRow(findings, row, cell);
      case 'requirements':
        if (shape.areRoles) roleRow(findings, row, without('expectation', cell));
        if (shape.areRoles && cell('skill') === '' && cell('skillId') === '') return;
        return requirementRow(findings, row, shape.areRoles ? without('summary', cell) : cell, grades);
      case 'transitions':
        return stepRow(findings, row, cell('from'), cell('to'), cell);
      case 'legend':
        return legendSign(findings, row, cell, levels);
      default:
    }
  };
  if (shape.kind !== 'matrix') return { cells, take, end: () => {} };
  const matrix = new MatrixRows(findings, grades, table, shape, {
    isInOrder,
    areNumbered: survey.areNumbered,
  });
  matrix.begin();
  return {
    cells,
    take: (row: TableRow) => matrix.take(row, cells.cellsOf(row)),
    end: () => matrix.end(),
  };
}
