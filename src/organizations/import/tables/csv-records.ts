import { type CsvError, type InfoRecord, parse, type Parser } from 'csv-parse';
import { decodedChunks, type Encoding } from './encoding.ts';
import { fileError } from '../rows/problems.ts';
import { FormulaTexts } from './formula-texts.ts';

/** How quotes of a text stand within a quoted cell: `""`, or `\\"` as MySQL and PHP write it, or not all in one way. */
export type QuoteStyle = 'doubled' | 'behind backslashes' | 'neither';

/** How a CSV file is to be read. */
export interface CsvDialect {
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly recordDelimiters: readonly string[];
  readonly quotes: QuoteStyle;
  /** How many characters to skip at the start: the length of a line `sep=;` that Excel understands, or 0. */
  readonly preamble: number;
}

export interface CsvRecord {
  /** Counted from 1, blank ones included; as a spreadsheet numbers its rows. */
  readonly row: number;
  /** The line of the file on which the record begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** More than all cells of a row can have, so that a quote never closed does not take the rest of the file into memory. */
const MOST_BYTES_OF_RECORD = 16 * 1024 * 1024;

/**
 * The records of a CSV file as they are read from it, in portions.
 *
 * @throws InvalidInputError where quotes are broken, with the line and the column
 */
export async function* csvRecords(dialect: CsvDialect): AsyncGenerator<CsvRecord[]> {
  try {
    yield* parsedRecords(dialect);
  } catch (error) {
    throw isCsvError(error) ? await quoteError(dialect, error) : error;
  }
}

async function* parsedRecords(dialect: CsvDialect, atMost?: number): AsyncGenerator<CsvRecord[]> {
  const parser = parse({
    delimiter: dialect.delimiter,
    record_delimiter: [...dialect.recordDelimiters],
    escape: dialect.quotes === 'behind backslashes' ? '\\' : '"',
    relax_column_count: true,
    max_record_size: MOST_BYTES_OF_RECORD,
    to: atMost ?? -1,
  });
  let row = 0;
  let line = dialect.preamble === 0 ? 1 : 2;
  for await (const portion of parsedPortions(parser, dialect)) {
    yield portion.map((cells) => {
      row += 1;
      const record = { row, line, cells };
      line += 1 + lineBreaksIn(cells);
      return record;
    });
  }
}

/** What the parser makes of each chunk of the file. Record by record, its stream would take as long as its parsing. */
async function* parsedPortions(parser: Parser, dialect: CsvDialect): AsyncGenerator<string[][]> {
  // An error is thrown at the next chunk, or at the end.
  parser.on('error', () => {});
  for await (const text of textBehind(dialect)) {
    parser.write(text);
    const portion: string[][] = [];
    for (let cells = next(parser); cells !== null; cells = next(parser)) portion.push(cells);
    yield portion;
    if (parser.writableEnded || parser.errored !== null) break;
  }
  if (!parser.writableEnded) parser.end();
  yield (await parser.toArray()) as string[][];
}

function next(parser: Parser): string[] | null {
  return parser.read() as string[] | null;
}

async function* textBehind({
  path,
  encoding,
  preamble,
  delimiter,
  quotes,
}: CsvDialect): AsyncGenerator<string> {
  let left = preamble;
  const texts = new FormulaTexts(delimiter);
  for await (const chunk of decodedChunks(path, encoding)) {
    const behind = left < chunk.length ? chunk.slice(left) : '';
    // What keeps a spreadsheet from reading numbers is written for one, and those double quotes.
    const text = quotes === 'behind backslashes' ? behind : texts.plain(behind);
    left = Math.max(0, left - chunk.length);
    if (text !== '') yield text;
  }
  if (texts.rest !== '') yield texts.rest;
}

/** The parser itself counts a line break of two characters within a cell twice. */
function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

function isCsvError(error: unknown): error is CsvError & Partial<InfoRecord> & { column?: unknown } {
  return error instanceof Error && /^(CSV_|INVALID_OPENING_QUOTE)/.test((error as CsvError).code);
}

const SENTENCES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a quote opens here and is never closed; close it, or double a quote that belongs to the text: ""',
  CSV_MAX_RECORD_SIZE:
    'the row goes on for more than 16 MB, as if a quote that opens here were never closed; close it',
  CSV_INVALID_CLOSING_QUOTE:
    'a cell goes on behind its closing quote; double the quotes that belong to the text: ""',
  INVALID_OPENING_QUOTE:
    'a quote within a cell that does not begin with one; put the whole cell in quotes and double those within: "5"" pipe"',
};

const MIXED =
  'quotes within cells of this file stand behind a backslash, \\", but not in all of them, or they are broken here; write every quote that belongs to a text as ""';

/** Reads up to the broken record once more, to tell its line and its column. */
async function quoteError(dialect: CsvDialect, error: CsvError & { records?: number; column?: unknown }) {
  const before = error.records ?? 0;
  let line = dialect.preamble === 0 ? 1 : 2;
  let header: readonly string[] = [];
  if (before > 0) {
    for await (const portion of parsedRecords(dialect, before)) {
      if (header.length === 0) header = portion[0]?.cells ?? [];
      const last = portion.at(-1);
      if (last !== undefined) line = last.line + 1 + lineBreaksIn(last.cells);
    }
  }
  const index = typeof error.column === 'number' ? error.column : 0;
  const column = header[index]?.trim() || `column ${index + 1}`;
  const what = dialect.quotes === 'neither' ? MIXED : (SENTENCES[error.code] ?? error.message);
  return fileError([`${dialect.path}:${line} row ${before + 1}, column "${column}": ${what}`], error);
}
