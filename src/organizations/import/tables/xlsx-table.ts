import { readSheet } from 'read-excel-file/node';
import { suggest } from '../../../graph/text/suggest.ts';
import { plain } from '../../formula-cells.ts';
import type { ReadOptions } from '../rows/organization-file.ts';
import { fileError, quotedAll } from '../rows/problems.ts';
import { type Cell, distinctHeaders, exactNumber, type Table } from './table.ts';

/** What a workbook has in a cell. The package's own type says `typeof Date`, which no cell is. */
type SheetCell = string | number | boolean | Date | null;

/**
 * Opens a sheet of a workbook: its first row that is not blank is the header. A formula is read as its last result, a
 * date as `2026-01-31`, an error such as #REF! as empty. The sheet is held whole, which a sheet's 1,048,576 rows bound.
 *
 * @throws InvalidInputError where the file is no workbook, or has no such sheet or no header
 */
export async function openXlsxTable(path: string, { sheet }: ReadOptions): Promise<Table> {
  const rows = await readRows(path, sheet);
  const headerIndex = rows.findIndex((cells) => cells.some((cell) => cell !== ''));
  if (headerIndex === -1)
    throw fileError([`${path}: the sheet is empty; its first row has to name the columns`]);
  const header = rows[headerIndex] ?? [];
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    columns: distinctHeaders(header.map(String)).map((name) => ({ header: name, isAttribute: false })),
    isNested: false,
    defaults: {},
    notes: [],
    records: async function* () {
      const behind = headerIndex + 1;
      yield rows.slice(behind).map((cells, index) => {
        const row = behind + index + 1;
        return { row, place: row, cells, above: null };
      });
    },
    placeOf: ({ row }) => `${path} row ${row}`,
  };
}

async function readRows(path: string, sheet: string | undefined): Promise<Cell[][]> {
  try {
    const rows = await readSheet(path, sheet ?? 1, { trim: false, parseNumber: exactNumber });
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
