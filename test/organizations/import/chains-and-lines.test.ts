import { expect, test } from 'vitest';
import { openSource, reportOnSource } from '../../../src/organizations/import/sources.ts';
import { organizationFiles } from './organization-files.ts';

const files = organizationFiles();

/** Each row as `id < managers (dotted)`, and what is told of the file. */
async function linesOf(content: string, day?: string) {
  const source = await openSource(await files.write('.csv', content), {
    slug: 'x',
    ...(day !== undefined && { asOf: day }),
  });
  const { positions, layers, roots } = await reportOnSource(source);
  const titles: string[] = [];
  for await (const { title } of source.file.rows()) titles.push(title);
  return { tree: [positions, layers, roots], titles, notes: source.file.notes.map(({ message }) => message) };
}

const FROM_THE_TOP = `Employee ID,Title,Level 1 Manager,Level 2 Manager,Level 3 Manager
1,CEO,,,
2,VP,1,,
3,VP,1,,
4,Head,1,2,
5,Head,1,3,
6,Analyst,1,2,4
7,Analyst,1,3,5
`;

test('managers from the top down: the lowest is the manager', async () => {
  const { tree, notes } = await linesOf(FROM_THE_TOP);
  expect(tree).toEqual([7, 4, 1]);
  expect(notes.join()).toContain(
    'the columns "Level 1 Manager" to "Level 3 Manager" are the managers above a row from the top down',
  );
});

test('the same where managers are named on their own level too', async () => {
  const { tree } = await linesOf(
    'Worker ID,Job,Management Chain - Level 01 ID,Management Chain - Level 02 ID,Management Chain - Level 03 ID\n' +
      '1,CEO,1,,\n2,VP,1,2,\n3,VP,1,3,\n4,Head,1,2,4\n5,Head,1,3,5\n6,Analyst,1,2,4\n7,Analyst,1,3,5\n8,Clerk,1,2,\n',
  );
  expect(tree).toEqual([8, 4, 1]);
});

test('managers from the bottom up: the first is the manager', async () => {
  const { tree } = await linesOf(
    'Employee ID,Title,Level 1 Manager,Level 2 Manager,Level 3 Manager\n' +
      '1,CEO,,,\n2,VP,1,,\n3,VP,1,,\n4,Head,2,1,\n5,Head,3,1,\n6,Analyst,4,2,1\n7,Analyst,5,3,1\n',
  );
  expect(tree).toEqual([7, 4, 1]);
});

test('lines that a column calls dotted are lines beside that to the manager', async () => {
  const source = await openSource(
    await files.write(
      '.csv',
      'source,target,type\nCEO,Head of Sales,solid\nCEO,Head of IT,solid\nHead of Sales,Analyst,solid\nHead of IT,Analyst,dotted\nCEO,Consultant,dotted line\n',
    ),
    { slug: 'x' },
  );
  const { positions, layers, roots } = await reportOnSource(source);
  expect([positions, layers, roots]).toEqual([5, 3, 2]);
  const dotted: [string, number][] = [];
  for await (const { title, dottedManagers } of source.file.rows())
    dotted.push([title, dottedManagers.length]);
  expect(Object.fromEntries(dotted)).toEqual({
    CEO: 0,
    Consultant: 1,
    'Head of Sales': 0,
    'Head of IT': 0,
    Analyst: 1,
  });
});

test.each(['EFFSEQ', 'Effective Sequence', 'Sequence Number'])(
  'of several rows of a day the last one holds, by %s',
  async (header) => {
    const { tree, titles } = await linesOf(
      `EMPLID,EFFDT,${header},JOBTITLE,SUPERVISOR_ID\n` +
        '1,2024-01-01,0,CEO,\n2,2024-01-01,0,Analyst,1\n2,2025-03-01,1,Head,1\n2,2025-03-01,0,Senior Analyst,1\n2,2026-01-01,0,VP,1\n',
      '2025-06-30',
    );
    expect(tree).toEqual([2, 2, 1]);
    expect(titles).toEqual(['CEO', 'Head']);
  },
);

test('cells that are parted by carets', async () => {
  expect((await linesOf('ID^Title^Manager\n1^CEO^\n2^Head, Sales^1\n')).tree).toEqual([2, 2, 1]);
});

test('titles that are links, as wikis export them', async () => {
  const { tree, titles } = await linesOf(
    'Name,Role,Reports to\n' +
      'Ada Aa,Managing Director (https://www.notion.so/md-1?pvs=21),\n' +
      'Bo Bb,[Head of Sales](https://wiki.example/sales),Ada Aa (https://www.notion.so/ada-2?pvs=21)\n',
  );
  expect(tree).toEqual([2, 2, 1]);
  expect(titles).toEqual(['Managing Director', 'Head of Sales']);
});
