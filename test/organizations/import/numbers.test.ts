import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../src/organizations/import/rows/amounts.ts';
import { type DecimalSign, readDigits } from '../../../src/organizations/import/rows/numbers.ts';
import { messagesOf, organizationFiles } from './organization-files.ts';

const files = organizationFiles();

async function readColumn(header: string, cells: readonly string[]) {
  const { file, rows } = await files.read(
    '.csv',
    `ID;Title;Manager ID;${header}\n${cells.map((cell, index) => `${index};T;;"${cell}"\n`).join('')}`,
  );
  return {
    rows,
    messages: messagesOf(file),
    costs: rows.map(({ cost }) => cost),
    ftes: rows.map(({ fte }) => fte),
  };
}

test.each([
  [
    ['1,234.50', '85,000', '$ 85,000.00', 'USD 7', '0.5', '12,34,567.5', ''],
    [1234.5, 85000, 85000, 7, 0.5, 1234567.5, null],
  ],
  [
    ['1.234,50', '€ 85.000', '85.000 EUR', '1.234.567', '0,5'],
    [1234.5, 85000, 85000, 1234567, 0.5],
  ],
  [
    ['1 234,50', '85\u00a0000', '1\u202f234\u202f567,8'],
    [1234.5, 85000, 1234567.8],
  ],
  [
    ["1'234.50", 'CHF 85’000'],
    [1234.5, 85000],
  ],
])('costs such as %j are read', async (cells, costs) => {
  const read = await readColumn('Annual cost', cells);
  expect(read.costs).toEqual(costs);
  expect(read.messages).toEqual([]);
});

test.each([
  ['FTE', ['0,8', '80%', '1', '0,5', '0.5', '100 %'], [0.8, 0.8, 1, 0.5, null, 1]],
  ['FTE %', ['80', '100', '50%'], [0.8, 1, 0.5]],
])('%s such as %j is read', async (header, cells, ftes) => {
  expect((await readColumn(header, cells)).ftes).toEqual(ftes);
});

describe('a cell like 1.234', () => {
  test('is what the others of its column say', async () => {
    expect((await readColumn('Cost', ['1.234', '1.234,5'])).costs).toEqual([1234, 1234.5]);
    expect((await readColumn('Cost', ['1.234', '1.2'])).costs).toEqual([1.234, 1.2]);
  });

  test('also where the one that tells comes late', async () => {
    const { costs, messages } = await readColumn('Cost', [...Array<string>(500).fill('1.234'), '1.5']);
    expect(costs[0]).toBe(1.234);
    expect(messages).toEqual([]);
  });

  test('is a cost in thousands and a fraction of an FTE where none does, and that is told', async () => {
    const cost = await readColumn('Cost', ['85.000', '90.000']);
    expect(cost.costs).toEqual([85000, 90000]);
    expect(cost.messages).toEqual([
      'column "Cost": nothing tells whether "85.000" has thousands or a fraction; it was read as 85000',
    ]);
    expect((await readColumn('FTE', ['1.000'])).ftes).toEqual([1]);
  });
});

test('what is no number of 0 or more is told and kept as it is', async () => {
  const cells = ['85000', '85x', '-5', 'n/a', '80%', '1.2.3', '12 34'];
  const { costs, rows, messages } = await readColumn('Cost', cells);
  expect(costs).toEqual([85000, null, null, null, null, null, null]);
  expect(rows.map(({ attributes }) => attributes['Cost'])).toEqual([undefined, ...cells.slice(1)]);
  expect(messages).toEqual([
    'column "Cost": cells that are no number of 0 or more, kept as attributes as they are: 6 (row 3, 4, 5, 6, 7, 8, such as "85x", "-5", "n/a")',
  ]);
});

test('every amount is read back from how English and German write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (hundredths) => {
      const amount = hundredths / 100;
      const write = (locale: string) => amount.toLocaleString(locale, { maximumFractionDigits: 2 });
      const read = (text: string, decimal: DecimalSign) => readDigits(amountOf(text).digits, decimal);
      expect(read(write('en-US'), '.')).toBeCloseTo(amount, 2);
      expect(read(write('de-DE'), ',')).toBeCloseTo(amount, 2);
      expect(read(write('fr-FR'), ',')).toBeCloseTo(amount, 2);
      expect(read(write('de-CH'), '.')).toBeCloseTo(amount, 2);
    }),
  );
});

describe('what stands around a cost', () => {
  const costOf = async (header: string, ...cells: string[]) => {
    const { rows } = await readColumn(header, cells);
    return rows.map(({ cost, currency }) => [cost, currency]);
  };

  test.each([
    ['60k', 60_000, null],
    ['1.2M', 1_200_000, null],
    ['€ 1,2 Mio.', 1_200_000, 'EUR'],
    ['85 Tsd. CHF', 85_000, 'CHF'],
    ['$60k', 60_000, '$'],
    ['US$ 120,000', 120_000, 'USD'],
    ['USD 60,000', 60_000, 'USD'],
    ['85.000 €', 85_000, 'EUR'],
    ["CHF 85'000", 85_000, 'CHF'],
    ['R$ 90.000,00', 90_000, 'BRL'],
    ['₹12,50,000', 1_250_000, 'INR'],
    ['60000/yr', 60_000, null],
    ['60,000 per annum', 60_000, null],
    ['60,000 p.a.', 60_000, null],
    ['5,000 USD/month', 60_000, 'USD'],
    ['5000 EUR monatlich', 60_000, 'EUR'],
    ['1,000 per week', 52_000, null],
    ['(5,000)', null, null],
    ['-5,000', null, null],
    ['5,000-', null, null],
    ['40 USD/hour', null, null],
    ['-', null, null],
  ])('%j is %j a year in %j', async (cell, cost, currency) => {
    expect(await costOf('Cost', cell)).toEqual([[cost, currency]]);
  });

  test('may stand in the header', async () => {
    expect(await costOf('Annual Salary CHF', '85000')).toEqual([[85_000, 'CHF']]);
    expect(await costOf('Monthly Salary (USD)', '5000')).toEqual([[60_000, 'USD']]);
    expect(await costOf('Annual cost (k€)', '85')).toEqual([[85_000, 'EUR']]);
    expect(await costOf('Annual cost EUR', '85000', 'CHF 90000')).toEqual([
      [85_000, 'EUR'],
      [90_000, 'CHF'],
    ]);
  });

  test('may stand in columns of its own', async () => {
    const { rows } = await files.read(
      '.csv',
      'ID,Title,Manager ID,Salary,Currency,Salary Period\n1,T,,85000,CHF,Annual\n2,T,1,5000,EUR,Monthly\n3,T,1,20,EUR,Hourly\n',
    );
    expect(rows.map(({ cost, currency }) => [cost, currency])).toEqual([
      [85_000, 'CHF'],
      [60_000, 'EUR'],
      [null, null],
    ]);
  });

  test('is one dollar where the column names one alone, and none where it names two', async () => {
    expect(await costOf('Cost', '$5', 'USD 5')).toEqual([
      [5, 'USD'],
      [5, 'USD'],
    ]);
    expect(await costOf('Cost', '$5', 'USD 5', 'CAD 5')).toEqual([
      [5, '$'],
      [5, 'USD'],
      [5, 'CAD'],
    ]);
  });
});

describe('full-time equivalents', () => {
  test.each([
    [
      ['100', '80', '50'],
      [1, 0.8, 0.5],
    ],
    [
      ['1', '0.5', '12'],
      [1, 0.5, 12],
    ],
    [
      ['1', '0.5 FTE', '80%'],
      [1, 0.5, 0.8],
    ],
    [
      ['3', '12', '7'],
      [3, 12, 7],
    ],
  ])('%j are %j', async (cells, ftes) => {
    expect((await readColumn('FTE', cells)).ftes).toEqual(ftes);
  });
});
