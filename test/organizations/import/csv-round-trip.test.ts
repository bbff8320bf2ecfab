import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralised } from '../../../src/organizations/formula-cells.ts';
import { readableText } from '../../../src/organizations/import/rows/invisible.ts';
import { organizationFiles } from './organization-files.ts';

const files = organizationFiles();

/** What a file can carry: no lone halves of characters, and none that are read as others. */
const CELL = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(',', ';', '\t', '|', '"', "'", '\n', '\r', '=', '-', '@', ' ', 'a', 'é'),
    }),
  )
  .map(readableText);

test('cells come back from CSV as they were written, outer white space aside', async () => {
  const dialects = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    record_delimiter: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(CELL, CELL), { minLength: 1, maxLength: 8 }),
      dialects,
      async (cells, dialect) => {
        const records = cells.map(([title, note], index) => [`p${index}`, title, 'p0', note]);
        const content = stringify(
          [['ID', 'Title', 'Manager ID', 'Note'], ...records.map((record) => record.map(neutralised))],
          // By itself it quotes only the line end that the file has.
          { ...dialect, quoted_match: /[\r\n]/ },
        );
        const { file, rows } = await files.read('.csv', content, {
          keepColumns: ['Note'],
          keepPersonalData: true,
        });
        expect(file.delimiter).toBe(dialect.delimiter);
        expect(
          rows.map(({ id, title, managers, attributes }) => [
            id,
            title,
            ...managers,
            attributes['Note'] ?? '',
          ]),
        ).toEqual(records);
      },
    ),
    { numRuns: 60 },
  );
});
