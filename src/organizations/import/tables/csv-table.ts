import { plain } from '../../formula-cells.ts';
import { type CsvDialect, type CsvRecord, csvRecords } from './csv-records.ts';
import { decodedChunks, encodingOf } from './encoding.ts';
import { EARLY_ROWS, type EarlyRow, headerRows, type HeaderRows } from './header-rows.ts';
import { barredTable } from './barred-table.ts';
import { detectDelimiter, namedDelimiter } from './delimiter.ts';
import type { DrawnTable, DrawnText } from './drawn-text.ts';
import { linedTable } from './lined-table.ts';
import { quoteStyleOf } from './quote-style.ts';
import { lineEndsIn } from './text-lines.ts';
import type { ReadOptions } from '../rows/organization-file.ts';
import { noteOf } from '../rows/notes.ts';
import { fileError } from '../rows/problems.ts';
import { distinctHeaders, type Table } from './table.ts';

const SAMPLE_CHARACTERS = 64 * 1024;
const BACKSLASHES = noteOf(
  'form',
  null,
  'quotes within cells stand behind a backslash, as MySQL and PHP write them, and are read so',
);

/**
 * Opens a CSV file, or a text in which a table is drawn. header-rows.ts says which row names its columns.
 *
 * @throws InvalidInputError where there is no header, its quotes are broken, or an option cannot be followed
 */
export async function openCsvTable(path: string, options: ReadOptions): Promise<Table> {
  const encoding = await encodingOf(path, options.encoding);
  const { sample, isWhole } = await sampleOf(path, encoding);
  const preamble = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(sample);
  const body = sample.slice(preamble?.[0].length ?? 0);
  const ends = lineEndsIn(body);
  const stated = options.delimiter === undefined ? preamble?.[1] : namedDelimiter(options.delimiter);
  const delimiter = stated ?? detectDelimiter(body, ends, isWhole);
  const early = linesIn(body, ends, isWhole);
  const drawn =
    stated === undefined || stated === '|'
      ? await drawnTable({ path, encoding, ends, early, delimiter })
      : null;
  const assumed: CsvDialect = {
    path,
    encoding,
    delimiter: delimiter ?? ',',
    recordDelimiters: ends,
    quotes: 'doubled',
    preamble: preamble?.[0].length ?? 0,
  };
  const quotes = drawn === null ? await quoteStyleOf(assumed) : 'doubled';
  const dialect: CsvDialect = { ...assumed, quotes };
  const ofDatabase = drawn !== null || quotes === 'behind backslashes' || delimiter === '\t';
  const cellOf = ofDatabase ? (cell: string) => withoutNull(plain(cell)) : plain;
  const records = () => drawn?.records() ?? csvRecords(dialect);
  const header = await headerOf(path, records, options.headerRow);
  return {
    format: 'csv',
    encoding: encoding.name,
    delimiter: drawn === null ? dialect.delimiter : null,
    ...(header.row === 0 ? {} : { headerRow: header.row }),
    columns: distinctHeaders(header.headers).map((name) => ({ header: name, isAttribute: false })),
    isNested: false,
    defaults: {},
    notes: [
      ...encoding.notes,
      ...(drawn === null ? [] : [drawn.note]),
      ...(quotes === 'behind backslashes' ? [BACKSLASHES] : []),
      ...header.notes,
    ],
    records: async function* () {
      for await (const portion of records()) {
        yield portion
          .filter(({ row }) => row > header.lastRow)
          .map(({ row, line, cells }) => ({ row, place: line, cells: cells.map(cellOf), above: null }));
      }
    },
    placeOf: ({ place, row }) => `${path}:${place} row ${row}`,
  };
}

async function drawnTable(text: DrawnText): Promise<DrawnTable | null> {
  return barredTable(text) ?? (await linedTable(text));
}

async function headerOf(
  path: string,
  records: () => AsyncIterable<readonly CsvRecord[]>,
  asked: number | undefined,
): Promise<HeaderRows> {
  const early: EarlyRow[] = [];
  const most = Math.max(EARLY_ROWS, (asked ?? 0) + 2);
  for await (const portion of records()) {
    early.push(
      ...portion.slice(0, most - early.length).map(({ row, cells }) => ({ row, cells: cells.map(plain) })),
    );
    if (early.length >= most) break;
  }
  const found = headerRows(early, asked);
  if (found !== null) return found;
  throw fileError([
    asked === undefined
      ? `${path}: nothing but blank rows; the first row has to name the columns`
      : `${path}: --header-row ${asked}: there is nothing in this row; name the row that names the columns`,
  ]);
}

async function sampleOf(path: string, encoding: CsvDialect['encoding']) {
  let sample = '';
  for await (const chunk of decodedChunks(path, encoding)) {
    sample += chunk;
    if (sample.length >= SAMPLE_CHARACTERS) return { sample, isWhole: false };
  }
  return { sample, isWhole: true };
}

/** What databases write where there is nothing. */
function withoutNull(cell: string): string {
  return /^\s*(NULL|\\N|\(null\)|<null>)\s*$/.test(cell) ? '' : cell;
}

/** The lines of a sample that are whole. */
function linesIn(sample: string, ends: readonly string[], isWhole: boolean): string[] {
  const lines = sample.split(new RegExp(ends.join('|'), 'u'));
  return isWhole ? lines : lines.slice(0, -1);
}
