import { plain } from '../../formula-cells.ts';
import { type CsvDialect, csvRecords } from './csv-records.ts';
import { detectDelimiter, namedDelimiter } from './delimiter.ts';
import { decodedChunks, encodingOf } from './encoding.ts';
import { encodingNotes } from './encoding-notes.ts';
import type { ReadOptions } from '../rows/organization-file.ts';
import { fileError } from '../rows/problems.ts';
import { distinctHeaders, type Table } from './table.ts';

const SAMPLE_CHARACTERS = 64 * 1024;

/**
 * Opens a CSV file: its first row that is not blank is the header.
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
  const header = await headerOf(dialect);
  return {
    format: 'csv',
    encoding: encoding.name,
    delimiter,
    columns: distinctHeaders(header.cells.map(plain)).map((name) => ({ header: name, isAttribute: false })),
    isNested: false,
    defaults: {},
    notes: encodingNotes(encoding),
    records: async function* () {
      for await (const portion of csvRecords(dialect)) {
        yield portion
          .filter(({ row }) => row > header.row)
          .map(({ row, line, cells }) => ({ row, place: line, cells: cells.map(plain), above: null }));
      }
    },
    placeOf: ({ place, row }) => `${path}:${place} row ${row}`,
  };
}

async function headerOf(dialect: CsvDialect) {
  for await (const portion of csvRecords(dialect)) {
    const header = portion.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    if (header !== undefined) return header;
  }
  throw fileError([`${dialect.path}: nothing but blank rows; the first row has to name the columns`]);
}

async function sampleOf(path: string, encoding: CsvDialect['encoding']) {
  let sample = '';
  for await (const chunk of decodedChunks(path, encoding)) {
    sample += chunk;
    if (sample.length >= SAMPLE_CHARACTERS) return { sample, isWhole: false };
  }
  return { sample, isWhole: true };
}
