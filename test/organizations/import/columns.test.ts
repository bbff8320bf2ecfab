import { describe, expect, test } from 'vitest';
import { messagesOf, organizationFiles, usesOf } from './organization-files.ts';

const files = organizationFiles();

/** A file of one row whose cells say nothing. */
const withHeaders = (headers: readonly string[], cell = 'q1') =>
  `${headers.map((header) => `"${header.replaceAll('"', '""')}"`).join(',')}\n${headers.map(() => cell).join(',')}\n`;

const SYSTEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Workday: {
    'Employee ID': 'id',
    Worker: 'left out',
    'Business Title': 'title',
    'Job Profile': 'role',
    "Worker's Manager ID": 'manager',
    'Supervisory Organization': 'unit',
    'Cost Center': 'left out',
    Location: 'location',
    'Management Level': 'grade',
    FTE: 'fte',
    'Total Compensation': 'cost',
  },
  BambooHR: {
    'Employee #': 'id',
    'Last name, First name': 'left out',
    'Job Title': 'title',
    'Reports To': 'manager',
    Department: 'unit',
    Division: 'left out',
    Location: 'location',
    'Work Email': 'left out',
    'Mobile Phone': 'left out',
  },
  SuccessFactors: {
    USERID: 'id',
    USERNAME: 'left out',
    FIRSTNAME: 'left out',
    LASTNAME: 'left out',
    GENDER: 'left out',
    MANAGER: 'manager',
    MATRIX_MANAGER: 'dottedManagers',
    DEPARTMENT: 'unit',
    TITLE: 'title',
    CITY: 'location',
    ADDR1: 'left out',
    HIREDATE: 'left out',
  },
  'Personio in German': {
    Personalnummer: 'id',
    Vorname: 'left out',
    Nachname: 'left out',
    Stellenbezeichnung: 'title',
    'Vorgesetzter (Personalnr.)': 'manager',
    Abteilung: 'unit',
    Standort: 'location',
    Entgeltgruppe: 'grade',
    Vollzeitäquivalent: 'fte',
    Jahresgehalt: 'cost',
    Geburtsdatum: 'left out',
  },
  HiBob: {
    'Employee ID': 'id',
    'Display name': 'left out',
    'Job title': 'title',
    'Reports to ID': 'manager',
    'Reports to': 'left out',
    'Secondary manager ID': 'dottedManagers',
    Team: 'unit',
    Site: 'location',
  },
  Visio: {
    Unique_ID: 'id',
    Name: 'left out',
    Title: 'title',
    Reports_To: 'manager',
    Department: 'unit',
    Telephone: 'left out',
  },
  Lucidchart: { 'Employee ID': 'id', 'Employee name': 'left out', Role: 'title', 'Supervisor ID': 'manager' },
  Orgvue: { PositionID: 'id', ParentID: 'manager', PositionTitle: 'title', OrgUnit: 'unit', Band: 'grade' },
  ChartHop: {
    'Job Id': 'id',
    'Manager Job Id': 'manager',
    Title: 'title',
    'Base Comp': 'cost',
    Open: 'vacant',
  },
  French: {
    Matricule: 'left out',
    'Identifiant du poste': 'id',
    'Intitulé du poste': 'title',
    Responsable: 'manager',
    Département: 'unit',
    Lieu: 'location',
    Niveau: 'grade',
    ETP: 'fte',
    Prénom: 'left out',
  },
  Spanish: {
    'ID de empleado': 'id',
    Cargo: 'title',
    'ID del jefe': 'manager',
    Departamento: 'unit',
    Ubicación: 'location',
    Salario: 'cost',
    Apellidos: 'left out',
  },
  'our own export': {
    id: 'id',
    title: 'title',
    managers: 'manager',
    dottedManagers: 'dottedManagers',
    role: 'role',
    unit: 'unit',
    location: 'location',
    grade: 'grade',
    fte: 'fte',
    cost: 'cost',
    vacant: 'vacant',
  },
};

describe('headers are recognised', () => {
  test.each(Object.entries(SYSTEMS))('of %s', async (_, headers) => {
    expect(usesOf(await files.open('.csv', withHeaders(Object.keys(headers))))).toEqual(headers);
  });

  test.each([
    [
      'id',
      [
        'Emp No',
        'Position ID',
        'worker_id',
        'Personnel Number',
        'employeeId',
        'EMPLID',
        'ID (Position)',
        'Employee-Nr.',
      ],
    ],
    [
      'manager',
      [
        'Supervisor ID',
        'Line manager',
        'Manager Employee ID',
        'managerId',
        'ID of manager',
        'Direct Supervisor',
      ],
    ],
    [
      'dottedManagers',
      ['Dotted line', 'Dotted-Line Manager ID', 'Functional manager', 'Secondary Supervisor'],
    ],
    ['title', ['Position Title', 'Current Job Title', 'Position', 'Titel', 'Puesto']],
    ['unit', ['Org unit', 'Organizational Unit', 'Cost Center', 'Business Unit', 'Dept.']],
    ['location', ['Office', 'City', 'Country', 'Work Location', 'Location name']],
    ['grade', ['Job Level', 'Pay grade', 'Band', 'Career level']],
    ['fte', ['Full time equivalent', 'FTE %', 'Full-Time Equivalent (FTE)']],
    ['cost', ['Salary', 'Annual cost', 'Annual Base Salary (EUR)', 'Fully-loaded cost']],
    ['vacant', ['Is open', 'Vacancy', 'Vakant', 'is_vacant']],
  ])('of %s in other spellings', async (field, headers) => {
    const others = { id: 'Key', manager: 'Parent' };
    for (const header of headers) {
      const rest = Object.entries(others).flatMap(([other, name]) => (other === field ? [] : [name]));
      const uses = usesOf(await files.open('.csv', withHeaders([header, ...rest])));
      expect([header, uses[header]]).toEqual([header, field]);
    }
  });

  test('but not what is about something else', async () => {
    const headers = [
      'Manager Title',
      'Job Code',
      'Number of reports',
      'Department ID',
      'Cost center owner',
      'Requisition ID',
    ];
    const uses = usesOf(await files.open('.csv', withHeaders(['ID', 'Manager ID', 'Title', ...headers])));
    expect(headers.map((header) => uses[header])).toEqual(headers.map(() => 'left out'));
  });
});

describe('of several that fit', () => {
  test('the best is taken and the others are left out', async () => {
    const uses = usesOf(
      await files.open(
        '.csv',
        withHeaders(['ID', 'Manager ID', 'Business Title', 'Job Title', 'Team', 'Department']),
      ),
    );
    expect(uses).toMatchObject({
      'Business Title': 'left out',
      'Job Title': 'title',
      Team: 'left out',
      Department: 'unit',
    });
  });

  test('ids are those that the managers are among', async () => {
    const content = 'Position ID,Employee ID,Title,Manager ID\nP1,100,CEO,\nP2,101,VP,100\nP3,102,VP,100\n';
    expect(usesOf(await files.open('.csv', content))).toMatchObject({
      'Position ID': 'left out',
      'Employee ID': 'id',
    });
  });
});

describe('a status', () => {
  test('tells of vacancies where it has words for them', async () => {
    const content =
      'ID,Title,Manager ID,Status\n1,CEO,,Filled\n2,VP,1,Open\n3,VP,1,To be hired\n4,VP,1,On leave\n';
    const { file, rows } = await files.read('.csv', content);
    expect(usesOf(file)['Status']).toBe('vacant');
    expect(rows.map(({ vacant }) => vacant)).toEqual([false, true, true, false]);
    expect(messagesOf(file)).toEqual(['rows of people on leave, counted like others: 1 (row 5)']);
  });

  test('tells who is there where it has none', async () => {
    const file = await files.open('.csv', 'ID,Title,Manager ID,Status\n1,CEO,,Active\n');
    expect(usesOf(file)['Status']).toBe('status');
  });
});

test('vacancies are read in many words', async () => {
  const vacant = ['true', 'YES', 'y', '1', 'X', 'Vacant', 'open', 'Unfilled', 'to be hired', 'TBH'];
  const filled = ['false', 'no', '0', 'Filled', 'active', 'occupied', ''];
  const cells = [...vacant, ...filled];
  const content = `ID,Title,Manager ID,Vacant\n${cells.map((cell, index) => `${index},T,,${cell}\n`).join('')}`;
  const { file, rows } = await files.read('.csv', content);
  expect(rows.map((row) => row.vacant)).toEqual(cells.map((cell) => vacant.includes(cell)));
  expect(file.notes).toEqual([]);
});

describe('columns named by options', () => {
  const content = 'Number,What,Above,Title\n1,CEO,,Dr\n2,VP,1,Ms\n';

  test('win over the guess', async () => {
    const { file, rows } = await files.read('.csv', content, {
      columns: { id: 'Number', title: 'what', manager: ' ABOVE' },
      keepColumns: ['title'],
    });
    expect(file.columns).toMatchObject([
      { header: 'Number', takenFor: 'id', why: 'named by option', detail: null },
      { header: 'What', takenFor: 'title', why: 'named by option', detail: null },
      { header: 'Above', takenFor: 'manager', why: 'named by option', detail: null },
      { header: 'Title', takenFor: 'attribute', why: 'kept on request', detail: null },
    ]);
    expect(rows[1]).toMatchObject({ id: '2', title: 'VP', managers: ['1'], attributes: { Title: 'Ms' } });
  });

  test('are refused all at once where they cannot be', async () => {
    const columns = { id: 'Numbr', manager: 'Above', dottedManagers: 'Above', unit: 'zzz' };
    expect((await files.refusal('.csv', content, { columns })).split('\n')).toEqual([
      'chart.csv: --column id="Numbr": there is no such column; did you mean "Number"?',
      'chart.csv: --column dottedManagers="Above": the column is named for manager too; a column can be one of them',
      'chart.csv: --column unit="zzz": there is no such column; the columns are "Number", "What", "Above", "Title"',
    ]);
  });
});

test('a file without managers is refused with its headers and the option that names them', async () => {
  expect((await files.refusal('.csv', 'Alpha,Beta,Title\n1,2,3\n')).split('\n')).toEqual([
    'chart.csv: no column was recognised as the managers; name it with --column manager="..."',
    'chart.csv: the columns are "Alpha", "Beta", "Title"',
  ]);
});

test('a role is the title where a file has no other', async () => {
  const { rows } = await files.read('.csv', 'ID,Role,Manager ID\n1,CEO,\n');
  expect(rows).toMatchObject([{ title: 'CEO', role: null }]);
});
