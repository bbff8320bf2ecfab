import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CsvDialect,
  csvRecords,
  passingRecords,
} from '../../../src/organizations/import/tables/csv-records.ts';
import { CsvSplitter } from '../../../src/organizations/import/tables/csv-splitter.ts';

const MOST = 1_000_000;
/** Texts of which most signs mean something in CSV. */
const csvText = fc
  .array(fc.constantFrom('a', 'é', '"', '""', ',', '\n', '\r\n', '\r', ' ', '"b"'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('A file of which few cells are kept', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-csv-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = async (records: typeof csvRecords, dialect: CsvDialect) => {
    try {
      const all = [];
      for await (const portion of records(dialect)) all.push(...portion);
      return { all };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };

  test('gives the records and the errors of the parser that is several times slower', async () => {
    const file = path.join(folder, 'any.csv');
    await fc.assert(
      fc.asyncProperty(csvText, fc.boolean(), async (text, isOfReturns) => {
        await writeFile(file, text);
        const dialect: CsvDialect = {
          path: file,
          encoding: { label: 'utf-8', name: 'UTF-8', notes: [] },
          delimiter: ',',
          recordDelimiters: isOfReturns ? ['\r'] : ['\r\n', '\n'],
          preamble: 0,
        };
        expect(await read(passingRecords, dialect)).toEqual(await read(csvRecords, dialect));
      }),
      { numRuns: 300 },
    );
  });

  test('is parted alike wherever a chunk ends', () => {
    fc.assert(
      fc.property(csvText, fc.array(fc.nat(30), { maxLength: 5 }), (text, cuts) => {
        const whole = splitIn([text]);
        const places = [...new Set(cuts)].filter((cut) => cut < text.length).sort((a, b) => a - b);
        const chunks = [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
        expect(splitIn(chunks)).toEqual(whole);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is broken where a record goes on for longer than any', () => {
    expect(new CsvSplitter(',', '\n', 10).add('a,"bcdefghijklmnop')).toBeNull();
  });
});

/** All records; null: quotes are broken. */
function splitIn(chunks: readonly string[]): string[][] | null {
  const splitter = new CsvSplitter(',', '\n', MOST);
  const records: string[][] = [];
  for (const chunk of chunks) {
    const found = splitter.add(chunk);
    if (found === null) return null;
    records.push(...found);
  }
  const last = splitter.end();
  return last === null ? null : [...records, ...last];
}
