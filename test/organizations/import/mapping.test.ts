import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mappingOf, mappingYaml, readMapping } from '../../../src/organizations/import/mapping.ts';
import { openOrganizationFile } from '../../../src/organizations/import/rows/open-organization-file.ts';
import { organizationFiles, rowsOf } from './organization-files.ts';

const files = organizationFiles();
const CASES = path.resolve(import.meta.dirname, '../cases');

describe('a mapping', () => {
  it.each([
    '15-title-row-above.csv',
    '20-indented-outline.csv',
    '22-edges.csv',
    '33-spaces-manager-two-sol.csv',
    '35-position-code-beats-employee-id.csv',
    '44-nested-id.json',
    '65-cover-sheet-hidden-row.xlsx',
  ])('of %s reads it again as it was read', async (name) => {
    const file = path.join(CASES, name);
    const first = await openOrganizationFile(file, {});
    const yaml = mappingYaml(mappingOf({ file: first, readOptions: {}, request: {} }));
    const options = await readMapping(await files.write('.yaml', yaml));
    const again = await openOrganizationFile(file, options);
    expect(again.columns.map(({ header, takenFor }) => [header, takenFor])).toEqual(
      first.columns.map(({ header, takenFor }) => [header, takenFor]),
    );
    const plain = async (each: typeof first) =>
      (await rowsOf(each)).map(({ row, id, title, managers }) => [row, id, title, JSON.stringify(managers)]);
    expect(await plain(again)).toEqual(await plain(first));
  });

  it('leaves nothing to guess', async () => {
    const options = await readMapping(
      await files.write('.yaml', 'columns:\n  id: ID\n  manager: Manager ID\n'),
    );
    const { rows } = await files.read('.csv', 'ID,Title,Manager ID\n1,CEO,\n2,VP,1\n', options);
    expect(rows.map(({ title }) => title)).toEqual(['', '']);
  });

  it('that says something else is refused with all of it', async () => {
    const file = await files.write('.yaml', 'columns:\n  shoe: Size\nheaderRow: 0\nkeepPersonalData: true\n');
    const refused: unknown = await readMapping(file).catch((error: unknown) => error);
    for (const word of ['shoe', 'headerRow', 'keepPersonalData']) expect(String(refused)).toContain(word);
  });
});
