import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { SourceOptions } from '../../../src/frameworks/import/framework-source.ts';
import { openFramework } from '../../../src/frameworks/import/open-framework.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-tables-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reads tables, each a file of its own. */
async function read(tables: Readonly<Record<string, string | Buffer>>, options: SourceOptions = {}) {
  const source = path.join(folder, String((count += 1)));
  await mkdir(source);
  for (const [name, text] of Object.entries(tables)) await writeFile(path.join(source, name), text);
  const [only, ...others] = Object.keys(tables);
  const opened = await openFramework(others.length === 0 ? path.join(source, only ?? '') : source, {
    slug: 'acme',
    ...options,
  });
  return { opened, ...(await opened.read()) };
}

type Read = Awaited<ReturnType<typeof read>>;
const levels = ({ content }: Read) =>
  content.requirements.map(({ id, level }) => `${id.replace('Requirement:acme/', '')} ${level}`);
const remarks = (of: Read, manner: string) =>
  of.remarks.filter((remark) => remark.manner === manner).map(({ what }) => what);

const MATRIX = `Skill,Category,Junior,Senior,Staff
Coding,Technical,Beginner,Competent,Expert
Mentoring,People,,-,Competent
`;
const SAME = ['junior/coding 1', 'senior/coding 3', 'staff/coding 5', 'staff/mentoring 3'];

describe('A matrix of skills by levels', () => {
  test('is read with the skills in rows', async () => {
    const of = await read({ 'ladder.csv': MATRIX });
    expect(levels(of)).toEqual(SAME);
    expect(of.content.skillCategories.map(({ title }) => title)).toEqual(['People', 'Technical']);
    expect(of.opened.shown[0]).toContain('a matrix, 2 rows of skills named by "Skill", columns of roles');
    expect(of.opened.isGuessed).toBe(true);
  });

  test('is read transposed', async () => {
    const text = 'Level,Coding,Mentoring\nJunior,Beginner,\nSenior,Competent,-\nStaff,Expert,Competent\n';
    expect(levels(await read({ 'ladder.csv': text }))).toEqual(SAME);
  });

  test('is read with numbers for its levels and in its cells', async () => {
    const of = await read({ 'ladder.csv': 'Skill,1,2,3\nSQL,1,3,5\nTalk,1,2,4\n' });
    expect(levels(of)).toEqual(['1/sql 1', '1/talk 1', '2/sql 3', '2/talk 2', '3/sql 5', '3/talk 4']);
  });

  test('tells what stands behind its last header', async () => {
    const of = await read({ 'ladder.csv': 'Skill,IC1,IC2\nJava,1,2,3,4\nSQL,1,2\n' });
    const [cut] = of.remarks.filter(({ what }) => what.startsWith('what stands behind the last column'));
    expect([cut?.manner, cut?.count]).toEqual(['left out', 1]);
  });

  test('is a list of skills where one column has several in a cell', async () => {
    const of = await read({
      'ladder.csv': 'Role,Skills\nBaker,"Shaping; Scales"\nSenior,"Shaping; Sourdough"\n',
    });
    expect(levels(of)).toEqual([
      'baker/scales null',
      'baker/shaping null',
      'senior/shaping null',
      'senior/sourdough null',
    ]);
  });

  test('is read in long form', async () => {
    const text =
      'Role,Skill,Level\nJunior,Coding,Beginner\nSenior,Coding,Competent\nStaff,Coding,Expert\nSenior,Mentoring,-\nStaff,Mentoring,Competent\n';
    expect(levels(await read({ 'ladder.csv': text }))).toEqual(SAME);
  });

  test('is read from a workbook, whose sheets are categories, and its legend', async () => {
    const sheets = [
      {
        sheet: 'Technical',
        data: [
          ['', 'Junior', 'Senior', 'Staff'],
          ['Coding', 'A', 'C', 'E'],
        ],
      },
      {
        sheet: 'People',
        data: [
          ['', 'Junior', 'Senior', 'Staff'],
          ['Mentoring', null, null, 'C'],
        ],
      },
      {
        sheet: 'Legend',
        data: [
          ['Symbol', 'Meaning'],
          ['A', 'Novice'],
          ['C', 'Competent'],
          ['E', 'Expert'],
        ],
      },
    ];
    const of = await read({ 'ladder.xlsx': await writeWorkbook(sheets).toBuffer() });
    expect(levels(of)).toEqual(SAME);
    expect(of.content.requirements.every(({ confidence }) => confidence === 0.9)).toBe(true);
    expect(of.content.skillCategories.map(({ title }) => title)).toEqual(['People', 'Technical']);
  });

  test('says that what heads the rows are roles, or skills, where it cannot be seen', async () => {
    const text = 'Thing,One,Two\nAlpha,x,x\nBeta,x,\n';
    expect(
      (await read({ 'm.csv': text }, { rows: 'roles' })).content.roles.map(({ title }) => title),
    ).toEqual(['Alpha', 'Beta']);
    expect(
      (await read({ 'm.csv': text }, { rows: 'skills' })).content.roles.map(({ title }) => title),
    ).toEqual(['One', 'Two']);
  });

  test('has words as what is expected, at a level that is unknown', async () => {
    const of = await read({
      'ladder.csv': 'Skill,Junior,Senior\nCoding,"Writes code, with help",Leads the work of experts\n',
    });
    expect(of.content.requirements.map(({ level, expectation }) => [level, expectation])).toEqual([
      [null, 'Writes code, with help'],
      [null, 'Leads the work of experts'],
    ]);
  });

  test('is a ladder only where its order is stated: levels in alphabetical order are none', async () => {
    const text = 'Skill,Junior,Lead,Senior\nCoding,Beginner,Expert,Competent\n';
    const silent = await read({ 'ladder.csv': text });
    expect(silent.content.roles.map(({ seniority }) => seniority)).toEqual([null, null, null]);
    expect(silent.content.transitions).toEqual([]);
    const said = await read({ 'ladder.csv': text }, { inOrder: true });
    expect(said.content.roles.map(({ title, seniority }) => [title, seniority])).toEqual([
      ['Junior', 1],
      ['Lead', 2],
      ['Senior', 3],
    ]);
    expect(said.content.transitions.map(({ id, citations }) => [id, citations[0]?.basis])).toEqual([
      ['Transition:acme/junior--lead--promotion', 'DERIVED'],
      ['Transition:acme/lead--senior--promotion', 'DERIVED'],
    ]);
  });

  test('takes the rung from names that all have a number, whatever their order', async () => {
    const of = await read({ 'ladder.csv': 'Skill,L1,L10,L2\nCoding,Beginner,Expert,Competent\n' });
    expect(of.content.roles.map(({ title, seniority }) => [title, seniority])).toEqual([
      ['L1', 1],
      ['L10', 10],
      ['L2', 2],
    ]);
    expect(of.content.transitions.map(({ id }) => id)).toEqual([
      'Transition:acme/l1--l2--promotion',
      'Transition:acme/l2--l10--promotion',
    ]);
  });

  test('goes by the numbers within names too, each series for itself', async () => {
    const text = 'Level,Baking\nIC1 - Helper,1\nIC2: Baker,2\nOvens (M1),2\nShop (M2),3\n';
    const of = await read({ 'ladder.csv': text });
    expect(of.content.roles.map(({ levelCodes, seniority }) => [levelCodes[0], seniority])).toEqual([
      ['IC1', 1],
      ['IC2', 2],
      ['M1', 1],
      ['M2', 2],
    ]);
    expect(of.content.transitions.map(({ id }) => id)).toEqual([
      'Transition:acme/ic1-helper--ic2-baker--promotion',
      'Transition:acme/ovens-m1--shop-m2--promotion',
    ]);
    expect(of.content.transitions.every(({ citations }) => citations[0]?.basis === 'DERIVED')).toBe(true);
  });

  test('tells that nothing says the order of its levels', async () => {
    const told = 'levels whose order nothing says, so that none leads to another; --in-order says it';
    expect(remarks(await read({ 'ladder.csv': MATRIX }), 'noticed')).toContain(told);
    expect(remarks(await read({ 'ladder.csv': MATRIX }, { inOrder: true }), 'noticed')).not.toContain(told);
  });

  test('has managers and supervisors for levels, and numbers of rows for none', async () => {
    const of = await read({ 'x.csv': '#,Skill,Engineer,Supervisor,Manager\n1,Go,1,2,3\n2,SQL,2,3,4\n' });
    expect(levels(of)).toEqual([
      'engineer/go 1',
      'engineer/sql 2',
      'manager/go 3',
      'manager/sql 4',
      'supervisor/go 2',
      'supervisor/sql 3',
    ]);
  });

  test('lies the other way where all of its names say so, whatever its first header', async () => {
    const roles = 'Role,Junior Engineer,Senior Engineer\nCoding,Basic,Expert\nScope,Basic,Good\n';
    const skills = 'Competency,Coding,Scope\nJunior,Basic,Basic\nSenior,Expert,Good\n';
    expect(levels(await read({ 'x.csv': roles }))).toContain('senior-engineer/coding 5');
    expect(levels(await read({ 'x.csv': skills }))).toContain('senior/coding 5');
  });

  test('is what an order is said of, and no other table', async () => {
    await expect(
      read({ 'transitions.csv': 'From,To,Type\nBaker,Chief,promotion\n' }, { inOrder: true }),
    ).rejects.toThrow('no matrix, whose levels could stand in an order; leave out --in-order.');
  });

  test('has its skills in what is wider: themes, areas, competencies of criteria', async () => {
    const categories = async (text: string) => {
      const { content } = await read({ 'ladder.csv': text });
      const titles = new Map(content.skillCategories.map(({ id, title }) => [id, title]));
      return content.skills.map(({ name, categoryId }) => `${name} of ${titles.get(categoryId)}`);
    };
    const rows = 'Junior,Senior\nCraft,Baking,1,3\n,Cleaning,1,2\nPeople,Selling,1,4\n';
    const expected = ['Baking of Craft', 'Cleaning of Craft', 'Selling of People'];
    for (const heads of ['Theme,Skill', 'Area,Skill', 'Competency,Criteria', 'Bereich,Kompetenz'])
      expect(await categories(`${heads},${rows}`)).toEqual(expected);
    // Headings of sections, as they stand in rows of their own.
    expect(
      await categories(
        'Skill,Junior,Senior\nCraft,,\nBaking,1,3\nCleaning,1,2\nPeople,People,People\nSelling,1,4\nNote,,\n',
      ),
    ).toEqual(expected);
    // Where none begins the table, a name alone is a skill of which nothing is said.
    const open = await read({ 'ladder.csv': 'Skill,Junior\nBaking,1\nTasting,\nSelling,2\n' });
    expect(open.content.skills.map(({ name }) => name)).toEqual(['Baking', 'Selling', 'Tasting']);
  });
});

describe('A matrix whose header is merged over two rows', () => {
  test('has roles of the names below, with their headings where two are the same', async () => {
    const roles = async (text: string) =>
      (await read({ 'x.csv': text })).content.roles.map(({ title }) => title).sort();
    expect(
      await roles(
        'Area,Skill,Oven,,Shop,\n,,Junior,Senior,Seller,Head\nCraft,Baking,1,3,2,1\n,Cleaning,1,1,2,1\n',
      ),
    ).toEqual(['Head', 'Junior', 'Seller', 'Senior']);
    expect(await roles('Skill,Oven,,Shop,\n,Junior,Senior,Junior,Senior\nBaking,1,3,2,1\n')).toEqual([
      'Oven Junior',
      'Oven Senior',
      'Shop Junior',
      'Shop Senior',
    ]);
  });

  test('is none where the row below says something of a skill', async () => {
    const of = await read({ 'x.csv': 'Skill,,Senior\nBaking,Kneads,\nSelling,Sells,Leads\n' });
    expect(of.content.skills.map(({ name }) => name)).toEqual(['Baking', 'Selling']);
  });
});

describe('A table in long form', () => {
  test.each([
    'Rolle;Kompetenz;Stufe;Wichtigkeit;Erwartung\nBäckerin;Kneten;Fortgeschritten;hoch;Formt Brote',
    'Poste;Compétence;Niveau;Importance;Attendu\nBäckerin;Kneten;avancé;haute;Formt Brote',
    'Puesto;Competencia;Nivel;Importancia;Expectativa\nBäckerin;Kneten;avanzado;alta;Formt Brote',
    'Role;Skill;Level;Importance;Criteria\nBäckerin;Kneten;advanced;high;Formt Brote',
  ])('is known by its headers: %s', async (text) => {
    const of = await read({ 'x.csv': `${text}\n` });
    expect(
      of.content.requirements.map(({ id, level, importance, expectation }) => [
        id,
        level,
        importance,
        expectation,
      ]),
    ).toEqual([['Requirement:acme/backerin/kneten', 4, 0.9, 'Formt Brote']]);
  });

  test('has rungs for roles where a skill has several levels, and nothing says whose', async () => {
    const text = 'Level,Skill,Behaviour\nJunior,Baking,Kneads\nSenior,Baking,Shapes\n';
    const { content } = await read({ 'x.csv': text });
    expect(content.requirements.map(({ id, level, expectation }) => [id, level, expectation])).toEqual([
      ['Requirement:acme/junior/baking', null, 'Kneads'],
      ['Requirement:acme/senior/baking', null, 'Shapes'],
    ]);
    const listed = await read({ 'x.csv': 'Skill,Level\nBaking,3\nSelling,3\n' });
    expect([listed.content.roles, listed.content.skills.length]).toEqual([[], 2]);
  });
});

test('A sheet without rows makes no roles of what stands beside each other in it', async () => {
  const sheets = [
    { sheet: 'Read me', data: [['Version', '2.1']] },
    {
      sheet: 'Matrix',
      data: [
        ['Skill', 'Junior'],
        ['Baking', 1],
      ],
    },
  ];
  const of = await read({ 'x.xlsx': await writeWorkbook(sheets).toBuffer() });
  expect(of.content.roles.map(({ title }) => title)).toEqual(['Junior']);
  expect(of.opened.shown[0]).toContain('Read me: left out, since there is no row in it');
});

describe('Tables beside each other', () => {
  test('are joined: roles, skills, requirements, transitions, responsibilities', async () => {
    const of = await read({
      'roles.csv':
        'ID,Role ID,Title,Summary,Track,Rung,Grade,Reports to,Next role,Years,Responsibilities\n' +
        '1,se,Software Engineer,Builds,IC,1,E1,Lead Engineer,Lead Engineer,2-3,\n' +
        '2,le,Lead Engineer,Leads,management,2,E2,,,,"Planning\nHiring"\n',
      'skills.csv':
        'Name,Group,Description,Also known as\nCoding,,Writing programs,Programming; Development\n',
      'requirements.csv':
        'Job title,Competency,Level,Importance,Expectation\nSoftware Engineer,Programming,3,essential,Writes it\nLead Engineer,Coding,4,20%,Reviews it\nNobody,Coding,1,,\n',
    });
    expect(levels(of)).toEqual(['le/coding 4', 'se/coding 3']);
    expect(of.content.requirements.map(({ importance }) => importance)).toEqual([0.2, 0.9]);
    expect(of.content.roles[1]).toMatchObject({
      title: 'Software Engineer',
      track: 'INDIVIDUAL',
      seniority: 1,
      levelCodes: ['E1'],
      summary: 'Builds',
    });
    expect(of.content.transitions.map(({ id, years }) => [id, years?.text])).toEqual([
      ['Transition:acme/se--le--promotion', '2-3'],
    ]);
    expect(of.content.reportingLines.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['Role:acme/se', 'Role:acme/le'],
    ]);
    expect(of.content.roleResponsibilities.map(({ id }) => id)).toEqual([
      'RoleResponsibility:acme/le/hiring',
      'RoleResponsibility:acme/le/planning',
    ]);
    expect(remarks(of, 'left out')).toContain('a requirement of a role that is not there, "Nobody"');
  });

  test('say of a role what it requires, to whom it reports and where it leads, in one row', async () => {
    const of = await read({
      'roles.csv':
        'Role,Skills,Reports to,Next role,Grade,Description\nBaker,"Dough; Ovens",Chief,Chief,B2,Bakes.\nChief,Dough,,,B3,Leads.\n',
    });
    expect(levels(of)).toEqual(['baker/dough null', 'baker/ovens null', 'chief/dough null']);
    expect(of.content.reportingLines.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['Role:acme/baker', 'Role:acme/chief'],
    ]);
    expect(of.content.transitions.map(({ id }) => id)).toEqual(['Transition:acme/baker--chief--promotion']);
    expect(of.content.roles.map(({ levelCodes, summary }) => [levelCodes, summary])).toEqual([
      [['B2'], 'Bakes.'],
      [['B3'], 'Leads.'],
    ]);
    expect(remarks(of, 'left out')).toEqual([]);
    // Signs for nothing name nothing.
    const none = await read({
      'x.csv': 'Role,Key skills,Reports to,Grade\nBaker,Dough,n/a,B2\nChief,-,none,B3\nHelper,,-,B1\n',
    });
    expect(levels(none)).toEqual(['baker/dough null']);
    expect(none.content.roles.map(({ title }) => title)).toEqual(['Baker', 'Chief', 'Helper']);
    expect(none.remarks.filter(({ manner }) => manner === 'left out')).toEqual([]);
    // A row a skill says of the skill what it describes.
    const long = await read({
      'x.csv': 'Role,Skill,Grade,Description\nBaker,Dough,B2,Kneads.\nBaker,Ovens,B2,Heats.\n',
    });
    expect(long.content.requirements.map(({ expectation }) => expectation)).toEqual(['Kneads.', 'Heats.']);
  });

  test('tell what was derived of what is taken, and not of what is left out', async () => {
    const of = await read({
      'roles.csv': 'Role,Next role\nBaker,Chief\nChief,\nHelper,Nobody\n',
    });
    expect(of.remarks.filter(({ manner }) => manner === 'derived')).toMatchObject([
      { what: 'that a step to a next role is a promotion', count: 1 },
    ]);
    expect(remarks(of, 'left out')).toHaveLength(1);
  });

  test('have a legend whose signs that stand for no level are told', async () => {
    const tables = {
      'ladder.csv': 'Skill,Junior,Senior\nDough,x,zz\n',
      'legend.csv': 'Sign,Meaning\nx,expert\nzz,as the guild says\n',
    };
    const what =
      'that "zz" stands for "as the guild says", a word of no known scale, beside no number; say its level with --level';
    expect(remarks(await read(tables), 'noticed')).toContain(what);
    const given = await read(tables, { levels: { zz: 2 } });
    expect(remarks(given, 'noticed')).not.toContain(what);
    expect(levels(given)).toEqual(['junior/dough 5', 'senior/dough 2']);
  });

  test('name roles and skills by their ids before their names', async () => {
    const of = await read({
      'roles.csv': 'Role ID,Title\na,Engineer\nb,Engineer\n',
      'skills.csv': 'Skill ID,Skill\ns1,Coding\ns2,Coding\n',
      'requirements.csv':
        'Role ID,Role,Skill ID,Skill,Level\na,Engineer,s2,Coding,3\nb,Engineer,s1,Coding,4\n',
    });
    expect(levels(of)).toEqual(['a/s2 3', 'b/s1 4']);
    const bare = await read({ 'x.csv': 'Role ID,Skill ID,Level\na,s2,3\nb,s1,4\n' });
    expect(levels(bare)).toEqual(['a/s2 3', 'b/s1 4']);
  });

  test('weigh by the highest of the column, and say how', async () => {
    const of = await read({ 'x.csv': 'Role,Skill,Importance\nA,Coding,1\nA,Design,5\n' });
    expect(of.content.requirements.map(({ importance }) => importance)).toEqual([0.2, 1]);
    expect(of.opened.shown.join('\n')).toContain('"1" is 0.2: 1 of 5, the highest there is');
    expect(remarks(of, 'derived')).toContain(
      'an importance of what a cell says: "1" is 0.2 (1 of 5, the highest there is)',
    );
    const stated = await read({ 'x.csv': 'Role,Skill,Importance (1-5)\nA,Coding,1\nA,Design,2\n' });
    expect(stated.content.requirements.map(({ importance }) => importance)).toEqual([0.2, 0.4]);
  });

  test('say which of their columns are not used, those too that are known', async () => {
    const of = await read({
      'roles.csv': 'Role,Summary,Proficiency\nEngineer,Builds,Senior\n',
      'requirements.csv': 'Role,Skill,Level,Years,Foo\nEngineer,Coding,3,2,bar\n',
      'other.csv': 'Bar\nbaz\n',
    });
    expect(remarks(of, 'left out')).toEqual([
      'the column "Proficiency", which looks like level and says nothing in a table of roles',
      'the column "Bar"',
      'the column "Years", which looks like years and says nothing in a table of requirements',
      'the column "Foo"',
    ]);
  });

  test('have columns that are named by option, and say what is wrong with those that are not there', async () => {
    const text = 'Was,Wer,Wie\nCoding,Junior,3\n';
    const columns = { skill: 'Was', role: 'Wer', level: 'Wie' };
    expect(levels(await read({ 'x.csv': text }, { columns }))).toEqual(['junior/coding 3']);
    await expect(read({ 'x.csv': text }, { columns: { skil: 'Was', role: 'Were' } })).rejects.toThrow(
      /did you mean skill\?[\s\S]*did you mean "Wer"\?/,
    );
  });

  test('that say nothing are refused, with what they have', async () => {
    await expect(read({ 'x.csv': 'Foo\nbar\n' })).rejects.toThrow('--column');
    await expect(read({ 'x.csv': 'Role,Skill,Level\n' })).rejects.toThrow('no rows in it behind the header');
  });
});

describe('How a table is to be read', () => {
  test('is as its options say, for a workbook that is named by one of its sheets too', async () => {
    const sheets = [
      { sheet: 'Cover', data: [['Our ladder']] },
      {
        sheet: 'Skills',
        data: [
          ['Skill', 'Junior'],
          ['Coding', 'Expert'],
        ],
      },
    ];
    const workbook = await writeWorkbook(sheets).toBuffer();
    expect(levels(await read({ 'x.xlsx': workbook }, { sheet: 'Skills' }))).toEqual(['junior/coding 5']);
    await expect(read({ 'x.xlsx': workbook }, { sheet: 'Skils' })).rejects.toThrow(
      'did you mean --sheet "Skills"?',
    );
    const text = Buffer.from('Skill;Junior\nCafé;Expert\n', 'latin1');
    const of = await read({ 'x.csv': text }, { encoding: 'windows-1252', delimiter: ';' });
    expect(of.content.skills.map(({ name }) => name)).toEqual(['Café']);
  });

  test('is found out of CSV without reading it as a document, though it has the words of one', async () => {
    const of = await read({ 'x.csv': 'Skill,Junior\n"framework: a\nframework: b",Expert\n' });
    expect(of.content.skills.map(({ name }) => name)).toEqual(['framework: a framework: b']);
  });

  test('is in portions: rows far behind the first thousand count', async () => {
    const rows = Array.from(
      { length: 2_500 },
      (_, index) => `Role ${index % 50},Skill ${index},${index === 2_400 ? 10 : 1}`,
    );
    const of = await read({ 'x.csv': `Role,Skill,Level\n${rows.join('\n')}\n` });
    expect(of.content.requirements).toHaveLength(2_500);
    expect(new Set(of.content.requirements.map(({ level }) => level))).toEqual(new Set([0.5, 5]));
  });
});

describe('What is known to be in such tables', () => {
  test('names that differ by a sign, in every shape of table', async () => {
    const names = ['C', 'C++', 'C#', '.NET', 'R&D'];
    const long = `Role,Skill,Level\n${names.map((name, index) => `Dev,${name},${index + 1}`).join('\n')}\n`;
    const wide = `Role,${names.join(',')}\nDev,1,2,3,4,5\n`;
    const tall = `Skill,Dev\n${names.map((name, index) => `${name},${index + 1}`).join('\n')}\n`;
    const listed = `Skill,Aliases\nC++,C plus\nC#,\nC,\n.NET,\nR&D,C\n`;
    const forms: Readonly<Record<string, string>>[] = [
      { 'x.csv': long },
      { 'x.csv': wide },
      { 'x.csv': tall },
      { 'x.csv': long, 'skills.csv': listed },
    ];
    for (const tables of forms) {
      const of = await read(tables);
      const named = new Map(of.content.skills.map(({ id, name }) => [id, name]));
      const found = of.content.requirements.map(({ skillId, level }) => `${named.get(skillId)} ${level}`);
      expect(found.sort()).toEqual(names.map((name, index) => `${name} ${index + 1}`).sort());
    }
  });

  test('a name that several roles have, which only their ids tell apart', async () => {
    const of = await read({
      'roles.csv': 'Role ID,Title\na,Engineer\nb,Engineer\n',
      'requirements.csv': 'Role,Skill,Level\nEngineer,Coding,3\nb,Coding,4\n',
    });
    expect(levels(of)).toEqual(['b/coding 4']);
    expect(remarks(of, 'left out')).toContain(
      'what is said of the role "Engineer", since several are called so; name it by its id',
    );
  });

  test('trailing, no-break and zero-width spaces and U+2028 within cells', async () => {
    const of = await read({ 'x.csv': 'Skill,\u200bJunior\u00a0\nCo\u00addi\u200bng\u00a0,\u2028Expert \n' });
    expect(levels(of)).toEqual(['junior/coding 5']);
    expect(of.content.skills[0]?.name).toBe('Coding');
  });

  test('rows that are there twice, and differ', async () => {
    const of = await read({ 'x.csv': 'Role,Skill,Level\nA,Coding,3\nA,Coding,3\nA,Coding,4\n' });
    expect(levels(of)).toEqual(['a/coding 4']);
    expect(remarks(of, 'left out')).toEqual([
      'a requirement that is there already',
      'a requirement of a skill that the role requires otherwise too; the weightier holds, then the higher',
    ]);
  });

  test('rows of other lengths, cells that are empty, and a level that no skill uses', async () => {
    const of = await read({ 'x.csv': 'Skill,Junior,Senior,Staff\nCoding,Beginner\nDesign,,Expert,,,\n' });
    expect(levels(of)).toEqual(['junior/coding 1', 'senior/design 5']);
    expect(of.content.roles).toHaveLength(3);
  });

  test('what programs write for nothing', async () => {
    const of = await read({ 'x.csv': 'Skill,Junior,Senior\nCoding,null,3\nTalking,NaN,#N/A\nBaking,1,5\n' });
    expect(levels(of)).toEqual(['junior/baking 1', 'senior/baking 5', 'senior/coding 3']);
  });

  test('emoji in titles', async () => {
    const of = await read({ 'x.csv': 'Skill,🚀 Captain,👩‍💻\nCoding,Expert,Beginner\n' });
    expect(of.content.roles.map(({ title }) => title).sort()).toEqual(['🚀 Captain', '👩‍💻'].sort());
    expect(of.content.requirements).toHaveLength(2);
  });

  test('line ends within quoted cells', async () => {
    const of = await read({
      'x.csv': '"Skill","Junior\nEngineer"\n"Coding","First line\r\nsecond ""line"""\n',
    });
    expect(of.content.roles[0]?.title).toBe('Junior Engineer');
    expect(of.content.requirements[0]?.expectation).toBe('First line\nsecond "line"');
  });

  test('a legend of numbers whose words are on no scale: direction and spread, confidence 0.3', async () => {
    const of = await read({
      'x.csv': 'Skill,Junior,Senior\nCoding,2,Leads others\n',
      'legend.csv': 'Symbol,Meaning\n1,Needs help\n2,Works alone\n8,Leads others\n',
    });
    expect(levels(of)).toEqual(['junior/coding 1.5', 'senior/coding 5']);
    expect(of.content.requirements.map(({ confidence }) => confidence)).toEqual([0.3, 0.3]);
    expect(of.opened.isGuessed).toBe(true);
  });

  test('numbers without a legend: direction and spread are shown, confidence 0.3', async () => {
    const of = await read({ 'x.csv': 'Skill,Junior,Senior\nCoding,2,8\nDesign,0,10\n' });
    expect(levels(of)).toEqual(['junior/coding 1', 'senior/coding 4', 'senior/design 5']);
    expect(of.content.requirements.every(({ confidence }) => confidence === 0.3)).toBe(true);
    expect(of.opened.shown.join('\n')).toContain(
      '8 of 10, the highest there is, more being more; nobody says so',
    );
  });
});
