import { expect, test } from 'vitest';
import { InvalidInputError } from '../../../src/graph/errors.ts';
import { openOrganizationFile } from '../../../src/organizations/import/rows/open-organization-file.ts';
import type { ReadOptions } from '../../../src/organizations/import/rows/organization-file.ts';
import { organizationFiles } from './organization-files.ts';
import { workbook } from './workbook.ts';

const files = organizationFiles();
const CHART = 'ID,Title,Manager ID\n1,CEO,\n';
const SHEET = workbook({
  A: [
    ['ID', 'Title', 'Manager ID'],
    [1, 'CEO'],
  ],
});

const REFUSED: readonly (readonly [string, string, string | Uint8Array, ReadOptions, string])[] = [
  ['an empty file', '.csv', '', {}, 'the file is empty'],
  ['blank rows alone', '.csv', '\n,,\n', {}, 'nothing but blank rows; the first row has to name the columns'],
  ['a header alone', '.csv', 'ID,Title,Manager ID\n', {}, 'there are no positions in it, only a header'],
  [
    'an old workbook',
    '.xls',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    {},
    'a workbook of the old format .xls; save it as .xlsx or as CSV (UTF-8)',
  ],
  [
    'a PDF document',
    '.pdf',
    '%PDF-1.7',
    {},
    'a PDF document; an organization chart is read from CSV, .xlsx, JSON or YAML',
  ],
  [
    'a workbook by the name of CSV',
    '.csv',
    SHEET,
    {},
    'a workbook or another zip archive; read it with --format xlsx',
  ],
  [
    'CSV by the name of a workbook',
    '.xlsx',
    CHART,
    {},
    'no .xlsx workbook; for a text file use --format csv',
  ],
  [
    'a sheet of CSV',
    '.csv',
    CHART,
    { sheet: 'A' },
    '--sheet is for .xlsx workbooks, and this is read as csv; leave it out',
  ],
  [
    'a delimiter of a workbook',
    '.xlsx',
    SHEET,
    { delimiter: ';' },
    '--delimiter is for CSV, and this is read as xlsx; leave it out',
  ],
  [
    'more than 200 columns',
    '.csv',
    `ID,Manager ID,${Array.from({ length: 199 }, (_, at) => `c${at}`).join(',')}\n1\n`,
    {},
    '201 columns; at most 200 are read',
  ],
];

test.each(REFUSED)('%s is refused', async (_, ending, content, options, message) => {
  expect(await files.refusal(ending, content, options)).toBe(`chart${ending}: ${message}`);
});

test('cells that are too long are refused, all at once, and kept ones alone', async () => {
  const long = 'x'.repeat(10_001);
  const content = `ID,Title,Manager ID,Photo\n1,CEO,,${long}\n2,${long},1,\n3,VP,1,\n4,VP,${long},\n`;
  const sentence =
    'a cell of 10001 characters; at most 10000 are read, so shorten it or take the column away';
  expect((await files.refusal('.csv', content)).split('\n')).toEqual([
    `chart.csv:3 row 3: column "Title": ${sentence}`,
    `chart.csv:5 row 5: column "Manager ID": ${sentence}`,
  ]);
});

test('a cell that looks like an address or like names without end is refused too, without looking for them in all of it', async () => {
  for (const cell of [`${'a.'.repeat(100_000)}@`, 'a b '.repeat(300_000)])
    expect(await files.refusal('.csv', `ID,Manager ID,Title\n1,,CEO\n2,1,${cell}\n`)).toContain(
      'column "Title": a cell of ',
    );
});

test('a delimiter of several characters is refused', async () => {
  expect(await files.refusal('.csv', CHART, { delimiter: '::' })).toBe(
    '--delimiter "::": not a delimiter; name one character, such as ; or tab',
  );
});

test('a file that is not there is refused, and a folder', async () => {
  await expect(openOrganizationFile('/nowhere/chart.csv', {})).rejects.toThrow(InvalidInputError);
  await expect(openOrganizationFile('/nowhere/chart.csv', {})).rejects.toThrow(
    '/nowhere/chart.csv: there is no such file',
  );
  await expect(openOrganizationFile(import.meta.dirname, {})).rejects.toThrow(
    /: a folder; name a file in it$/,
  );
});

test('a format that is named wins over the ending', async () => {
  const { file } = await files.read('.dat', SHEET, { format: 'xlsx' });
  expect(file.format).toBe('xlsx');
  expect((await files.open('.json', CHART, { format: 'csv' })).format).toBe('csv');
});
