import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../../../graph/errors.ts';
import { compareIds } from '../../../../graph/model.ts';
import {
  isBlank,
  type Table,
  type TableRecord,
  textOf,
} from '../../../../organizations/import/tables/table.ts';
import { cleanName } from '../../../middle/clean-text.ts';
import type { ReadOptions } from '../../framework-source.ts';

/** A row of a table, with where it stands. */
export interface TableRow {
  /** `ladder.csv row 17`. */
  readonly at: string;
  /** By column, as text. */
  readonly cells: readonly string[];
  /** What a workbook has in cells that are empty here: `#REF!`, or a formula without a result. */
  readonly lost: readonly string[];
}

/**
 * A table of a source; nothing of it understood yet. Of CSV only the first rows are held, and the file is read again each
 * time; the sheets of a workbook are held, since a workbook cannot be read in portions.
 */
export interface NamedTable {
  /** Of the file without its ending, of the sheet, or of the heading above it. */
  readonly name: string;
  readonly file: string;
  /** Whether it stands in a page, beside tables that may be about anything. */
  readonly isOfPage: boolean;
  readonly headers: readonly string[];
  /** The first rows, all of a small table. */
  readonly early: readonly TableRow[];
  /** What was noticed in opening it. */
  readonly notes: readonly string[];
  /** All that are not blank, in portions. @throws InvalidInputError for more rows than are read */
  rows(): AsyncIterable<readonly TableRow[]>;
}

/** A table as its file has it. */
export interface TableSource extends Pick<Table, 'records' | 'notes'> {
  readonly name: string;
  readonly file: string;
  readonly isOfPage: boolean;
  readonly columns: readonly { readonly header: string }[];
  /** `ladder.csv row 17`. */
  placeOf(record: TableRecord): string;
}

/** Of the names of files that are tables. */
export const TABLE_ENDINGS = /\.(csv|tsv|tab|xlsx|xlsm)$/i;
/** Beyond these a table is taken for something else. */
const MOST_COLUMNS = 2_000;
const MOST_ROWS = 1_000_000;
/** By which it is told what a table holds. */
const EARLY_ROWS = 1_000;
const PORTION = 1_000;

/** The files of a source that may be tables. */
export async function tableFiles(source: string, isFolder: boolean): Promise<string[]> {
  if (!isFolder) return TABLE_ENDINGS.test(source) ? [source] : [];
  const names = await readdir(source);
  return names
    .filter((name) => TABLE_ENDINGS.test(name) && !name.startsWith('.') && !name.startsWith('~$'))
    .sort(compareIds)
    .map((name) => path.join(source, name));
}

/** All tables of the files: of a workbook each sheet that has any rows, or the one that is asked for. @throws InvalidInputError */
async function fileTables(files: readonly string[], options: ReadOptions): Promise<TableSource[]> {
  const tables: TableSource[] = [];
  for (const file of files) {
    const base = path.basename(file);
    const opened = await openTables(file, options);
    for (const table of opened) {
      const isOneOfSeveral = table.sheet !== undefined && (opened.length > 1 || options.sheet !== undefined);
      const name = isOneOfSeveral ? (table.sheet ?? base) : base.replace(TABLE_ENDINGS, '');
      const place = table.sheet === undefined ? base : `${base}, sheet ${table.sheet}`;
      tables.push({
        ...table,
        name,
        file: base,
        isOfPage: false,
        placeOf: ({ row }) => `${place} row ${row}`,
      });
    }
  }
  return tables;
}

async function openTables(file: string, { encoding, delimiter, sheet }: ReadOptions): Promise<Table[]> {
  const given = Object.fromEntries(
    Object.entries({ encoding, delimiter, sheet }).filter(([, value]) => value !== undefined),
  );
  if (/\.xls[xm]$/i.test(file)) {
    const { openXlsxTables } = await import('../../../../organizations/import/tables/xlsx-table.ts');
    return openXlsxTables(file, given);
  }
  const { openCsvTable } = await import('../../../../organizations/import/tables/csv-table.ts');
  return [await openCsvTable(file, given)];
}

/** The same, with their first rows looked at. @throws InvalidInputError */
export async function namedTables(files: readonly string[], options: ReadOptions): Promise<NamedTable[]> {
  return firstRowsOf(await fileTables(files, options));
}

/** @throws InvalidInputError for more columns or rows than are read */
export async function firstRowsOf(sources: readonly TableSource[]): Promise<NamedTable[]> {
  const tables: NamedTable[] = [];
  for (const source of sources) tables.push(await namedTable(source));
  return tables;
}

async function namedTable(table: TableSource): Promise<NamedTable> {
  const { name, file, isOfPage } = table;
  if (table.columns.length > MOST_COLUMNS) {
    throw new InvalidInputError(
      `${file}: ${table.columns.length} columns; at most ${MOST_COLUMNS} are read.`,
    );
  }
  const rows = async function* () {
    let count = 0;
    for await (const portion of table.records()) {
      const filled = portion.filter((record) => !isBlank(record));
      count += filled.length;
      if (count > MOST_ROWS) throw new InvalidInputError(`${file}: more than ${MOST_ROWS} rows.`);
      for (let from = 0; from < filled.length; from += PORTION) {
        yield filled.slice(from, from + PORTION).map((record) => ({
          at: table.placeOf(record),
          cells: record.cells.map(textOf),
          lost: (record.flaws ?? []).map(({ text }) => text),
        }));
      }
    }
  };
  const early: TableRow[] = [];
  for await (const portion of rows()) {
    early.push(...portion.slice(0, EARLY_ROWS - early.length));
    if (early.length >= EARLY_ROWS) break;
  }
  return {
    name: cleanName(name),
    file,
    isOfPage,
    headers: table.columns.map(({ header }) => cleanName(header)),
    early,
    notes: table.notes.map(({ message }) => message),
    rows,
  };
}

/** The same of a source that is not ours: what programs write for nothing is nothing. */
export function withoutNulls(table: NamedTable): NamedTable {
  const nothing = (row: TableRow): TableRow => ({
    ...row,
    cells: row.cells.map((text) => (/^(?:null|nan|#n\/a)$/i.test(text) ? '' : text)),
  });
  return {
    ...table,
    early: table.early.map(nothing),
    rows: async function* () {
      for await (const portion of table.rows()) yield portion.map(nothing);
    },
  };
}
