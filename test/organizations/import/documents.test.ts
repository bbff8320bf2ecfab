import { describe, expect, test } from 'vitest';
import { organizationFiles, usesOf } from './organization-files.ts';

const files = organizationFiles();

const FLAT = [
  { id: 1, title: 'CEO', managers: [] },
  { id: '002', title: 'VP', managers: [1], dottedManagers: ['3', 4], fte: 0.8, cost: 185000.5, vacant: true },
  { id: '3', title: null, manager: '002', attributes: { title: 'Dr', shift: 'late', tags: ['a', 'b'] } },
];
const FLAT_YAML = `# positions
- id: 1
  title: CEO
  managers: []
- id: 002
  title: VP
  managers: [1]
  dottedManagers: ['3', 4]
  fte: 0.8
  cost: 185000.5
  vacant: true
- id: 3
  title: ~
  manager: 002
  attributes: { title: Dr, shift: late, tags: [a, b] }
`;

describe.each([
  ['.json', JSON.stringify(FLAT)],
  ['.yaml', FLAT_YAML],
])('a list of positions in %s', (ending, content) => {
  test('has keys as columns and lists as managers', async () => {
    const { file, rows } = await files.read(ending, content, { columns: { manager: 'managers' } });
    expect(file).toMatchObject({ format: ending.slice(1), encoding: 'UTF-8', delimiter: null, notes: [] });
    expect(rows).toMatchObject([
      { row: 1, id: '1', managers: [], attributes: {} },
      {
        row: 2,
        id: '002',
        managers: ['1'],
        dottedManagers: ['3', '4'],
        fte: 0.8,
        cost: 185000.5,
        vacant: true,
      },
      { row: 3, id: '3', title: '' },
    ]);
  });

  test('spreads the object of attributes, which are never taken for fields', async () => {
    const { file, rows } = await files.read(ending, content, { keepColumns: ['shift', 'tags'] });
    const titles = file.columns.filter(({ header }) => header === 'title');
    expect(titles.map(({ takenFor }) => takenFor)).toEqual(['title', 'left out']);
    expect(usesOf(file)).toMatchObject({ shift: 'attribute' });
    expect(rows[2]?.attributes).toEqual({ shift: 'late', tags: 'a; b' });
  });

  test('is told by its content where the name has no ending', async () => {
    expect((await files.open('', content)).format).toBe(ending.slice(1));
  });
});

describe('positions within positions', () => {
  const NESTED = {
    id: 'ceo',
    title: 'CEO',
    reports: [
      { id: 'cto', title: 'CTO', managers: ['coo'], reports: [{ id: 'dev', title: 'Developer' }] },
      { id: 'coo', title: 'COO', reports: [] },
    ],
  };

  test('have as manager the one that they are within, before others that are stated', async () => {
    const { rows } = await files.read('.json', JSON.stringify(NESTED));
    expect(rows.map(({ row, id, managers }) => [row, id, ...managers])).toEqual([
      [1, 'ceo'],
      [2, 'cto', 'ceo', 'coo'],
      [3, 'dev', 'cto'],
      [4, 'coo', 'ceo'],
    ]);
  });

  test('need no column of managers', async () => {
    const { rows } = await files.read(
      '.yml',
      '- id: a\n  title: CEO\n  reports:\n    - id: b\n      title: VP\n',
    );
    expect(rows.map(({ managers }) => managers)).toEqual([[], ['a']]);
  });

  test('beneath one without an id are refused', async () => {
    const content = '[{"id": "a", "title": "CEO"},\n{"title": "VP", "reports": [\n{"id": "b"}]}]';
    expect(await files.refusal('.json', content)).toBe(
      'chart.json:3 [1].reports[0]: it is listed beneath a position without an id; give that one an id',
    );
  });

  test('may be as deep as the parser goes', async () => {
    let content = '{"id":"p0","reports":[]}';
    for (let level = 1; level < 500; level += 1) content = `{"id":"p${level}","reports":[${content}]}`;
    expect((await files.read('.json', content)).rows).toHaveLength(500);
  });
});

describe('what is said of the whole organization', () => {
  test('is offered as defaults', async () => {
    const content =
      'organization: acme\nname: Acme Ltd\nasOf: 2026-01-31\npositions:\n- {id: 1, manager: }\n';
    expect((await files.open('.yaml', content)).defaults).toEqual({
      organization: 'acme',
      name: 'Acme Ltd',
      asOf: '2026-01-31',
    });
  });

  test('is nothing in a list', async () => {
    expect((await files.open('.yaml', FLAT_YAML)).defaults).toEqual({});
  });
});

test('ids stay as they are written', async () => {
  const yaml = ['007', '1.10', '0x1F', '1e3', '12345678901234567890', '2026-01-31', 'yes', '1_000'];
  const { rows } = await files.read('.yaml', yaml.map((id) => `- { id: ${id}, manager: null }\n`).join(''));
  expect(rows.map(({ id }) => id)).toEqual(yaml);
  const json = await files.read(
    '.json',
    '[{"id":12345678901234567890,"manager":null},{"id":17.0,"manager":1e3}]',
  );
  expect(json.rows.map(({ id, managers }) => [id, ...managers])).toEqual([
    ['12345678901234567890'],
    ['17', '1000'],
  ]);
});

test('objects within positions have dotted names', async () => {
  const { file, rows } = await files.read(
    '.json',
    '[{"id":1,"job":{"title":"CEO"},"manager":{"id":null,"name":"A B"}},{"id":2,"job":{"title":"VP"},"manager":{"id":1}}]',
  );
  expect(usesOf(file)).toMatchObject({
    'job.title': 'title',
    'manager.id': 'manager',
    'manager.name': 'left out',
  });
  expect(rows.map(({ title, managers }) => [title, ...managers])).toEqual([['CEO'], ['VP', '1']]);
});

describe('what is no chart is refused with its place', () => {
  test.each([
    ['.json', '{\n"a": 1,,\n}', /^chart\.json:2: not valid JSON/],
    ['.json', '[{"id": 1}', /^chart\.json:1: not valid JSON/],
    ['.yaml', '- id: 1\n- id: [2\n- id: 3\n', /^chart\.yaml:3: not valid YAML/],
    ['.yaml', '- {id: 1, id: 2}\n', /^chart\.yaml:1: not valid YAML: Map keys must be unique/],
    ['.json', '"text"', /^chart\.json:1: expected a list of positions/],
    ['.json', '{"positions": {}}', /^chart\.json:1 positions: expected a list of positions/],
    ['.json', '[]', /^chart\.json: there are no positions in it$/],
  ])('%s %j', async (ending, content, message) => {
    expect(await files.refusal(ending, content)).toMatch(message);
  });

  test.each(['.json', '.yaml'])('brackets without end in %s', async (ending) => {
    expect(await files.refusal(ending, '['.repeat(5000))).toMatch(/^chart\.[a-z]+/);
  });

  test('all problems at once', async () => {
    const content = '[\n{"id": 1, "manager": null, "tags": [[1]]},\n"VP",\n[1]\n]';
    expect((await files.refusal('.json', content)).split('\n')).toEqual([
      'chart.json:2 [0].tags[0]: a list within a list; expected a text or a number',
      'chart.json:3 [1]: a text; a position is an object',
      'chart.json:4 [2]: a list; a position is an object',
    ]);
  });

  test('aliases that multiply', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
    expect(await files.refusal('.yaml', `l0: &l0 [x]\n${levels.join('\n')}\n`)).toMatch(
      /^chart\.yaml: its aliases cannot be followed/,
    );
  });
});
