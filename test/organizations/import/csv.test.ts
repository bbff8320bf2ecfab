import { describe, expect, test } from 'vitest';
import { messagesOf, organizationFiles, rowsOf, usesOf } from './organization-files.ts';

const files = organizationFiles();

describe('the delimiter is found out', () => {
  test.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'pipe'],
  ])('%j, a %s', async (delimiter) => {
    const lines = [
      ['ID', 'Title', 'Manager ID', 'Note'],
      ['1', 'CEO', '', '"a; b, c|d\te"'],
      ['2', '"VP, Sales"', '1', '"x ""y; z"", 1,5"'],
    ];
    const { file, rows } = await files.read(
      '.csv',
      lines.map((cells) => cells.join(delimiter)).join('\r\n'),
      {
        keepColumns: ['Note'],
      },
    );
    expect(file.delimiter).toBe(delimiter);
    expect(rows.map(({ attributes }) => attributes['Note'])).toEqual(['a; b, c|d\te', 'x "y; z", 1,5']);
  });

  test('decimal commas do not make a semicolon file one of commas', async () => {
    const { file } = await files.read('.csv', 'ID;FTE, planned;Manager ID\n1;0,5;\n2;0,8;1\n3;1,0;1\n');
    expect(file.delimiter).toBe(';');
  });

  test('line breaks within cells do not count', async () => {
    const { file } = await files.read('.csv', 'ID;Title;Manager ID\n1;"a,b,c\n,,\n,,";\n2;"d,e\n,";1\n');
    expect(file.delimiter).toBe(';');
  });

  test('a line sep=; is followed and is no row', async () => {
    const { file, rows } = await files.read('.csv', 'sep=;\r\nID;Title;Manager ID\r\n1;a,b;\r\n');
    expect(file.delimiter).toBe(';');
    expect(rows).toMatchObject([{ row: 2, title: 'a,b' }]);
  });

  test('a named one wins', async () => {
    const { rows } = await files.read('.txt', 'ID!Title!Manager ID\n1!CEO!\n', { delimiter: '!' });
    expect(rows).toMatchObject([{ id: '1', title: 'CEO' }]);
  });

  test('a file of one column says how to name one', async () => {
    expect(await files.refusal('.csv', 'ID!Title\n1!CEO\n')).toContain(
      'the only column is "ID!Title"; if another sign parts the cells, name it with --delimiter',
    );
  });
});

describe('rows are numbered as a spreadsheet does', () => {
  test('line breaks within a cell and blank rows included', async () => {
    const { file, rows } = await files.read(
      '.csv',
      'ID,Title,Manager ID\r\n1,"Chief\r\nExecutive",\r\n\r\n,,\r\n2,VP,1\r\n',
    );
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(rows[0]?.title).toBe('Chief\r\nExecutive');
    expect(messagesOf(file)).toEqual(['blank rows skipped: 2 (row 3, 4)']);
  });

  test('rows above the header included', async () => {
    const { rows } = await files.read('.csv', '\n\nID,Title,Manager ID\n1,CEO,\n');
    expect(rows.map(({ row }) => row)).toEqual([4]);
  });

  test('with the line ends of an old Macintosh too', async () => {
    const { rows } = await files.read('.csv', 'ID,Title,Manager ID\r1,CEO,\r2,VP,1');
    expect(rows).toMatchObject([{ row: 2 }, { row: 3, managers: ['1'] }]);
  });
});

describe('rows that do not fit the header', () => {
  test('lack cells, which are empty, or have more, which are left out', async () => {
    const { file, rows } = await files.read('.csv', 'ID,Title,Manager ID\n1,CEO\n2,VP,1,x,,y\n3,VP,1,,\n');
    expect(rows).toMatchObject([
      { id: '1', managers: [], attributes: {} },
      { id: '2', attributes: {} },
      { id: '3', attributes: {} },
    ]);
    expect(messagesOf(file)).toEqual([
      'rows with fewer cells than the header, the missing ones counted as empty: 1 (row 2)',
      'rows with more cells than the header, perhaps moved by a comma without quotes; those behind it left out: 1 (row 3)',
    ]);
  });

  test('do not bring e-mail addresses in behind the header', async () => {
    const { rows } = await files.read('.csv', 'ID,Title,Manager ID\n1,CEO,,ann@example.org\n');
    expect(rows[0]?.attributes).toEqual({});
  });
});

test('headers without a name or with that of another get one of their own', async () => {
  const { file, rows } = await files.read('.csv', 'ID,Title,Manager ID,,Shift,Shift\n1,CEO,,a,b,c\n', {
    keepColumns: ['column 4', 'Shift', 'Shift (2)'],
  });
  expect(usesOf(file)).toMatchObject({
    'column 4': 'attribute',
    Shift: 'attribute',
    'Shift (2)': 'attribute',
  });
  expect(rows[0]?.attributes).toEqual({ 'column 4': 'a', Shift: 'b', 'Shift (2)': 'c' });
});

test('a cell that a spreadsheet would run loses the apostrophe of the export', async () => {
  const { rows } = await files.read('.csv', `ID,Title,Manager ID\n"'-7","'=1+1",'-7\n8,'quoted',"''@x"\n`);
  expect(rows).toMatchObject([
    { id: '-7', title: '=1+1', managers: ['-7'] },
    { title: "'quoted'", managers: ["'@x"] },
  ]);
});

test('white space around cells goes, that within stays', async () => {
  const { rows } = await files.read('.csv', 'ID , Title,Manager ID\n 1 ,"  Chief  of Staff\u00a0",  \n');
  expect(rows).toMatchObject([{ id: '1', title: 'Chief  of Staff', managers: [] }]);
});

test('a header that is the name of a property of every object is one like others', async () => {
  const { rows } = await files.read('.csv', 'ID,Title,Manager ID,__proto__,constructor\n1,CEO,,a,b\n', {
    keepColumns: ['__proto__', 'constructor'],
  });
  expect(Object.entries(rows[0]?.attributes ?? {})).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ]);
});

test('markers that mean nobody count as empty', async () => {
  const content = 'ID,Title,Manager ID\n1,CEO,N/A\n2,VP,1\n3,VP,none\n';
  const { rows } = await files.read('.csv', content, { nobody: ['n/a', 'None'] });
  expect(rows.map(({ managers }) => managers)).toEqual([[], ['1'], []]);
});

test('managers that a program took for numbers are read as the ids are', async () => {
  const { file, rows } = await files.read('.csv', 'ID,Title,Manager ID\n1,CEO,\n2,VP,1.0\n');
  expect(rows[1]?.managers).toEqual(['1']);
  expect(file.notes).toMatchObject([{ kind: 'manager style' }]);
});

test('rows can be read again, and notes are those of the last time', async () => {
  const file = await files.open('.csv', 'ID,Title,Manager ID\n1,CEO,\n\n2,VP,1\n');
  expect(file.notes).toEqual([]);
  const first = await rowsOf(file);
  expect(await rowsOf(file)).toEqual(first);
  expect(messagesOf(file)).toEqual(['blank rows skipped: 1 (row 3)']);
});

describe('broken quotes are shown where they stand', () => {
  test.each([
    ['1,"VP"x,\n', 'row 4, column "Title": a cell goes on behind its closing quote'],
    ['1,5" pipe,\n', 'row 4, column "Title": a quote within a cell that does not begin with one'],
    ['1,"VP,\n2,VP,1\n', 'row 4, column "Title": a quote opens here and is never closed'],
  ])('%j', async (broken, sentence) => {
    const content = `ID,Title,Manager ID\r\n8,"a\r\nb",\r\n9,VP,8\r\n${broken}`;
    expect(await files.refusal('.csv', content)).toMatch(`chart.csv:5 ${sentence}`);
  });

  test('far down the file too', async () => {
    const content = `ID,Title,Manager ID\n${`1,${'VP '.repeat(150)},2\n`.repeat(1000)}3,"VP"x,\n`;
    expect(await files.refusal('.csv', content)).toMatch(/^chart\.csv:1002 row 1002, column "Title"/);
  });
});

describe('line ends of other kinds', () => {
  test.each([
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['NEL', '\u0085'],
    ['a carriage return', '\r'],
  ])('end the rows of a file that has no usual ones: %s', async (_, end) => {
    const { file, rows } = await files.read(
      '.csv',
      ['ID;Title;Manager ID', '1;"CEO; all";', '="2";Head;1', ''].join(end),
    );
    expect(file.delimiter).toBe(';');
    expect(rows).toMatchObject([
      { row: 2, id: '1', title: 'CEO; all', managers: [] },
      { row: 3, id: '2', title: 'Head', managers: ['1'] },
    ]);
  });

  test.each(['\u2028', '\u2029', '\u0085', '\v'])(
    'are line ends within a cell of another: %j',
    async (end) => {
      const { rows } = await files.read(
        '.csv',
        `ID,Title,Manager ID\n1,Chief${end}Executive${end},\n2,Head,1\n3,Lead,1\n4,Rep,2${end}3\n`,
      );
      expect(rows.map(({ id, title }) => [id, title])[0]).toEqual(['1', 'Chief\nExecutive']);
      expect(rows.at(-1)?.managers).toEqual(['2\n3']);
    },
  );
});

describe('quotes behind backslashes', () => {
  test('are read where the whole file has them so, and told', async () => {
    const { file, rows } = await files.read(
      '.csv',
      'ID,Title,Manager ID\n1,"a \\"b\\", c",\\N\n2,"Head \\\\ x",1\n3,"5\\"","2"\n',
    );
    expect(rows.map(({ id, title, managers }) => [id, title, ...managers])).toEqual([
      ['1', 'a "b", c'],
      ['2', 'Head \\ x', '1'],
      ['3', '5"', '2'],
    ]);
    expect(messagesOf(file)).toEqual([
      'quotes within cells stand behind a backslash, as MySQL and PHP write them, and are read so',
    ]);
  });

  test('far down the file too', async () => {
    const { rows } = await files.read(
      '.csv',
      `ID,Title,Manager ID\n${`1,${'VP '.repeat(150)},2\n`.repeat(300)}3,"a \\"b\\"",1\n`,
    );
    expect(rows.at(-1)?.title).toBe('a "b"');
  });

  test('are none where a text ends in a backslash', async () => {
    const { rows } = await files.read('.csv', 'ID,Title,Manager ID\n1,"C:\\new\\",\n2,"a ""b""",1\n');
    expect(rows.map(({ title }) => title)).toEqual(['C:\\new\\', 'a "b"']);
  });

  test('beside doubled ones are refused with the first line that does not fit', async () => {
    expect(await files.refusal('.csv', 'ID,Title,Manager ID\n1,"a ""b""",\n2,"a \\"b\\"",1\n')).toBe(
      'chart.csv:3 row 3, column "Title": quotes within cells of this file stand behind a backslash, \\", but not in all of them, or they are broken here; write every quote that belongs to a text as ""',
    );
  });
});
