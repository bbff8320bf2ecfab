import path from 'node:path';
import { InvalidInputError } from '../../../../graph/errors.ts';
import { type CsvDialect, csvRecords } from '../../../../organizations/import/tables/csv-records.ts';
import { decodedChunks, encodingOf } from '../../../../organizations/import/tables/encoding.ts';
import { lineEndsIn } from '../../../../organizations/import/tables/text-lines.ts';
import type { ReadOptions } from '../../framework-source.ts';

/** A row of a published table; cells are found by the names of their columns. */
export interface PublishedRow {
  /** `Skills.txt row 17`, numbered as a spreadsheet does. */
  readonly at: string;
  /** Empty where the table has no such column, or the row nothing in it. */
  cell(column: string): string;
}

/** A table of which the columns are known by name, whatever their order, case and spaces. */
export interface PublishedTable {
  readonly file: string;
  /** In portions, from the file, at each call again. */
  rows(): AsyncIterable<readonly PublishedRow[]>;
}

type Portions = AsyncIterable<readonly { readonly row: number; readonly cells: readonly string[] }[]>;

/**
 * Opens a published table: CSV, tab-separated text, or the first sheet of a workbook. Text is read in portions; a workbook
 * is held whole.
 *
 * @throws InvalidInputError where one of the columns that are needed is not there
 */
async function openPublishedTable(
  source: string,
  needed: readonly string[],
  options: ReadOptions,
): Promise<PublishedTable> {
  const file = path.basename(source);
  const { headers, rows } = /\.xls[xm]$/i.test(file) ? await workbook(source) : await text(source, options);
  const columns = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    const name = columnName(header);
    if (!columns.has(name)) columns.set(name, index);
  }
  const missing = needed.filter((column) => !columns.has(columnName(column)));
  if (missing.length > 0) {
    throw new InvalidInputError(
      `${file}: no column ${missing.map((column) => `"${column}"`).join(', ')}; its columns are ${headers.map((header) => `"${header.trim()}"`).join(', ')}.`,
    );
  }
  /** The columns that were asked for, so that names are compared once and not for each cell. */
  const asked = new Map<string, number>();
  const indexOf = (column: string) => {
    const known = asked.get(column);
    if (known !== undefined) return known;
    const index = columns.get(columnName(column)) ?? -1;
    asked.set(column, index);
    return index;
  };
  return {
    file,
    rows: async function* () {
      for await (const portion of rows()) {
        yield portion.map(({ row, cells }): PublishedRow => ({
          at: `${file} row ${row}`,
          cell: (column) => cells[indexOf(column)]?.trim() ?? '',
        }));
      }
    },
  };
}

/**
 * Opens several.
 *
 * @param needed the columns that each has to have
 * @throws InvalidInputError with all columns that are missing, a line a file
 */
export async function openPublishedTables<Wanted extends { readonly source: string }>(
  all: Iterable<Wanted>,
  needed: (wanted: Wanted) => readonly string[],
  options: ReadOptions,
): Promise<(readonly [Wanted, PublishedTable])[]> {
  const opened: (readonly [Wanted, PublishedTable])[] = [];
  const problems: string[] = [];
  for (const wanted of all) {
    try {
      opened.push([wanted, await openPublishedTable(wanted.source, needed(wanted), options)]);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new InvalidInputError(problems.join('\n'));
  return opened;
}

/** "O*NET-SOC Code", "onetsoc_code" and "O*NET-SOC code " are one name. */
function columnName(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

async function text(source: string, { encoding: asked, delimiter: given }: ReadOptions) {
  const encoding = await encodingOf(source, asked);
  let sample = '';
  for await (const chunk of decodedChunks(source, encoding)) {
    sample += chunk;
    if (/[\r\n]/.test(sample)) break;
  }
  const header = /^[^\r\n]*/.exec(sample)?.[0] ?? '';
  const delimiter = given === undefined ? delimiterOf(header) : given === 'tab' ? '\t' : given;
  // Text with tabs is published without quotes: a quote is a part of it there, unless the header has some already.
  const isPlain = delimiter === '\t' && !header.includes('"');
  const dialect: CsvDialect = {
    path: source,
    encoding,
    delimiter,
    recordDelimiters: lineEndsIn(sample),
    quotes: 'doubled',
    preamble: 0,
  };
  const all = () => (isPlain ? plainRecords(dialect) : csvRecords(dialect));
  const headers = await firstOf(all());
  return { headers, rows: () => behindHeader(all()) };
}

function delimiterOf(header: string): string {
  const counted = ['\t', ',', ';', '|'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}

/** Lines of which the cells are parted by tabs, and nothing else means anything. */
async function* plainRecords({ path: source, encoding }: CsvDialect): Portions {
  let rest = '';
  let row = 0;
  const taken = (lines: readonly string[]) =>
    lines.map((line) => {
      row += 1;
      return { row, cells: (line.endsWith('\r') ? line.slice(0, -1) : line).split('\t') };
    });
  for await (const chunk of decodedChunks(source, encoding)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield taken(lines);
  }
  if (rest !== '') yield taken([rest]);
}

async function firstOf(portions: Portions): Promise<readonly string[]> {
  for await (const portion of portions) {
    const [first] = portion;
    if (first !== undefined) return first.cells;
  }
  return [];
}

async function* behindHeader(portions: Portions): Portions {
  for await (const portion of portions) {
    yield portion.filter(({ row, cells }) => row > 1 && cells.some((cell) => cell.trim() !== ''));
  }
}

async function workbook(source: string) {
  const { readSheet } = await import('read-excel-file/node');
  const { exactNumber, textOf } = await import('../../../../organizations/import/tables/table.ts');
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(source, 1, { trim: false, parseNumber: exactNumber });
  } catch (error) {
    throw new InvalidInputError(
      `${path.basename(source)}: not a readable .xlsx workbook (${(error as Error).message}).`,
      {},
      { cause: error },
    );
  }
  const cellsOf = (row: readonly unknown[]) =>
    row.map((cell) =>
      cell instanceof Date ? monthOf(cell) : cell === null ? '' : textOf(cell as number | string),
    );
  const rows: () => Portions = async function* () {
    for (let start = 1; start < sheet.length; start += 1_000) {
      yield sheet
        .slice(start, start + 1_000)
        .map((cells, index) => ({ row: start + index + 1, cells: cellsOf(cells) }))
        .filter(({ cells }) => cells.some((cell) => cell !== ''));
    }
  };
  return { headers: cellsOf(sheet[0] ?? []), rows };
}

/** What a workbook has as a date is published as a month: `08/2025`. */
function monthOf(date: Date): string {
  return `${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`;
}
