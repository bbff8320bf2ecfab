import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { suggest } from '../../../graph/text/suggest.ts';
import { plain } from '../../formula-cells.ts';
import { EARLY_ROWS, type EarlyRow, headerRows } from './header-rows.ts';
import type { ReadOptions } from '../rows/organization-file.ts';
import { fileError, quotedAll } from '../rows/problems.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';
import { shownCells } from './shown-cells.ts';
import { type Cell, distinctHeaders, exactNumber, type Table, textOf } from './table.ts';

/** What a workbook has in a cell. The package's own type says `typeof Date`, which no cell is. */
type SheetCell = string | number | boolean | Date | null;

/**
 * Opens a sheet of a workbook, of several the one that holds a table; header-rows.ts says which row names its columns. A
 * formula is read as its last result, a date as `2026-01-31`, a merged cell as its value in every row of it; an error such
 * as #REF! and a formula without a result are empty, and told with the record. The sheet is held whole, which a sheet's
 * 1,048,576 rows bound.
 *
 * @throws InvalidInputError where the file is no workbook, or has no such sheet or no header
 */
export async function openXlsxTable(path: string, options: ReadOptions): Promise<Table> {
  return tableOf(path, await sheetOf(path, options), options);
}

/**
 * All sheets of a workbook that have any rows, each as a table, or only the one that is asked for. The workbook is read
 * once, and its sheets are held.
 *
 * @throws InvalidInputError where the file is no workbook, or has no such sheet
 */
export async function openXlsxTables(path: string, { sheet, ...options }: ReadOptions): Promise<Table[]> {
  const sheets =
    sheet === undefined ? await readSheets(path) : [{ name: sheet, rows: await readRows(path, sheet) }];
  const tables: Table[] = [];
  for (const { name, rows } of sheets) {
    if (rows.some((cells) => cells.some((cell) => textOf(cell) !== '')))
      tables.push(await tableOf(path, { name, rows, notes: [] }, options));
  }
  return tables;
}

interface Sheet {
  readonly rows: Cell[][];
  readonly name: string | null;
  readonly notes: readonly ReadingNote[];
}

async function tableOf(path: string, { rows, name, notes }: Sheet, options: ReadOptions): Promise<Table> {
  const header = headerRows(earlyRows(rows, options.headerRow), options.headerRow);
  if (header === null)
    throw fileError([
      options.headerRow === undefined
        ? `${path}: the sheet is empty; its first row has to name the columns`
        : `${path}: --header-row ${options.headerRow}: there is nothing in this row; name the row that names the columns`,
    ]);
  // Rows are counted from 0 here, and what is behind the header begins at its last row.
  const headerIndex = header.lastRow - 1;
  const shown = await shownCells(path, name ?? 1, rows, headerIndex + 1);
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    ...(name === null ? {} : { sheet: name }),
    ...(header.row === 0 ? {} : { headerRow: header.row }),
    columns: distinctHeaders(header.headers).map((name) => ({ header: name, isAttribute: false })),
    isNested: false,
    defaults: {},
    notes: [...notes, ...header.notes, ...shown.notes],
    records: async function* () {
      const behind = headerIndex + 1;
      yield rows.slice(behind).map((cells, index) => {
        const row = behind + index + 1;
        const flaws = shown.lost.get(row - 1);
        return { row, place: row, cells, above: null, ...(flaws === undefined ? {} : { flaws }) };
      });
    },
    placeOf: ({ row }) => `${path} row ${row}`,
  };
}

/** The sheet that is asked for, else of several the one whose header says most. */
async function sheetOf(path: string, { sheet, headerRow }: ReadOptions): Promise<Sheet> {
  if (sheet !== undefined) return { rows: await readRows(path, sheet), name: sheet, notes: [] };
  const sheets = await readSheets(path);
  const found = sheets.map(({ name, rows }) => ({
    name,
    rows,
    recognised: headerRows(earlyRows(rows, headerRow), headerRow)?.recognised ?? -1,
  }));
  const best = found.reduce<(typeof found)[number] | undefined>(
    (most, each) => (most === undefined || each.recognised > most.recognised ? each : most),
    undefined,
  );
  if (best === undefined || sheets.length < 2)
    return { rows: best?.rows ?? [], name: best?.name ?? null, notes: [] };
  const others = quotedAll(sheets.map(({ name }) => name).filter((name) => name !== best.name));
  const message = `of the sheets "${best.name}" is read, whose header says most; --sheet names another: ${others}`;
  return { rows: best.rows, name: best.name, notes: [noteOf('header rows', null, message)] };
}

function earlyRows(rows: readonly (readonly Cell[])[], asked = 0): EarlyRow[] {
  return rows
    .slice(0, Math.max(EARLY_ROWS, asked + 2))
    .map((cells, index) => ({ row: index + 1, cells: cells.map(textOf) }));
}

/** The rows of every sheet, in the order of the workbook. */
async function readSheets(path: string): Promise<{ name: string; rows: Cell[][] }[]> {
  try {
    const sheets = await readXlsxFile(path, { trim: false, parseNumber: exactNumber });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((cells) => cells.map((cell) => cellOf(cell as unknown as SheetCell))),
    }));
  } catch (error) {
    throw fileError([`${path}: ${sentenceOf(error, undefined)}`], error);
  }
}

async function readRows(path: string, sheet: string): Promise<Cell[][]> {
  try {
    const rows = await readSheet(path, sheet, { trim: false, parseNumber: exactNumber });
    return rows.map((cells) => cells.map((cell) => cellOf(cell as unknown as SheetCell)));
  } catch (error) {
    throw fileError([`${path}: ${sentenceOf(error, sheet)}`], error);
  }
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$|\.\d+Z$/, '');
  return typeof cell === 'boolean' ? String(cell) : typeof cell === 'string' ? plain(cell) : cell;
}

function sentenceOf(error: unknown, sheet: string | undefined): string {
  const { sheets, message } = error as { sheets?: readonly string[]; message: string };
  if (sheet === undefined || sheets === undefined) return `not a readable .xlsx workbook (${message})`;
  const near = suggest(sheet, sheets, 1).map((name) => `; did you mean --sheet "${name}"?`);
  return `there is no sheet "${sheet}"; the sheets are ${quotedAll(sheets)}${near.join('')}`;
}
