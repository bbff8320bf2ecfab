import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { openFramework } from '../../../src/frameworks/import/open-framework.ts';
import { ONET, writeFiles } from '../../support/published-files.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-onet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(files: Readonly<Record<string, string | Buffer>>, name = 'db_30_1_text') {
  const source = path.join(folder, String((count += 1)), name);
  await writeFiles(source, files);
  return openFramework(source);
}
async function read(files: Readonly<Record<string, string | Buffer>>, name?: string) {
  return (await opened(files, name)).read();
}
type Read = Awaited<ReturnType<typeof read>>;
const remarks = ({ remarks: all }: Read) =>
  all.map(({ manner, what, count }) => `${manner}: ${what} (${count})`);
const requirements = ({ content }: Read) =>
  content.requirements.map(
    ({ id, level, importance }) => `${id.replace('Requirement:onet/', '')} ${level} ${importance}`,
  );

describe('A release of O*NET', () => {
  test('is recognised, and says how it is read and under which terms', async () => {
    const source = await opened(ONET);
    expect(source).toMatchObject({
      reader: 'onet',
      isGuessed: false,
      terms: { slug: 'onet', title: 'O*NET 30.1 Database', licence: 'CC BY 4.0', modified: true },
    });
    expect(source.terms.attribution).toMatch(
      /O\*NET 30\.1 Database by the U\.S\. Department of Labor.*CC BY 4\.0.*trademark.*modified/,
    );
    expect(source.shown.join('\n')).toMatch(/Skills\.txt: skills/);
    expect(source.shown.at(-1)).toBe('  not there: Content Model Reference, Abilities, Work Activities');
  });

  test('becomes roles, skills, titles, responsibilities, related roles and job zones', async () => {
    const of = await read(ONET);
    const { content } = of;
    expect(content.roles.map(({ id, title, levelCodes }) => [id, title, levelCodes])).toEqual([
      ['Role:onet/11-0001.00', 'Kite Wardens', ['Job Zone 4']],
      ['Role:onet/11-0002.00', 'Lamp Keepers', ['Job Zone 2']],
      ['Role:onet/11-0003.00', 'Fog Callers', []],
    ]);
    expect(content.roleTitles.map(({ title }) => title)).toEqual(['Chief Kite Warden', 'CKW']);
    expect(content.responsibilities.map(({ title }) => title)).toEqual(['Wind the kites in.']);
    expect(content.roleResponsibilities).toMatchObject([
      { involvement: 'OWNS', expectation: 'Core task.', citations: [{ note: 'n 20, 08/2025, Incumbent' }] },
    ]);
    expect(content.transitions).toMatchObject([
      {
        fromId: 'Role:onet/11-0001.00',
        toId: 'Role:onet/11-0002.00',
        kind: 'RELATED',
        rank: 1,
        tier: 'Primary-Short',
      },
    ]);
    expect(remarks(of)).toContain('noticed: the release has no "Abilities" (1)');
  });

  test('maps importance and level by one formula, and keeps its figures in the citation', async () => {
    const of = await read(ONET);
    expect(requirements(of)).toEqual([
      '11-0001.00/2.a.1 2.5 0.75',
      '11-0001.00/2.c.1 3.5 0.5',
      '11-0002.00/2.a.1 0.5 0.025',
    ]);
    const [first, , last] = of.content.requirements;
    expect(first).toMatchObject({
      expectation: 'The source rates it: importance 4 of 1 to 5, level 3.5 of 0 to 7.',
      basis: 'DERIVED',
      confidence: 0.7,
      citations: [
        {
          locator: 'Skills.txt rows 2, 3',
          note:
            'IM 4.00 (n 8, standard error 0.1, 95 % interval 3.8 to 4.2, 08/2025, Analyst); ' +
            'LV 3.50 (n 8, standard error 0.2, 08/2025, Analyst)',
        },
      ],
    });
    expect(first?.rationale).toContain('(IM - 1) / 4');
    expect(last).toMatchObject({
      confidence: 0.3,
      citations: [{ note: expect.stringContaining('recommend suppress') }],
    });
  });

  test('knows a name that is both a skill and a knowledge as two', async () => {
    const { content } = await read(ONET);
    expect(content.skills.map(({ id, name, categoryId }) => [id, name, categoryId])).toEqual([
      ['Skill:onet/2.a.1', 'Knots', 'SkillCategory:onet/skills'],
      ['Skill:onet/2.c.1', 'Knots', 'SkillCategory:onet/knowledge'],
    ]);
  });

  test('makes no requirement of what is not relevant, not important or of no level', async () => {
    const of = await read(ONET);
    expect(requirements(of).some((each) => each.startsWith('11-0002.00/2.c'))).toBe(false);
    expect(remarks(of)).toContain(
      'left out: what the source rates as not relevant for an occupation: it is no requirement (1)',
    );
    const head = ONET['Skills.txt'].split('\n')[0] ?? '';
    const none = await read({
      ...ONET,
      'Skills.txt': `${head}\n11-0001.00\t2.A.1\tKnots\tIM\t1.00\n11-0001.00\t2.A.1\tKnots\tLV\t0\n11-0002.00\t2.A.1\tKnots\tIM\t2.00\n11-0002.00\t2.A.1\tKnots\tLV\t0.00\n`,
      'Knowledge.txt': `${head}\n`,
    });
    expect(none.content.requirements).toEqual([]);
  });

  test('leaves what an unrated occupation requires unknown, and says so', async () => {
    const of = await read(ONET);
    expect(remarks(of)).toContain(
      'noticed: an occupation that no file rates: what it requires is unknown, not nothing (1)',
    );
    expect(of.content.roles.at(-1)?.citations[0]?.note).toContain('unknown');
  });

  test('keeps what only one scale rates, in whatever order rows stand, and the first of duplicates', async () => {
    const head = ONET['Skills.txt'].split('\n')[0] ?? '';
    const of = await read({
      'Occupation Data.txt': ONET['Occupation Data.txt'],
      'Skills.txt': `${head}
11-0001.00\t2.A.1\tKnots\tLV\t7.00
11-0002.00\t2.A.1\tKnots\tIM\t5.00
11-0001.00\t2.A.1\tKnots\tIM\t5.00
11-0001.00\t2.A.1\tKnots\tIM\t5.00
11-0001.00\t2.A.1\tKnots\tLV\t6.00
11-0003.00\t2.A.1\tKnots\tLV\t9.00
11-0003.00\t2.A.1\tKnots\tXX\t9.00
`,
    });
    expect(requirements(of)).toEqual(['11-0001.00/2.a.1 5 1', '11-0002.00/2.a.1 null 1']);
    expect(remarks(of)).toEqual(
      expect.arrayContaining([
        'left out: a rating that is there already (1)',
        'left out: a second rating of the same; the first is kept (1)',
        'left out: a level that is no number from 0 to 7; it is unknown (1)',
        'left out: ratings on the scale "XX"; importance (IM) and level (LV) are read (1)',
      ]),
    );
  });

  test('is read from CSV with names of newer releases, and with columns in any order', async () => {
    const of = await read(
      {
        'occupation_data.csv':
          '\ufeffTitle,Description,O*NET-SOC Code\r\n"Kite\u00a0Wardens","Two\r\nlines\u2028three",11-0001.00\r\n',
        'essential_skills.csv':
          'Scale ID,Data Value,O*NET-SOC Code,Element ID,Element Name\nIM,3,11-0001.00,2.E.1,"Knots, \u200btied "\n',
      },
      'db_31_0_csv',
    );
    expect(of.content.framework.title).toBe('O*NET 31.0 Database');
    expect(of.content.roles).toMatchObject([{ title: 'Kite Wardens', summary: 'Two\nlines\nthree' }]);
    expect(of.content.skills).toMatchObject([{ name: 'Knots, tied' }]);
    expect(remarks(of)).toContain('noticed: the release has no "Transferable Skills" (1)');
    expect(remarks(of)).not.toContain('noticed: the release has no "Skills" (1)');
  });

  test('has quotes in its text files that are only signs', async () => {
    const of = await read({
      ...ONET,
      'Occupation Data.txt':
        'O*NET-SOC Code\tTitle\tDescription\n11-0001.00\t"Kite" Wardens\tSay "up", and "down\n11-0002.00\tB\tb\n11-0003.00\tC\tc\n',
    });
    expect(of.content.roles[0]).toMatchObject({ title: '"Kite" Wardens', summary: 'Say "up", and "down' });
  });

  test('is read from Excel files with their titles', async () => {
    const text = (rows: readonly (readonly (string | number)[])[]) =>
      writeWorkbook(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
    const of = await read({
      'Occupation Data.xlsx': await text([
        ['O*NET-SOC Code', 'Title', 'Description'],
        ['11-0001.00', 'Kite Wardens', 'Up.'],
      ]),
      'Abilities.xlsx': await text([
        [
          'O*NET-SOC Code',
          'Title',
          'Element ID',
          'Element Name',
          'Scale ID',
          'Scale Name',
          'Data Value',
          'N',
        ],
        ['11-0001.00', 'Kite Wardens', '1.A.1', 'Grip', 'IM', 'Importance', 3, 8],
        ['11-0001.00', 'Kite Wardens', '1.A.1', 'Grip', 'LV', 'Level', 3.5, 8],
      ]),
    });
    expect(requirements(of)).toEqual(['11-0001.00/1.a.1 2.5 0.5']);
    expect(of.content.requirements[0]?.citations[0]?.note).toBe('IM 3 (n 8); LV 3.5 (n 8)');
  });

  test('is refused with all columns that are missing', async () => {
    const source = path.join(folder, 'broken');
    await mkdir(source);
    await writeFile(path.join(source, 'Occupation Data.txt'), 'Code\tTitle\n');
    await writeFile(path.join(source, 'Skills.txt'), 'O*NET-SOC Code\tElement ID\n');
    await expect(openFramework(source)).rejects.toThrow(
      'Occupation Data.txt: no column "O*NET-SOC Code"; its columns are "Code", "Title".\n' +
        'Skills.txt: no column "Element Name", "Scale ID", "Data Value"; its columns are "O*NET-SOC Code", "Element ID".',
    );
  });
});
