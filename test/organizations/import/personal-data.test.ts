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
    expect(file.columns[3]).toEqual({
      header: 'Name',
      takenFor: 'left out',
      why: 'personal data',
      detail: 'its header is that of a name',
    });
  });

  test('but not those about jobs, units and places', async () => {
    const headers =
      'Position name,Team name,Company name,Hire date,Job family,Office name,Language,Manager level';
    const file = await files.open('.csv', `ID,Title,Manager ID,${headers}\n1,CEO,,${headers}\n`);
    expect(file.columns.filter(({ takenFor }) => takenFor === 'left out')).toEqual([]);
  });

  test('by what they hold, whatever their headers', async () => {
    const content =
      'ID,Title,Manager ID,Reach,Line,Since,Account,Budget\n' +
      '1,CEO,,a@example.org,+49 89 1234567,2024-01-31,1000-2000,85 000\n' +
      '2,VP,1,b@example.org,(555) 123-4567,31.01.2024,1000-2001,1 234 567\n' +
      '3,VP,1,,0891234567/12,01/31/2024,1000-2002,85.000\n';
    const file = await files.open('.csv', content);
    expect(usesOf(file)).toMatchObject({
      Reach: 'left out',
      Line: 'left out',
      Since: 'attribute',
      Account: 'attribute',
      Budget: 'attribute',
    });
  });

  test('a second column of managers is one of names unless it holds ids', async () => {
    const names = 'ID,Title,Manager ID,Manager\n1,CEO,,\n2,VP,1,Zoe Q\n';
    expect(usesOf(await files.open('.csv', names))).toMatchObject({ Manager: 'left out' });
    const ids = 'ID,Title,Manager ID,Reports to\n1,CEO,,\n2,VP,1,E7\n';
    expect(usesOf(await files.open('.csv', ids))).toMatchObject({ 'Reports to': 'attribute' });
  });

  test('in JSON too', async () => {
    const content =
      '[{"id":1,"manager":null,"name":{"first":"Zoe"},"attributes":{"Phone":"x","shift":"late"}}]';
    const { rows } = await files.read('.json', content);
    expect(rows[0]?.attributes).toEqual({ shift: 'late' });
  });
});

test('they are kept on request', async () => {
  const { file, rows } = await files.read(
    '.csv',
    'ID,Title,Manager ID,Name,Mail\n1,CEO,,Zoe Q,z@example.org\n',
    {
      keepPersonalData: true,
    },
  );
  expect(rows[0]?.attributes).toEqual({ Name: 'Zoe Q', Mail: 'z@example.org' });
  expect(file.columns[4]).toMatchObject({ takenFor: 'attribute', why: 'kept as attribute' });
});

describe('ids that are e-mail addresses', () => {
  const content = 'Email,Title,Reports To\na@example.org,CEO,\nb@example.org,VP,a@example.org\n';
  const columns = { id: 'Email', manager: 'Reports To' };

  test('are refused, also where an option names them', async () => {
    expect((await files.refusal('.csv', content, { columns })).split('\n')).toEqual([
      'chart.csv: --column id="Email": the column is personal data, since most of its cells look like e-mail addresses; name another, or insist with --keep-personal-data',
      'chart.csv: --column manager="Reports To": the column is personal data, since most of its cells look like e-mail addresses; name another, or insist with --keep-personal-data',
    ]);
  });

  test('are taken on insistence', async () => {
    const { rows } = await files.read('.csv', content, { columns, keepPersonalData: true });
    expect(rows[1]).toMatchObject({ id: 'b@example.org', managers: ['a@example.org'] });
  });

  test('are not guessed at, and the error says why', async () => {
    expect(await files.refusal('.csv', content.replace('Email', 'Employee ID'))).toContain(
      '"Employee ID" was not taken, since most of its cells look like e-mail addresses: ' +
        'insist with --column id="Employee ID" --keep-personal-data',
    );
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
