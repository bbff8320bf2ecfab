import { describe, expect, test } from 'vitest';
import { messagesOf, organizationFiles } from './organization-files.ts';

const files = organizationFiles();
const TEXT = 'ID,Title,Manager ID\r\n1,Directrice générale – Zürich €,\r\n';
const TITLE = 'Directrice générale – Zürich €';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** ASCII with the three letters that the text has beside it. */
const windows1252 = (text: string) => Buffer.from(text.replace('–', '\x96').replace('€', '\x80'), 'latin1');

const ENCODED: readonly (readonly [string, Buffer])[] = [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with BOM', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 LE with BOM', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16 BE with BOM', utf16be(`\ufeff${TEXT}`)],
  ['UTF-16 LE (detected)', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16 BE (detected)', utf16be(TEXT)],
  ['Windows-1252 (detected)', windows1252(TEXT)],
];

describe('the encoding is found out', () => {
  test.each(ENCODED)('%s', async (name, bytes) => {
    const { file, rows } = await files.read('.csv', bytes);
    expect(file.encoding).toBe(name);
    expect(rows).toMatchObject([{ id: '1', title: TITLE, damagedColumns: [] }]);
    expect(file.columns[0]?.header).toBe('ID');
  });

  test.each([
    ['UTF-16 LE (detected)', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 BE (detected)', utf16be],
  ])('%s of letters that have no zeros', async (name, encoded) => {
    const content = '工号,职位,上级工号\r\n1,总经理,\r\n2,部门经理,1\r\n';
    const { file, rows } = await files.read('.csv', encoded(content));
    expect(file.encoding).toBe(name);
    expect(rows).toMatchObject([{ title: '总经理' }, { title: '部门经理', managers: ['1'] }]);
  });

  test('stray zeros make no UTF-16', async () => {
    const { file, rows } = await files.read('.csv', 'ID,Title,Manager ID\n1\0,CEO,\n23\0,Head,1\n');
    expect(file.encoding).toBe('UTF-8');
    expect(rows.map(({ id }) => id)).toEqual(['1', '23']);
  });

  test('an assumed encoding is told', async () => {
    const file = await files.open('.csv', windows1252(TEXT));
    expect(messagesOf(file)).toEqual([
      'the file is no valid UTF-8 and was read as Windows-1252; where letters look wrong, name another with --encoding',
    ]);
  });

  test('a byte that is no UTF-8 is found wherever it stands', async () => {
    const filler = `2,${'Engineer '.repeat(50)},1\r\n`.repeat(1000);
    const { file, rows } = await files.read(
      '.csv',
      windows1252(`ID,Title,Manager ID\r\n${filler}3,${TITLE},1`),
    );
    expect(file.encoding).toBe('Windows-1252 (detected)');
    expect(rows.at(-1)?.title).toBe(TITLE);
  });

  test('characters that lie across chunks stay whole', async () => {
    const { rows } = await files.read('.csv', `ID,Title,Manager ID\n1,${'é€😀'.repeat(1000)},\n`.repeat(20));
    expect(new Set(rows.filter(({ id }) => id === '1').map(({ title }) => title))).toEqual(
      new Set(['é€😀'.repeat(1000)]),
    );
  });

  test('JSON and YAML have encodings too', async () => {
    const { file, rows } = await files.read(
      '.json',
      Buffer.from(`\ufeff[{"id":1,"title":"${TITLE}","managers":[]}]`, 'utf16le'),
    );
    expect(file.encoding).toBe('UTF-16 LE with BOM');
    expect(rows[0]?.title).toBe(TITLE);
  });
});

describe('a named encoding', () => {
  test('is followed', async () => {
    const { file, rows } = await files.read('.csv', windows1252(TEXT), { encoding: 'cp1252' });
    expect(file.encoding).toBe('Windows-1252');
    expect(rows[0]?.title).toBe(TITLE);
  });

  test('that is wrong leaves damaged columns behind, which are named', async () => {
    const { rows } = await files.read('.csv', windows1252(TEXT), { encoding: 'utf-8' });
    expect(rows[0]?.damagedColumns).toEqual(['Title']);
  });

  test('that nobody knows is refused with near ones', async () => {
    expect(await files.refusal('.csv', TEXT, { encoding: 'windows1525' })).toMatch(
      /^--encoding windows1525: no such encoding; try windows-1252/,
    );
  });
});

test('NUL becomes a replacement character, since databases refuse it', async () => {
  const { rows } = await files.read('.csv', 'ID,Title,Manager ID\n1,A\0B,\n');
  expect(rows).toMatchObject([{ title: 'A\ufffdB', damagedColumns: ['Title'] }]);
});
