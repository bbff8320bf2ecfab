import { describe, expect, test } from 'vitest';
import { openSource, reportOnSource } from '../../../src/organizations/import/sources.ts';
import { messagesOf, organizationFiles } from './organization-files.ts';

const files = organizationFiles();

async function reportOn(content: string) {
  const source = await openSource(await files.write('.csv', content), { slug: 'x' });
  const report = await reportOnSource(source);
  const kinds = report.findings.map(({ kind }) => kind);
  return { tree: [report.positions, report.layers, report.roots], kinds, notes: messagesOf(source.file) };
}

describe('control characters', () => {
  test('around an id keep it from being no other, and are told by their codes', async () => {
    const { tree, notes } = await reportOn(
      'ID,Title,Manager ID\n1\0\0,CEO,\n\u00012,Head,1\n3,Rep,2\u007f\n',
    );
    expect(tree).toEqual([3, 3, 1]);
    const sentence =
      'cells with control characters, left out around a text and read as \ufffd within, as where the encoding is another';
    expect(notes).toEqual([
      `column "ID": ${sentence}: 2 (row 2, 3, such as "U+0000", "U+0001")`,
      `column "Manager ID": ${sentence}: 1 (row 4, such as "U+007F")`,
    ]);
  });

  test('within an id neither join nor part it: the row and the manager that names it are found', async () => {
    const { tree, kinds, notes } = await reportOn('ID,Title,Manager ID\n10\u001f2,CEO,\n2,Head,102\n');
    expect(tree).toEqual([2, 1, 2]);
    expect(kinds).toEqual(expect.arrayContaining(['DANGLING_MANAGER', 'DAMAGED_TEXT']));
    expect(notes).toEqual([expect.stringContaining('1 (row 2, such as "U+001F")')]);
  });

  test('of columns that are left out are not told', async () => {
    const { notes } = await reportOn('ID,Title,Manager ID,Shoe size\n1,CEO,,4\u00012\n2,Head,1,\n');
    expect(notes).toEqual([]);
  });

  test('in a header do not hide what it says', async () => {
    const { file } = await files.read('.csv', 'ID\0,Title,Manager ID\n1,CEO,\n');
    expect(file.columns.map(({ header }) => header)).toEqual(['ID', 'Title', 'Manager ID']);
  });

  test('of UTF-8 that was taken for another encoding stay, so that it is seen which', async () => {
    const { rows } = await files.read(
      '.csv',
      'ID,Title,Manager ID\n1,\u00c3\u0089tude,\n2,\u00c3\u0085k,1\n',
    );
    expect(rows.map(({ title }) => title)).toEqual(['\u00c3\u0089tude', '\u00c3\u0085k']);
  });
});
