import { plain } from '../../formula-cells.ts';
import { type CsvDialect, csvRecords } from './csv-records.ts';
import { decodedChunks, encodingOf } from './encoding.ts';
import { EARLY_ROWS, type EarlyRow, headerRows, type HeaderRows } from './header-rows.ts';
import type { ReadOptions } from '../rows/organization-file.ts';
import { fileError } from '../rows/problems.ts';
import { distinctHeaders, type Table } from './table.ts';

const SAMPLE_CHARACTERS = 64 * 1024;
const DELIMITERS = [',', ';', '\t', '|', '^'];
/** How many records are looked at to tell the delimiter. */
const MOST_RECORDS = 50;

/**
 * Opens a CSV file. header-rows.ts says which row names its columns.
 *
 * @throws InvalidInputError where there is no header, its quotes are broken, or an option cannot be followed
 */
export async function openCsvTable(path: string, options: ReadOptions): Promise<Table> {
  const encoding = await encodingOf(path, options.encoding);
  const { sample, isWhole } = await sampleOf(path, encoding);
  const preamble = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(sample);
  const body = sample.slice(preamble?.[0].length ?? 0);
  const delimiter =
    options.delimiter === undefined
      ? (preamble?.[1] ?? detectDelimiter(body, isWhole))
      : namedDelimiter(options.delimiter);
  const dialect: CsvDialect = {
    path,
    encoding,
    delimiter,
    // Where lines end otherwise, a carriage return by itself belongs to the text.
    recordDelimiters: body.includes('\n') || !body.includes('\r') ? ['\r\n', '\n'] : ['\r'],
    preamble: preamble?.[0].length ?? 0,
  };
  const header = await headerOf(dialect, options.headerRow);
  return {
    format: 'csv',
    encoding: encoding.name,
    delimiter,
    ...(header.row === 0 ? {} : { headerRow: header.row }),
    columns: distinctHeaders(header.headers).map((name) => ({ header: name, isAttribute: false })),
    isNested: false,
    defaults: {},
    notes: [...encoding.notes, ...header.notes],
    records: async function* () {
      for await (const portion of csvRecords(dialect)) {
        yield portion
          .filter(({ row }) => row > header.lastRow)
          .map(({ row, line, cells }) => ({ row, place: line, cells: cells.map(plain), above: null }));
      }
    },
    placeOf: ({ place, row }) => `${path}:${place} row ${row}`,
  };
}

async function headerOf(dialect: CsvDialect, asked: number | undefined): Promise<HeaderRows> {
  const early: EarlyRow[] = [];
  const most = Math.max(EARLY_ROWS, (asked ?? 0) + 2);
  for await (const portion of csvRecords(dialect)) {
    early.push(
      ...portion.slice(0, most - early.length).map(({ row, cells }) => ({ row, cells: cells.map(plain) })),
    );
    if (early.length >= most) break;
  }
  const found = headerRows(early, asked);
  if (found !== null) return found;
  throw fileError([
    asked === undefined
      ? `${dialect.path}: nothing but blank rows; the first row has to name the columns`
      : `${dialect.path}: --header-row ${asked}: there is nothing in this row; name the row that names the columns`,
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

/** @throws InvalidInputError for what cannot part cells */
function namedDelimiter(asked: string): string {
  const delimiter = /^(tab|\\t)$/i.test(asked) ? '\t' : asked;
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw fileError([
      `--delimiter ${JSON.stringify(asked)}: not a delimiter; name one character, such as ; or tab`,
    ]);
  return delimiter;
}

/**
 * The sign that parts cells: of those in the header, the one by which most of the first records have as many cells as
 * the header, and many. A comma where nothing does, which makes one column.
 *
 * @param isWhole whether the sample is the whole file, so that its last record is complete
 */
function detectDelimiter(sample: string, isWhole: boolean): string {
  let best = { delimiter: ',', fit: 0 };
  for (const delimiter of DELIMITERS) {
    const [header = 1, ...others] = cellCounts(sample, delimiter, isWhole);
    const alike = 1 + others.filter((count) => count === header).length;
    const fit = ((header - 1) * alike) / (1 + others.length);
    if (fit > best.fit) best = { delimiter, fit };
  }
  return best.delimiter;
}

/** How many cells each of the first records has that is not an empty line. Quotes count where a cell begins with one. */
function cellCounts(sample: string, delimiter: string, isWhole: boolean): number[] {
  const counts: number[] = [];
  let cells = 1;
  let isQuoted = false;
  let cellStart = 0;
  let recordStart = 0;
  for (let at = 0; at < sample.length && counts.length < MOST_RECORDS; at += 1) {
    const sign = sample[at];
    if (sign === '"') {
      if (isQuoted) isQuoted = false;
      // A quote behind a closing one is a doubled quote: the cell goes on.
      else if (at === cellStart || sample[at - 1] === '"') isQuoted = true;
    } else if (isQuoted) continue;
    else if (sign === delimiter) {
      cells += 1;
      cellStart = at + 1;
    } else if (sign === '\n' || sign === '\r') {
      if (at > recordStart) counts.push(cells);
      cells = 1;
      cellStart = at + 1;
      recordStart = at + 1;
    }
  }
  const hasRest = recordStart < sample.length && counts.length < MOST_RECORDS;
  if (hasRest && (isWhole || counts.length === 0)) counts.push(cells);
  return counts;
}
