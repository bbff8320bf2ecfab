import { readdir } from 'node:fs/promises';
import path from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { InvalidInputError } from '../../../../graph/errors.ts';
import { compareIds } from '../../../../graph/model.ts';
import { isBlank, type Table, textOf } from '../../../../organizations/import/tables/table.ts';
import { cleanName } from '../../../middle/clean-text.ts';
import type { ReadOptions } from '../../framework-source.ts';

/** A row of a table, with where it stands. */
export interface HeldRow {
  /** `ladder.csv row 17`. */
  readonly at: string;
  /** By column, as text. */
  readonly cells: readonly string[];
}

/** A table of a source as it was read; nothing of it understood yet. */
export interface HeldTable {
  /** Of the file without its ending, or of the sheet. */
  readonly name: string;
  readonly file: string;
  readonly headers: readonly string[];
  readonly rows: readonly HeldRow[];
}

const ENDINGS = /\.(csv|tsv|tab|xlsx|xlsm)$/i;
/** Beyond these a table is taken for something else. */
const MOST_COLUMNS = 2_000;
const MOST_ROWS = 1_000_000;

/** The files of a source that may be tables. */
export async function tableFiles(source: string, isFolder: boolean): Promise<string[]> {
  if (!isFolder) return ENDINGS.test(source) ? [source] : [];
  const names = await readdir(source);
  return names
    .filter((name) => ENDINGS.test(name) && !name.startsWith('.') && !name.startsWith('~$'))
    .sort(compareIds)
    .map((name) => path.join(source, name));
}

/** All tables of the files: of a workbook each sheet that has any rows. @throws InvalidInputError */
export async function namedTables(files: readonly string[], options: ReadOptions): Promise<HeldTable[]> {
  const tables: HeldTable[] = [];
  for (const file of files) {
    const isWorkbook = /\.xls[xm]$/i.test(file);
    const sheets = isWorkbook ? await sheetsOf(file, options.sheet) : [undefined];
    for (const sheet of sheets) {
      const table = await openTable(file, isWorkbook, { ...options, sheet });
      const base = path.basename(file);
      const name = sheet !== undefined && sheets.length > 1 ? sheet : base.replace(ENDINGS, '');
      tables.push(await held(name, base, sheet, table));
    }
  }
  if (tables.every(({ rows }) => rows.length === 0)) {
    throw new InvalidInputError(`${files.join(', ')}: there are no rows in it behind the header.`);
  }
  return tables;
}

async function openTable(
  file: string,
  isWorkbook: boolean,
  { encoding, delimiter, sheet }: ReadOptions,
): Promise<Table> {
  const given = Object.fromEntries(
    Object.entries({ encoding, delimiter, sheet }).filter(([, value]) => value !== undefined),
  );
  if (isWorkbook) {
    const { openXlsxTable } = await import('../../../../organizations/import/tables/xlsx-table.ts');
    return openXlsxTable(file, given);
  }
  const { openCsvTable } = await import('../../../../organizations/import/tables/csv-table.ts');
  return openCsvTable(file, given);
}

async function sheetsOf(file: string, asked: string | undefined): Promise<readonly string[]> {
  if (asked !== undefined) return [asked];
  try {
    const sheets = await readWorkbook(file);
    return sheets
      .filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)))
      .map(({ sheet }) => sheet);
  } catch (error) {
    throw new InvalidInputError(
      `${file}: not a readable .xlsx workbook (${(error as Error).message}).`,
      {},
      { cause: error },
    );
  }
}

async function held(name: string, file: string, sheet: string | undefined, table: Table): Promise<HeldTable> {
  if (table.columns.length > MOST_COLUMNS) {
    throw new InvalidInputError(
      `${file}: ${table.columns.length} columns; at most ${MOST_COLUMNS} are read.`,
    );
  }
  const place = sheet === undefined ? file : `${file}, sheet ${sheet}`;
  const rows: HeldRow[] = [];
  for await (const portion of table.records()) {
    for (const record of portion) {
      if (isBlank(record)) continue;
      rows.push({ at: `${place} row ${record.row}`, cells: record.cells.map(textOf) });
      if (rows.length > MOST_ROWS) throw new InvalidInputError(`${file}: more than ${MOST_ROWS} rows.`);
    }
  }
  return { name: cleanName(name), file, headers: table.columns.map(({ header }) => cleanName(header)), rows };
}
