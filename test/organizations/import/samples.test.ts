import { describe, expect, test } from 'vitest';
import { messagesOf, organizationFiles, usesOf } from './organization-files.ts';

const files = organizationFiles();

/** What columns hold is told by so many rows. */
const SAMPLE = 200;

/** A file whose column has these cells; `blank` rows stand above them. */
function column(header: string, cells: readonly string[], blank = 0) {
  const rows = cells.map((cell, index) => `${index + 1},T,,${cell}\n`);
  return `ID,Title,Manager ID,${header}\n${',,,\n'.repeat(blank)}${rows.join('')}`;
}

/** This many cells of one kind, then others. */
const first = (count: number, cell: string, ...others: readonly string[]) => [
  ...Array<string>(count).fill(cell),
  ...others,
];

describe('a column Status', () => {
  test('tells of vacancies where the 200th row does', async () => {
    const { file, rows } = await files.read('.csv', column('Status', first(SAMPLE - 1, 'Active', 'Vacant')));
    expect(usesOf(file)).toMatchObject({ Status: 'vacant' });
    expect(rows.at(-1)).toMatchObject({ vacant: true, attributes: {} });
  });

  test('tells who is there where only a later one does, and nothing is lost', async () => {
    const { file, rows } = await files.read('.csv', column('Status', first(SAMPLE, 'Active', 'Vacant')));
    expect(usesOf(file)).toMatchObject({ Status: 'status' });
    expect(rows.at(-1)).toMatchObject({ vacant: true, attributes: {} });
  });

  test('is told by rows that are not blank', async () => {
    const cells = first(SAMPLE - 1, 'Active', 'Vacant');
    const { file } = await files.read('.csv', column('Status', cells, SAMPLE));
    expect(usesOf(file)).toMatchObject({ Status: 'vacant' });
  });
});

describe('a column of contacts', () => {
  const half = first(SAMPLE / 2, 'a@example.com', ...first(SAMPLE / 2, 'here'));
  const whyOf = async (content: string) => (await files.open('.csv', content)).columns[3]?.why;

  test('is one where more than half of its cells are', async () => {
    expect(await whyOf(column('Desk', ['a@example.com', ...half.slice(0, -1)]))).toBe('personal data');
  });

  test('is none where half of them are, empty ones aside', async () => {
    expect(await whyOf(column('Desk', half))).toBe('not asked for');
    expect(await whyOf(column('Desk', [...half.slice(1), '']))).toBe('not asked for');
    expect(await whyOf(column('Desk', first(SAMPLE - 1, '', 'a@example.com')))).toBe('personal data');
  });

  test('is judged by its first 200 rows alone, and what is kept of it is looked at in all', async () => {
    const cells = [...half, ...first(SAMPLE, 'a@example.com')];
    const { rows } = await files.read('.csv', column('Desk', cells), { keepColumns: ['Desk'] });
    expect([rows[0]?.attributes, rows.at(-1)?.attributes]).toEqual([
      { Desk: '[e-mail address]' },
      { Desk: '[e-mail address]' },
    ]);
  });
});

describe('numbers', () => {
  test('mean what the first row behind the sample says', async () => {
    const { file, rows } = await files.read('.csv', column('Cost', first(SAMPLE, '1.234', '0.5')));
    expect(rows.map(({ cost }) => cost)).toEqual([...Array<number>(SAMPLE).fill(1.234), 0.5]);
    expect(messagesOf(file)).toEqual([]);
  });

  test('mean what most of the cells say that tell', async () => {
    const { rows } = await files.read('.csv', column('Cost', ['"1,5"', '2.5', '"2,5"', '1.234']));
    expect(rows.map(({ cost }) => cost)).toEqual([1.5, null, 2.5, 1234]);
  });

  test.each([
    ['0.500', 'Cost', 0.5],
    ['"0,500"', 'Cost', 0.5],
    ['0.500', 'FTE', 0.5],
    ['"0,500"', 'FTE', 0.5],
  ])(
    'such as %s alone in a column %s are fractions, for no thousands begin with 0',
    async (cell, header, read) => {
      const { file, rows } = await files.read('.csv', column(header, [cell]));
      expect([rows[0]?.cost, rows[0]?.fte]).toContain(read);
      expect(rows[0]?.attributes).toEqual({});
      expect(messagesOf(file)).toEqual([]);
    },
  );
});

test('managers like 3.0 are told by the sample, and one that is not stays as it is', async () => {
  const lines = (managers: readonly string[]) =>
    `ID,Title,Manager ID\n${managers.map((manager, index) => `${index + 1},T,${manager}\n`).join('')}`;
  const managersOf = async (cells: readonly string[]) => {
    const { rows } = await files.read('.csv', lines(cells));
    return rows.map(({ managers }) => managers.join());
  };
  expect((await managersOf(first(SAMPLE, '3.0', '4.0', 'P5'))).slice(-3)).toEqual(['3', '4', 'P5']);
  expect((await managersOf(first(SAMPLE - 1, '3.0', 'P5'))).slice(-2)).toEqual(['3', 'P5']);
});
