import { describe, expect, test } from 'vitest';
import { readsLikeNobody } from '../../../src/organizations/findings/nobody.ts';
import { reportOnSource, openSource } from '../../../src/organizations/import/sources.ts';
import { organizationFiles } from './organization-files.ts';

const files = organizationFiles();

/** Positions, levels and tops of a file, and all that is told or stored of it. */
async function treeOf(ending: string, content: string) {
  const source = await openSource(await files.write(ending, content), { slug: 'x' });
  const report = await reportOnSource(source);
  const rows: unknown[] = [];
  for await (const { id, title, attributes, unit } of source.file.rows())
    rows.push({ id, title, attributes, unit });
  const told = report.findings.flatMap(({ findings }) => findings.map(({ message, mend }) => message + mend));
  const everything = JSON.stringify([rows, source.file.notes, told]);
  return { tree: [report.positions, report.layers, report.roots], everything };
}

const NAMES = [
  'Ada',
  'Bo ',
  'Bob',
  'Aa',
  'Bb',
  'ada',
  'bbo',
  'Maria',
  'John',
  '田中',
  '鈴木',
  'Иванов',
  'Петров',
];

describe('managers who are named beside their ids, or otherwise than they are called', () => {
  test.each([
    [
      'id before a name',
      'Personalnr;Funktion;Vorgesetzter\n0011;GF;\n0012;L;0011 Ada Aa\n0013;R;0012 Bo Bb\n',
    ],
    ['name and stroke', 'ID,Title,Manager\n11,CEO,\n12,Head,Ada Aa / 11\n13,Analyst,Bo Bb / 12\n'],
    ['comma', 'ID,Title,Manager\n11,CEO,\n12,Head,"11, Ada Aa"\n13,Analyst,"12, Bo Bb"\n'],
    [
      'wide brackets',
      '社員番号,役職,上司\nA11,社長,\nA12,部長,田中 太郎（A11）\nA13,担当,鈴木 花子（A12）\n',
    ],
    [
      'entries of a directory',
      'employeeNumber,displayName,title,manager\n1,Ada Aa,CEO,\n2,Bo Bb,Head,"CN=Ada Aa,OU=B,DC=x,DC=y"\n3,Cy Cc,A,"CN=Bo Bb,OU=B,DC=x,DC=y"\n',
    ],
    [
      'mailto',
      'ID,Email,Title,Manager\n1,ada@x.example,CEO,\n2,bo@x.example,Head,mailto:ada@x.example\n3,cy@x.example,A,bo@x.example\n',
    ],
    [
      'middle initials',
      'ID,Name,Title,Manager\n1,Ada M. Aa,CEO,\n2,Bo Bb,Head,Ada Aa\n3,Cy Cc,A,Bo Bb (on leave)\n',
    ],
    [
      'forms of address',
      'ID,Name,Title,Manager\n1,Dr. Ada Aa,CEO,\n2,Bo Bb,Head,Ada Aa\n3,Cy Cc,A,Mr Bo Bb\n',
    ],
    ['initials', 'ID,Name,Title,Manager\n1,Ada Aa,CEO,\n2,Bo Bb,Head,A. Aa\n3,Cy Cc,A,B. Bb\n'],
    [
      'initials behind',
      'id;ФИО;Должность;Руководитель\n1;Иванов Иван Иванович;Д;\n2;Петров Пётр Петрович;М;Иванов И.И.\n3;Сидорова Анна Олеговна;А;Петров П. П.\n',
    ],
    [
      'names run together',
      '社員番号,姓,名,役職,上司氏名\n1,田中,太郎,社長,\n2,鈴木,花子,部長,田中 太郎\n3,佐藤,次郎,担当,鈴木花子\n',
    ],
    [
      'handles of two columns',
      'Benutzer;Vorname;Nachname;Titel;Vorgesetzter\naaada;Ada;Aa;GF;\nbbbo;Bo;Bb;L;aaada\ncccy;Cy;Cc;A;bbbo\n',
    ],
    ['handles with a capital', 'id,title,manager\nMariaG,CEO,\nJohnS,Head,MariaG\nAnnaM,Analyst,JohnS\n'],
  ])('%s', async (_, content) => {
    const { tree, everything } = await treeOf('.csv', content);
    expect(tree).toEqual([3, 3, 1]);
    expect(NAMES.filter((name) => everything.includes(name))).toEqual([]);
  });

  test('two who may be meant are a finding', async () => {
    const { tree, everything } = await treeOf(
      '.csv',
      'ID,Name,Title,Manager\n1,Ada X Aa,CEO,\n2,Ada Y Aa,Head,Ada X Aa\n3,Cy Cc,A,Ada Aa\n',
    );
    expect(tree).toEqual([3, 2, 2]);
    expect(everything).toContain('names a manager who may be any of 2 rows: 1 (row 2) and 2 (row 3).');
  });
});

test.each([
  ['101.0;A;\n102.0;B;101\n103.0;B;102\n'],
  ['101;A;\n102;B;101,0\n103;B;102,0\n'],
  ['1,101;A;\n1,102;B;1101\n1,103;B;1102\n'],
  ['101;A;\n102;B;="101"\n103;B;="102"\n'],
  ["'00101;A;\n'00102;B;'00101\n'00103;B;00102\n"],
  ['c\u0301a1;A;\na2;B;\u0107a1\na3;B;a2\n'],
])('the same number written differently is one: %j', async (rows) => {
  expect((await treeOf('.csv', `ID;Title;Manager\n${rows}`)).tree).toEqual([3, 3, 1]);
});

describe('tables', () => {
  test.each<[string, string, readonly number[]]>([
    [
      'headings over columns',
      'Employee;;Manager;;Job\nID;Name;ID;Name;Title\n1;Ada Aa;;;CEO\n2;Bo Bb;1;Ada Aa;Head\n',
      [2, 2, 1],
    ],
    [
      'rows of types',
      'id,manager,title\nvarchar(10),varchar(10),varchar(99)\n(必填),(选填),(必填)\nE1,,CEO\nE2,E1,Head\n',
      [2, 2, 1],
    ],
    ['no header', 'CEO,Head of Sales\nHead of Sales,Analyst 1\nHead of Sales,Analyst 2\n', [4, 3, 1]],
    [
      'a drawn line',
      '| ID | Title | Manager |\n|----|-------|---------|\n| 1 | CEO | |\n| 2 | Head | 1 |\n',
      [2, 2, 1],
    ],
    ['a number of the level', 'Level,Title\n1,CEO\n2,Head\n3,Analyst\n3,Analyst\n2,Head\n', [5, 3, 1]],
    ['indented titles', 'Title,FTE\nCEO,1\n  Head,1\n    Analyst,1\n  Head,1\n', [4, 3, 1]],
    ['hyphens for steps', 'Position\nCEO\n- Head\n-- Analyst\n- Head\n', [4, 3, 1]],
    ['ordinals of levels', '1st Level,2nd Level,3rd Level\nCEO,,\n,Head,\n,,Analyst\n', [3, 3, 1]],
    ['levels below the top', 'N,N-1,N-2\nPDG,,\n,Directeur,\n,,Analyste\n', [3, 3, 1]],
    [
      'arrows in ways',
      'Path,Title\nBoard → Sales,Head\nBoard,CEO\nBoard → Sales → North,Analyst\n',
      [3, 3, 1],
    ],
    ['hyphens in ways', 'Hierarchy ID,Title\n01,CEO\n01-01,Head\n01-01-01,Analyst\n', [3, 3, 1]],
    ['other words for ends', 'Supérieur;Subordonné\nPDG;Chef\nChef;Analyste 1\n', [3, 3, 1]],
    [
      'lists of programs',
      'id,title,manager,dotted\n1,CEO,,\n2,L,1,\n3,F,1,\n4,A,2,"[""3"", ""1""]"\n',
      [4, 3, 1],
    ],
  ])('%s', async (_, content, tree) => {
    const read = await treeOf('.csv', content);
    expect(read.tree).toEqual(tree);
    expect(read.everything).not.toMatch(/names \\"/);
  });
});

describe('documents', () => {
  const people = { name: 'Ada Aa', title: 'CEO' };
  const bob = { name: 'Bob Bb', title: 'Head' };
  test.each<[string, unknown]>([
    [
      'another language',
      {
        nombre: 'Ada Aa',
        cargo: 'CEO',
        subordinados: [{ nombre: 'Bob Bb', cargo: 'Head', subordinados: [] }],
      },
    ],
    ['wrapped nesting', { organization: { root: { ...people, members: [{ ...bob, members: [] }] } } }],
    ['objects within', { text: people, children: [{ text: bob }] }],
    [
      'ids of reports',
      [
        { id: '1', title: 'CEO', reports: ['2'] },
        { id: '2', title: 'Head', reports: [] },
      ],
    ],
    ['titles within titles', { CEO: { Head: {} } }],
    [
      'nodes and links',
      {
        nodes: [
          { id: 'a', title: 'CEO' },
          { id: 'b', title: 'Head' },
        ],
        edges: [{ from: 'a', to: 'b' }],
      },
    ],
    [
      'a table of Google',
      {
        cols: [{ label: 'Name' }, { label: 'Manager' }],
        rows: [{ c: [{ v: 'Ada' }, { v: '' }] }, { c: [{ v: 'Bob' }, { v: 'Ada' }] }],
      },
    ],
    [
      'resources',
      {
        data: [
          { type: 'e', id: '1', attributes: { title: 'CEO' } },
          {
            type: 'e',
            id: '2',
            attributes: { title: 'Head' },
            relationships: { manager: { data: { type: 'e', id: '1' } } },
          },
        ],
      },
    ],
    [
      'managers in lists',
      [
        { id: 1, title: 'CEO' },
        { id: 2, title: 'Head', managerId: 1, dottedLineManagers: [{ id: 1 }] },
      ],
    ],
  ])('%s', async (_, value) => {
    const { tree, everything } = await treeOf('.json', JSON.stringify(value));
    expect(tree).toEqual([2, 2, 1]);
    expect(NAMES.filter((name) => everything.includes(name))).toEqual([]);
  });
});

test('a text that formulas keep from being a number is read where a chunk of the file ends within', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `="${String(row + 2).padStart(7, '0')}",Head,="0000001"`,
  );
  const { tree } = await treeOf('.csv', `ID,Title,Manager\n="0000001",CEO,\n${rows.join('\n')}\n`);
  expect(tree).toEqual([20_001, 2, 1]);
  expect(readsLikeNobody('0000001')).toBe(false);
});
