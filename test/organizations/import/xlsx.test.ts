import { describe, expect, test } from 'vitest';
import { messagesOf, organizationFiles } from './organization-files.ts';
import { workbook } from './workbook.ts';

const files = organizationFiles();
const HEADER = ['ID', 'Title', 'Manager ID', 'FTE', 'Cost', 'Vacant', 'Since'];

describe('a workbook', () => {
  test('gives ids as they are shown, numbers, dates and booleans', async () => {
    const content = workbook({
      Positions: [
        HEADER,
        [17, 'CEO', null, 1, 185000.5, false, { xml: '<c s="1"><v>46053</v></c>' }],
        [
          { xml: '<c><v>1.8E1</v></c>' },
          'VP',
          17,
          0.1 + 0.2,
          1.234,
          true,
          { xml: '<c s="1"><v>46053.5</v></c>' },
        ],
        [12345678901, 'VP', 17, '0,5', null, null, { xml: '<c><v>46053</v></c>' }],
      ],
    });
    const { file, rows } = await files.read('.xlsx', content, { keepColumns: ['Since'] });
    expect(file).toMatchObject({ format: 'xlsx', encoding: null, delimiter: null, notes: [] });
    expect(rows).toMatchObject([
      {
        row: 2,
        id: '17',
        managers: [],
        fte: 1,
        cost: 185000.5,
        vacant: false,
        attributes: { Since: '2026-01-31' },
      },
      {
        row: 3,
        id: '18',
        managers: ['17'],
        cost: 1.234,
        vacant: true,
        attributes: { Since: '2026-01-31T12:00:00' },
      },
      { row: 4, id: '12345678901', fte: 0.5, cost: null, vacant: false, attributes: { Since: '46053' } },
    ]);
  });

  test('gives a formula as its last result, and an error as empty', async () => {
    const content = workbook({
      Positions: [
        ['ID', 'Title', 'Manager ID'],
        [
          { xml: '<c t="str"><f>"P"&amp;1</f><v>P1</v></c>' },
          { xml: '<c><f>1+1</f><v>2</v></c>' },
          { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
        ],
      ],
    });
    const { rows } = await files.read('.xlsx', content);
    expect(rows).toMatchObject([{ id: 'P1', title: '2', managers: [] }]);
  });

  test('keeps the numbers of its rows where some are blank', async () => {
    const content = workbook({
      Positions: [[], ['ID', 'Title', 'Manager ID'], [1, 'CEO'], [], [2, "'=VP", 1]],
    });
    const { file, rows } = await files.read('.xlsx', content);
    expect(rows).toMatchObject([
      { row: 3, id: '1' },
      { row: 5, id: '2', title: '=VP' },
    ]);
    expect(messagesOf(file)).toEqual(['blank rows skipped: 1 (row 4)']);
  });

  test('is told by its content where the name has no ending', async () => {
    const { file } = await files.read(
      '',
      workbook({
        A: [
          ['ID', 'Title', 'Manager'],
          [1, 'CEO'],
        ],
      }),
    );
    expect(file.format).toBe('xlsx');
  });
});

describe('sheets', () => {
  const content = workbook({
    Notes: [
      ['ID', 'Title', 'Manager ID'],
      [1, 'First sheet'],
    ],
    'Org 2026': [
      ['ID', 'Title', 'Manager ID'],
      [1, 'Second sheet'],
    ],
  });

  test('the first is read, or the named one', async () => {
    expect((await files.read('.xlsx', content)).rows[0]?.title).toBe('First sheet');
    expect((await files.read('.xlsx', content, { sheet: 'Org 2026' })).rows[0]?.title).toBe('Second sheet');
  });

  test('one that is not there is refused with the names of those that are', async () => {
    expect(await files.refusal('.xlsx', content, { sheet: 'Org 2025' })).toBe(
      'chart.xlsx: there is no sheet "Org 2025"; the sheets are "Notes", "Org 2026"; did you mean --sheet "Org 2026"?',
    );
  });

  test('an empty one is refused', async () => {
    expect(await files.refusal('.xlsx', workbook({ Empty: [] }))).toBe(
      'chart.xlsx: the sheet is empty; its first row has to name the columns',
    );
  });
});
