import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf, organizationFiles } from './organization-files.ts';

const files = organizationFiles();

/** Ids, titles and managers of a file. */
async function positionsIn(content: string, ending = '.txt') {
  const { file, rows } = await files.read(ending, content);
  return { file, positions: rows.map(({ id, title, managers }) => [id, title, ...managers]) };
}

const SAP = `Personalliste                                  Seite   1

-----------------------------------------------
|Pers.Nr. |Stelle            |Vorges.  |Abt.  |
-----------------------------------------------
|00001001 |Geschäftsführer   |         |GF    |
|00001002 |Leiter 5" Rohre   |00001001 |Vertr.|
-----------------------------------------------
Personalliste                                  Seite   2
-----------------------------------------------
|Pers.Nr. |Stelle            |Vorges.  |Abt.  |
-----------------------------------------------
|00001003 |Monteur           |00001002 |      |
-----------------------------------------------
`;

const DRAWN: readonly (readonly [string, string])[] = [
  [
    'a console with bars below the header',
    ' id | title | manager \n----+-------+---------\n  1 | CEO   |        \n  2 | Head  |       1\n  3 | Rep   |       2\n(3 rows)\n\n',
  ],
  [
    'a console with a box',
    '+----+-------+---------+\n| id | title | manager |\n+----+-------+---------+\n|  1 | CEO   |    NULL |\n|  2 | Head  |       1 |\n|  3 | Rep   |       2 |\n+----+-------+---------+\n3 rows in set (0.00 sec)\n',
  ],
  [
    'a box of other lines',
    '┌────┬───────┬─────────┐\n│ id │ title │ manager │\n├────┼───────┼─────────┤\n│ 1  │ CEO   │         │\n│ 2  │ Head  │ 1       │\n│ 3  │ Rep   │ 2       │\n└────┴───────┴─────────┘\n',
  ],
  ['Markdown', 'id | title | manager\n:--|---|--:\n1 | CEO |\n2 | Head | 1\n3 | Rep | 2\n'],
  [
    'ruled columns',
    'EMPNO TITLE MGR\n----- ----- -----\n    1 CEO\n    2 Head      1\n    3 Rep       2\n\n3 rows selected.\n',
  ],
  [
    'ruled headers above numbers on the right',
    '\nId Title Manager\n-- ----- -------\n 1 CEO          \n 2 Head        1\n 3 Rep         2\n\n',
  ],
  [
    'blanks alone',
    'Employee ID  Job Title  Reports To\n1            CEO\n2            Head       1\n3            Rep        2\n',
  ],
  [
    'one blank between columns that are full',
    'PERSNO TITLE      MGRNO\n1      CEO\n2      Head       1\n3      Rep        2\n',
  ],
  [
    'titles above and remarks below',
    'Staff list        Page 1\n\nID    Job Title      Manager ID\n1     CEO\n2     Head                    1\n\fStaff list        Page 2\n3     Rep                     2\nPrinted on 2026-01-31 by HR\n',
  ],
];

describe('a table that is drawn as text is read', () => {
  test.each(DRAWN)('%s', async (_, content) => {
    const { file, positions } = await positionsIn(content);
    expect(positions).toEqual([
      ['1', 'CEO'],
      ['2', 'Head', '1'],
      ['3', 'Rep', '2'],
    ]);
    expect(file.delimiter).toBeNull();
  });

  test('a list of SAP, page by page', async () => {
    const { file, positions } = await positionsIn(SAP);
    expect(positions).toEqual([
      ['00001001', 'Geschäftsführer'],
      ['00001002', 'Leiter 5" Rohre', '00001001'],
      ['00001003', 'Monteur', '00001002'],
    ]);
    expect(messagesOf(file)).toContain(
      'the table is drawn with bars and lines; what has no bar is no row of it, nor is the header of a further page',
    );
  });

  test('words of a text or a header stay together', async () => {
    const { positions } = await positionsIn(
      'Position ID  Role Name   Line Manager\n1001         Team Lead\n1002         Head Sales  1001\n',
    );
    expect(positions).toEqual([
      ['1001', 'Team Lead'],
      ['1002', 'Head Sales', '1001'],
    ]);
  });

  test('rows of figures alone', async () => {
    const { positions } = await positionsIn('\nID    Manager ID\n1\n2     1\n3     1\n');
    expect(positions).toEqual([
      ['1', ''],
      ['2', '', '1'],
      ['3', '', '1'],
    ]);
  });

  test('an outline too, by how far titles are moved to the right', async () => {
    const { positions } = await positionsIn(
      'Title        Grade\nCEO          9\n  Head       8\n    Rep      5\n',
    );
    expect(positions).toEqual([
      ['1', 'CEO'],
      ['1.1', 'Head', '1'],
      ['1.1.1', 'Rep', '1.1'],
    ]);
  });

  test('whatever is in it', async () => {
    const word = fc.constantFrom(
      'Head',
      'of',
      'Sales',
      'IT',
      'VP',
      'Lead',
      'Engineering',
      'North-West',
      '"A"',
    );
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const table = fc.record({
      titles: fc.array(title, { minLength: 2, maxLength: 30 }),
      gap: fc.integer({ min: 2, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ titles, gap }) => {
        const rows = titles.map((each, at) => [
          `${1000 + at * 7}`,
          each,
          at === 0 ? '' : `${1000 + (at >> 1) * 7}`,
        ]);
        const lines = [['Employee ID', 'Job Title', 'Manager ID'], ...rows];
        const widths = [0, 1, 2].map(
          (column) => Math.max(...lines.map((cells) => cells[column]!.length)) + gap,
        );
        const drawn = lines.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at]!)).join(''));
        const { positions } = await positionsIn(drawn.join('\r\n'));
        expect(positions).toEqual(rows.map((cells) => cells.filter((cell) => cell !== '')));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a row that does not fit is shown where it stands', () => {
  test('a bar within a cell', async () => {
    const content = '| id | title | manager |\n|----|-------|---------|\n| 1 | CEO | |\n| 2 | A | B | 1 |\n';
    expect(await files.refusal('.txt', content)).toBe(
      'chart.txt:4 row 4: 4 cells between bars, where the header has 3; take bars and line ends out of the texts, or save the file as CSV',
    );
  });

  test('a text that reaches into the next column', async () => {
    const content = `ID    Title   Manager\n1     CEO\n${'2     Head    1\n'.repeat(9)}3     Chief Engineer 1\n`;
    expect(await files.refusal('.txt', content)).toBe(
      'chart.txt:12 row 12: something stands at character 12, between the columns "Title" and "Manager"; columns that are lined up by blanks need a place there that is blank in every row, so mend the row or save the file as CSV',
    );
  });

  test('ruled columns too', async () => {
    const content = 'ID Title Manager\n-- ----- -------\n1  CEO\n2  Head of X 1\n';
    expect(await files.refusal('.txt', content)).toContain(
      'chart.txt:4 row 4: something stands at character 9',
    );
  });
});

describe('what is parted by signs is none', () => {
  test.each([
    ['padded cells', 'ID ,Title   ,Manager ID\n1  ,CEO     ,\n2  ,Head    ,1\n', ','],
    ['a line of dashes within quotes', 'ID,Title,Manager ID\n1,"CEO\n-- --\n",\n2,Head,1\n', ','],
    [
      'quotes between bars',
      'ID|Title|Manager ID\n--|-----|----------\n1|"CEO"|\n2|"A|B"|1\n'.replace('ID|', '"ID"|'),
      '|',
    ],
  ])('%s', async (_, content, delimiter) => {
    const { file, rows } = await files.read('.csv', content);
    expect(file.delimiter).toBe(delimiter);
    expect(rows.find(({ id }) => id === '2')?.managers).toEqual(['1']);
  });

  test.each([
    ['an outline of one column', 'Position\nCEO\n  Head\n    Rep\n  Head\n', [3, '1.1.1']],
    ['an outline with wide blanks in texts', 'Position\nCEO  (Board)\n  Head\n    Rep\n', [2, '1.1.1']],
  ] as const)('%s', async (_, content, [at, id]) => {
    const { file, rows } = await files.read('.csv', content);
    expect(file.delimiter).toBe(',');
    expect(rows.at(at === 3 ? 2 : -1)?.id).toBe(id);
  });
});

test.each([
  [
    'an outline with two blanks in its last row',
    'Position\nCEO\n  CFO\n    Head of Accounting  (AP)\n  CTO\n',
    4,
  ],
  [
    'paths with two blanks in one',
    'Path\nBoard\nBoard > Sales\nBoard > Sales > Sales  North\nBoard > Finance\n',
    4,
  ],
  [
    'a table below a title with bars and a line of dashes',
    'Report | HR | 2025\n------------------\nID,Manager ID,Title\n1,,CEO\n2,1,CFO\n',
    2,
  ],
  [
    'a table below a title and two lines of dashes',
    'Org  chart  2025\n======  ======\nID,Manager ID,Title\n1,,CEO\n2,1,CFO\n',
    2,
  ],
] as const)('%s is read as it was', async (_, content, count) => {
  const { file, rows } = await files.read('.csv', content);
  expect(file.delimiter).toBe(',');
  expect(rows).toHaveLength(count);
});

test('a title above a table parted by semicolons does not hide what parts it', async () => {
  const { file, rows } = await files.read(
    '.csv',
    'Personalliste, Stand 2026\n\nID;Titel;Vorgesetzter\n1;GF;\n2;L;1\n3;M;2\n',
  );
  expect(file.delimiter).toBe(';');
  expect(rows.map(({ managers }) => managers)).toEqual([[], ['1'], ['2']]);
});
