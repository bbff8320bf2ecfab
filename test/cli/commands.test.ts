import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App, CheckedGraph } from '../../src/cli/program.ts';
import { NotFoundError } from '../../src/graph/errors.ts';
import type { SeedOptions } from '../../src/seed/loading/load-seed.ts';
import { startGreetingServer } from '../http/greeting-server.ts';
import { appWith, programWith, run } from './terminal.ts';

beforeEach(() => {
  for (const name of ['NEO4J_URI', 'HOST', 'ROLEGRAPH_SEED']) vi.stubEnv(name, '');
  vi.stubEnv('LOG_LEVEL', 'silent');
  vi.stubEnv('PORT', '0');
});
afterEach(() => vi.unstubAllEnvs());

describe('rolegraph', () => {
  test('--help shows the commands, examples, variables and exit codes, and is fine', async () => {
    const { exitCode, out } = await run('--help');
    expect(exitCode).toBe(0);
    for (const word of [
      'serve',
      'seed',
      'validate',
      'check',
      'plan',
      'Examples:',
      'NEO4J_URI',
      'Exit codes:',
    ])
      expect(out).toContain(word);
  });

  test('--version prints that of the package', async () => {
    const { version } = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { version: string };
    expect(await run('--version')).toEqual({ exitCode: 0, out: `${version}\n`, err: '' });
  });

  test.for([
    '',
    'srve',
    'serve --fast',
    'validate one two',
    'plan --from EM',
    'plan --from EM --to VP --format pdf',
    'plan --from EM --to VP --by LUCK',
    'plan --from EM --to VP --organization-size many',
  ])('"%s" is wrong usage, which is exit code 2', async (line) => {
    const { exitCode, err } = await run(line);
    expect(exitCode).toBe(2);
    expect(err).toContain('rolegraph');
  });

  test('a wrong variable ends the command with a sentence and exit code 1', async () => {
    vi.stubEnv('PORT', 'four');
    expect(await run('serve')).toEqual({
      exitCode: 1,
      out: '',
      err: 'PORT is "four", but should be a whole number from 0 to 65535 (0 picks a free port).\n',
    });
  });

  test.for(['serve', 'seed'])(
    '%s: a database that cannot be opened is a sentence and exit code 1',
    async (line) => {
      expect(await run(line)).toEqual({ exitCode: 1, out: '', err: 'The database refuses the password.\n' });
    },
  );

  test('a defect shows where it happened and asks for a report', async () => {
    const program = programWith({ openApp: () => Promise.reject(new TypeError('x is not a function')) });
    const { exitCode, err } = await run('serve', program);
    expect(exitCode).toBe(1);
    expect(err).toContain('TypeError: x is not a function\n    at ');
    expect(err).toContain('please report it');
  });
});

describe('rolegraph serve', () => {
  test('says where the playground is, what is served from where, and how to use Neo4j, until it is stopped', async () => {
    const stop = new AbortController();
    const close = vi.fn(() => Promise.resolve());
    const { exitCode, out } = await run(
      'serve',
      programWith({ openApp: () => Promise.resolve(appWith({ close })) }),
      {
        stop: stop.signal,
        onOutput: () => stop.abort(),
      },
    );
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toEqual([
      'Rolegraph is ready.',
      expect.stringMatching(/^ {2}Explorer {4}http:\/\/127\.0\.0\.1:\d+\/$/),
      expect.stringMatching(/^ {2}Playground {2}http:\/\/127\.0\.0\.1:\d+\/graphql$/),
      '  Database    Grafeo 0.6.0, embedded, in /data',
      '  Graph       version 3: 8 roles, 1 category, 61 skills',
      '  Memory      some 4 MB for the graph, 8 MB while it is read again, of 4096 MB',
      'To use Neo4j, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; .env.example explains them.',
      '',
    ]);
    expect(close).toHaveBeenCalledOnce();
  });

  test('ends at once, without listening, when it is stopped while the database opens', async () => {
    const app = appWith({ startServer: () => Promise.reject(new Error('must not listen')) });
    const program = programWith({ openApp: () => Promise.resolve(app) });
    expect((await run('serve', program, { stop: AbortSignal.abort() })).exitCode).toBe(0);
  });

  test('names the port that is taken, closes the database and ends with exit code 1', async () => {
    const other = await startGreetingServer();
    const port = new URL(other.url).port;
    vi.stubEnv('PORT', port);
    const close = vi.fn(() => Promise.resolve());
    const result = await run('serve', programWith({ openApp: () => Promise.resolve(appWith({ close })) }));
    await other.close();
    expect(result).toEqual({
      exitCode: 1,
      out: '',
      err: `Something else listens on port ${port} of 127.0.0.1: stop it, or set PORT to another one (0 picks a free one).\n`,
    });
    expect(close).toHaveBeenCalledOnce();
  });

  test('names the folder that cannot be used for data', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'rolegraph-cli-')), 'file');
    writeFileSync(file, '');
    const openApp = () =>
      Promise.reject(captured(() => mkdirSync(path.join(file, 'data'), { recursive: true })));
    const { exitCode, err } = await run('serve', programWith({ openApp }));
    expect(exitCode).toBe(1);
    expect(err).toBe(
      `${file}/data cannot be used because a file is where a folder should be: mend that, or set ROLEGRAPH_DATA_DIR to another folder.\n`,
    );
  });
});

describe('rolegraph seed', () => {
  test('opens the database without seeding it first, and says what changed and what was left alone', async () => {
    vi.stubEnv('ROLEGRAPH_SEED', 'if-changed');
    const asked: SeedOptions[] = [];
    const app = appWith({
      seed: (options) => {
        asked.push(options);
        return Promise.resolve({
          added: ['Role:vp'],
          changed: ['Skill:coding'],
          removed: [],
          unchanged: 7,
          kept: [{ id: 'Role:cto', reason: 'edited' }],
          examples: ['functional-company'],
        });
      },
    });
    const openApp = vi.fn(() => Promise.resolve(app));
    const { exitCode, out } = await run('seed --dry-run', programWith({ openApp }));
    expect(openApp).toHaveBeenCalledWith(expect.objectContaining({ seed: 'never' }), expect.anything());
    expect(asked).toEqual([{ dryRun: true }]);
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toEqual([
      '  + Role:vp',
      '  ~ Skill:coding',
      '/data: 1 added, 1 changed, 0 removed, 7 as they were.',
      'Left alone, because it was changed in the database since the last load (--overwrite replaces it):',
      '  ! Role:cto (edited)',
      'Example organizations that came with it: functional-company.',
      'Nothing was written, because of --dry-run.',
      '',
    ]);
  });
});

describe('rolegraph plan', () => {
  const opened = (parts: Partial<App>) => programWith({ openApp: () => Promise.resolve(appWith(parts)) });

  test('prints the best way and closes the database', async () => {
    const plan = vi.fn(() => Promise.resolve({ text: '# From EM to VP\n', understood: [] }));
    const close = vi.fn(() => Promise.resolve());
    const program = opened({ plan, close });
    expect(await run('plan --from EM --to VP', program)).toEqual({
      exitCode: 0,
      out: '# From EM to VP\n',
      err: '',
    });
    await run('plan --from EM --to VP --format html --by YEARS', program);
    await run('plan --from EM --to VP --by gap', program);
    expect(plan.mock.calls).toEqual([
      [{ from: 'EM', to: 'VP', by: 'STEPS' }, 'md'],
      [{ from: 'EM', to: 'VP', by: 'YEARS' }, 'html'],
      [{ from: 'EM', to: 'VP', by: 'GAP' }, 'md'],
    ]);
    expect(close).toHaveBeenCalledTimes(3);
  });

  test('says what it understood by a title, beside the plan', async () => {
    const understood = [
      { argument: 'to', ref: 'Vice Pres Eng', id: 'Role:vp', name: 'VP of Engineering', confidence: 0.98 },
    ];
    const program = opened({ plan: () => Promise.resolve({ text: '# From EM to VP\n', understood }) });
    expect(await run('plan --from EM --to VP', program)).toEqual({
      exitCode: 0,
      out: '# From EM to VP\n',
      err: '"Vice Pres Eng" is read as a title of VP of Engineering (confidence 0.98).\n',
    });
  });

  test('an unknown role, or no way, is a sentence and exit code 2, and closes the database', async () => {
    const close = vi.fn(() => Promise.resolve());
    const error = new NotFoundError('No role is called "EMM". The nearest names are "EM".');
    const program = opened({ plan: () => Promise.reject(error), close });
    expect(await run('plan --from EMM --to VP', program)).toEqual({
      exitCode: 2,
      out: '',
      err: 'No role is called "EMM". The nearest names are "EM".\n',
    });
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('rolegraph check', () => {
  const checked = (graph: CheckedGraph, close: App['close'] = () => Promise.resolve()) =>
    programWith({ openApp: () => Promise.resolve(appWith({ check: () => Promise.resolve(graph), close })) });

  test('says that nothing is wrong', async () => {
    expect(await run('check', checked({ problems: [], notes: [], scopes: 2 }))).toEqual({
      exitCode: 0,
      out: '/data: no problems in 2 scopes.\n',
      err: '',
    });
  });

  test('lists problems with id and property, and ends with exit code 5', async () => {
    const close = vi.fn(() => Promise.resolve());
    const problems = [{ id: 'Role:vp', property: 'seniority', message: 'It should be a number.' }];
    const notes = [{ id: 'Scope:acme', property: 'version', message: 'Nothing is there.' }];
    expect(await run('check', checked({ problems, notes, scopes: 1 }, close))).toEqual({
      exitCode: 5,
      out: [
        '  ! Role:vp, seniority: It should be a number.',
        '  - Scope:acme, version: Nothing is there.',
        '/data: 1 problem in 1 scope.',
        '',
      ].join('\n'),
      err: '/data has 1 problem: docs/graph-model.md says how things lie there.\n',
    });
    expect(close).toHaveBeenCalledOnce();
  });

  test('a note alone is fine', async () => {
    const notes = [{ id: 'Scope:acme', property: 'version', message: 'Nothing is there.' }];
    expect(await run('check', checked({ problems: [], notes, scopes: 1 }))).toMatchObject({ exitCode: 0 });
  });
});

describe('rolegraph validate', () => {
  test('says what a fine seed holds', async () => {
    const program = programWith({ validateSeed: () => Promise.resolve({ roles: 8, skills: 0 }) });
    expect(await run('validate', program)).toEqual({
      exitCode: 0,
      out: 'The built-in seed is fine: 8 roles.\n',
      err: '',
    });
  });

  test('lists the problems of a seed and ends with exit code 3', async () => {
    const err = 'seed/roles/vp.yml:3:1 title: is missing\n';
    expect(await run('validate elsewhere')).toEqual({ exitCode: 3, out: '', err });
    expect(await run('validate elsewhere --coverage')).toEqual({ exitCode: 3, out: '', err });
  });

  test('--coverage prints the report of the folder', async () => {
    const reportCoverage = (directory?: string) => Promise.resolve(`# Coverage of ${directory}\n`);
    expect(await run('validate elsewhere --coverage', programWith({ reportCoverage }))).toEqual({
      exitCode: 0,
      out: '# Coverage of elsewhere\n',
      err: '',
    });
  });

  test.for(['validate --coverage --write FILE', 'validate --write FILE'])(
    '"%s" writes the report and says where',
    async (line) => {
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'rolegraph-cli-')), 'coverage.md');
      const program = programWith({ reportCoverage: () => Promise.resolve('# Coverage\n') });
      const { exitCode, out } = await run(line.replace('FILE', file), program);
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: `The coverage is written to ${file}.\n` });
      expect(readFileSync(file, 'utf8')).toBe('# Coverage\n');
    },
  );

  test('a file that cannot be written is a sentence and exit code 2', async () => {
    const program = programWith({ reportCoverage: () => Promise.resolve('# Coverage\n') });
    const { exitCode, out, err } = await run('validate --write /nowhere/at/all.md', program);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(
      /^The report cannot be written: ENOENT.*\/nowhere\/at\/all\.md.*--write a file that can be\.\n$/,
    );
  });
});

function captured(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}
