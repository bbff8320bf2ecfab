import { describe, expect, test } from 'vitest';
import { messagesOf, organizationFiles, usesOf } from './organization-files.ts';

const files = organizationFiles();

describe('columns about people are left out', () => {
  test('by their headers', async () => {
    const headers =
      'Name,First Name,Preferred name,Full Name,Employee Name,Manager Name,Incumbent,E-Mail,Private Mail,Phone,Home Address,' +
      'Birth Date,Date of birth,Gender,Nationality,SSN,Tax ID,Social Security Number,Photo URL,Marital status,' +
      'Emergency contact,Bank account,IBAN,Age,Street,ZIP';
    const content = `ID,Title,Manager ID,${headers}\n1,CEO,,${headers.replace(/[^,]+/g, 'Zoe Q')}\n`;
    const { file, rows } = await files.read('.csv', content);
    const uses = usesOf(file);
    expect(headers.split(',').filter((header) => uses[header] !== 'left out')).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain('Zoe');
    expect(file.columns[3]).toMatchObject({
      header: 'Name',
      takenFor: 'left out',
      why: 'personal data',
      detail: 'most of its cells look like names of people',
    });
  });

  test('but those about jobs, units and places for another reason', async () => {
    const headers =
      'Position name,Team name,Company name,Hire date,Job family,Office name,Language,Manager level';
    const file = await files.open('.csv', `ID,Title,Manager ID,${headers}\n1,CEO,,${headers}\n`);
    expect(file.columns.filter(({ why }) => why === 'personal data')).toEqual([]);
  });

  test('by what they hold, whatever their headers', async () => {
    const content =
      'ID,Title,Manager ID,Reach,Line,Since,Account,Budget,Who\n' +
      '1,CEO,,a@example.org,+49 89 1234567,2024-01-31,1000-2000,85 000,Maria Lopez\n' +
      '2,VP,1,b@example.org,(555) 123-4567,31.01.2024,1000-2001,1 234 567,Hans Meyer\n' +
      '3,VP,1,,0891234567/12,01/31/2024,1000-2002,85.000,Zoltan Qwe\n';
    const { columns } = await files.open('.csv', content);
    expect(columns.flatMap(({ header, why }) => (why === 'personal data' ? [header] : []))).toEqual([
      'Reach',
      'Line',
      'Who',
    ]);
  });

  test('a second column of managers is one of names unless it holds ids', async () => {
    const names = 'ID,Title,Manager ID,Manager\n1,CEO,,\n2,VP,1,Zoe Q\n';
    expect((await files.open('.csv', names)).columns[3]).toMatchObject({ why: 'personal data' });
    const ids = 'ID,Title,Manager ID,Reports to\n1,CEO,,\n2,VP,1,E7\n';
    expect((await files.open('.csv', ids)).columns[3]).toMatchObject({ why: 'not asked for' });
  });

  test('in JSON too', async () => {
    const content =
      '[{"id":1,"manager":null,"name":{"first":"Zoe"},"attributes":{"Phone":"x","shift":"late"}}]';
    const { rows } = await files.read('.json', content, { keepColumns: ['shift'] });
    expect(rows[0]?.attributes).toEqual({ shift: 'late' });
  });
});

describe('a column that is named to be kept', () => {
  const content =
    'ID,Title,Manager ID,Name,Shift,Visa Status,Union Member\n1,CEO,,Zoe Quu,late,none,no\n2,VP,1,Max Ree,early,B1,yes\n';
  const refusal = (...keepColumns: readonly string[]) => files.refusal('.csv', content, { keepColumns });

  test('is kept where it is about no person, and no other is', async () => {
    const { rows } = await files.read('.csv', content, { keepColumns: ['shift'] });
    expect(rows[0]?.attributes).toEqual({ Shift: 'late' });
  });

  test('is kept where it is sensitive', async () => {
    const { file, rows } = await files.read('.csv', content, { keepColumns: ['Visa Status'] });
    expect(rows[1]?.attributes).toEqual({ 'Visa Status': 'B1' });
    expect(file.columns[5]).toMatchObject({ why: 'kept on request' });
  });

  test('is kept with a second option where it is of a special category', async () => {
    expect(await refusal('Union Member')).toContain('only with --keep-special-category too');
    const { rows } = await files.read('.csv', content, {
      keepColumns: ['Union Member'],
      keepSpecialCategory: true,
    });
    expect(rows[1]?.attributes).toEqual({ 'Union Member': 'yes' });
  });

  test('is kept with another second option where it tells who people are', async () => {
    expect(await refusal('Name')).toContain('only with --keep-personal-data too');
    const { rows } = await files.read('.csv', content, { keepColumns: ['Name'], keepPersonalData: true });
    expect(rows[1]?.attributes).toEqual({ Name: 'Max Ree' });
  });

  test('has to be there, and all problems are told at once', async () => {
    expect((await refusal('Shfit', 'Name', 'Union Member')).split('\n')).toEqual([
      'chart.csv: --keep-column "Shfit": there is no such column; did you mean "Shift"?',
      expect.stringContaining('--keep-column "Name"'),
      expect.stringContaining('--keep-column "Union Member"'),
    ]);
  });
});

test.each([
  [
    'special category',
    'HispanicLatino,Religion,Konfession,Krankheitstage,Sick Days,Union Member,Works Council,Betriebsrat,宗教',
  ],
  [
    'sensitive',
    'CitizenDesc,MarriedID,TermReason,PerformanceScore,Absences,Visa Status,Familienstand,国籍,Reason for leaving',
  ],
  ['personal data', 'Profile URL,Slack handle,Badge photo,姓名,Nom de famille,Cognome,Telefonnummer'],
] as const)('a %s is listed as one', async (why, headers) => {
  const content = `ID,Title,Manager ID,${headers}\n1,CEO,,${headers.replace(/[^,]+/g, 'x7')}\n`;
  const { columns } = await files.open('.csv', content);
  expect(columns.slice(3).flatMap((use) => (use.why === why ? [] : [use.header]))).toEqual([]);
});

describe('ids that are e-mail addresses', () => {
  const content = 'Email,Title,Reports To\na@example.org,CEO,\nb@example.org,VP,a@example.org\n';
  const columns = { id: 'Email', manager: 'Reports To' };

  test.each([undefined, columns])('are replaced by pseudonyms', async (named) => {
    const { file, rows } = await files.read('.csv', content, named === undefined ? {} : { columns: named });
    expect(rows.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^p-[0-9a-f]{16}$/),
      expect.stringMatching(/^p-/),
    ]);
    expect(file.columns[0]).toMatchObject({ takenFor: 'id', isReplaced: true });
  });

  test('are taken as they are on insistence', async () => {
    const { rows } = await files.read('.csv', content, { columns, keepPersonalData: true });
    expect(rows[1]).toMatchObject({ id: 'b@example.org', managers: ['a@example.org'] });
  });
});

test('a column Name is suggested for titles where there are none, and may be named for them', async () => {
  const content = 'ID,Name,Manager ID\n1,Chief Executive,\n';
  const file = await files.open('.csv', content);
  expect(messagesOf(file)).toEqual([
    'no column was recognised as the titles; if "Name" holds titles of positions, say so with --column title="Name"',
  ]);
  const { rows } = await files.read('.csv', content, { columns: { title: 'Name' } });
  expect(rows).toMatchObject([{ title: 'Chief Executive', attributes: {} }]);
});

test('a file without a header names nobody in what it is refused with, or told', async () => {
  const content =
    '1,Maria Lopez,CEO,,maria@x.example\n2,Hans Meyer,VP,1,hans@x.example\n3,Anna Berg,VP,1,anna@x.example\n';
  const told = await files
    .read('.csv', content)
    .then(({ file, rows }) => JSON.stringify([file.columns, file.notes, rows]))
    .catch(String);
  expect(told).not.toMatch(/Maria|Lopez|x\.example|Hans|Anna/);
});
