import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { programWith, run } from './terminal.ts';

/** A circle, an unknown manager, a title that means no role, personal data, a cell that is no number. */
const DIRTY = `Employee No;Job Title;E-Mail;Reports To;Department;FTE
1;Chief Executive Officer;a@example.com;;Board;1
2;Chief Technology Officer;b@example.com;1;Engineering;1
3;Engineering Manager;c@example.com;2;Engineering;most
4;Software Ninja;d@example.com;3;Engineering;1
5;Software Ninja;e@example.com;X99;Engineering;1
6;Team Lead;f@example.com;7;Engineering;1
7;Team Lead;g@example.com;6;Engineering;1
`;
const CLEAN = 'id,title,manager id\n1,CEO,\n2,CTO,1\n3,CFO,1\n';

let folder: string;
let dataDirectory: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-organizations-'));
  dataDirectory = path.join(folder, 'data');
  writeFileSync(path.join(folder, 'Dirty_chart.csv'), DIRTY);
  writeFileSync(path.join(folder, 'clean.csv'), CLEAN);
  // The roles are loaded once, and each test has organizations of its own.
  const config = parseConfig({ ROLEGRAPH_DATA_DIR: dataDirectory });
  await (await openApp(config, { log: pino({ level: 'silent' }) })).close();
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  for (const name of ['NEO4J_URI', 'HOST', 'ROLEGRAPH_SEED']) vi.stubEnv(name, '');
  vi.stubEnv('LOG_LEVEL', 'silent');
  vi.stubEnv('ROLEGRAPH_DATA_DIR', dataDirectory);
});
afterEach(() => vi.unstubAllEnvs());

const withDatabase = programWith({ openApp });

function file(name: string): string {
  return path.join(folder, name);
}

function command(...words: string[]) {
  return run(words, withDatabase);
}

function importing(...words: string[]) {
  return command('import', 'organization', ...words);
}

describe('rolegraph import organization', () => {
  test('says how it reads the file, what came of it, and where to look', async () => {
    const { exitCode, out } = await importing(file('Dirty_chart.csv'));
    expect(exitCode).toBe(0);
    expect(out).toContain('Dirty_chart.csv: CSV, UTF-8, cells parted by ";"\n');
    expect(out).toMatch(/^ {2}Employee No +id +guessed from the header; no value occurs twice in 7 rows;/m);
    expect(out).toMatch(/^ {2}E-Mail +left out +personal data$/m);
    expect(out).toContain(
      'Left out as personal data: "E-Mail". --keep-column and --keep-personal-data keep one.',
    );
    expect(out).toContain(
      '"Dirty chart" is imported as dirty-chart: 7 positions on 4 levels, 3 without a manager.',
    );
    expect(out).toContain('Roles: 5 of 7 positions hold a role by their title (71 %).');
    expect(out).toContain('1 title means none of the roles:\n       2  Software Ninja\n');
    expect(out).toContain('Findings: 2 errors, 2 warnings');
    expect(out).toMatch(/^ {2}ERROR +CIRCLE +1$/m);
    expect(out).toContain('rolegraph lint organization dirty-chart');
    expect(out).toMatch(/Noticed in .*Dirty_chart\.csv:\n {2}- column "FTE": .*most/);
    expect((await command('lint', 'organization', 'dirty-chart')).exitCode).toBe(4);
  });

  test('imports every day on which a file changes, with a line for each', async () => {
    const history = path.join(import.meta.dirname, '..', 'organizations', 'cases', '11-effective-dated.csv');
    const { exitCode, out } = await importing(
      history,
      '--slug',
      'history',
      '--name',
      'History',
      '--each',
      'change',
    );
    expect(exitCode).toBe(0);
    expect(out).toContain('"History" is imported as history on 3 days:\n');
    expect(out).toMatch(/^ {2}DAY +POSITIONS +LEVELS +WITHOUT MANAGER +ROWS LEFT OUT +ERRORS +WARNINGS$/m);
    expect(out).toMatch(/^ {2}2024-01-01 +3 +3 +1 +2 +0 +0$/m);
    expect(out).toMatch(/^ {2}2025-03-01 +4 +3 +1 +1 +0 +0$/m);
    expect(out).toContain('On 2025-03-01, the last day:\nRoles: ');
    expect(out).toContain('the rows are read as of 2025-03-01');
    const days = ['--as-of', '2024-06-30', '--as-of', '2024-01-01', '--dry-run'];
    const again = await importing(history, '--slug', 'history', '--name', 'History', ...days);
    expect(again.out).toContain(
      '"History" would be imported as history on 2 days, 1 of them in place of a chart of that day:\n',
    );
    const removed = await command('remove', 'organization', 'history');
    expect(removed.out).toContain('2024-01-01');
    const both = await importing(history, '--each', 'month', '--as-of', '2024-06-30');
    expect(both.exitCode).toBe(2);
    expect(both.err).toContain('Days are named one by one or by a step; leave one of the two out.');
  });

  test('says how many rows are no positions of their own, and why', async () => {
    const terminated = path.join(import.meta.dirname, '..', 'organizations', 'cases', '12-terminated.csv');
    const { out } = await importing(terminated, '--slug', 'left', '--dry-run');
    expect(out).toContain('Of 5 rows 2 are no positions of their own: 2 not there any more.\n');
  });

  test('finds roles and removes organizations whatever ROLEGRAPH_SCOPES has a server read', async () => {
    vi.stubEnv('ROLEGRAPH_SCOPES', 'functional-company');
    const { out } = await importing(file('clean.csv'), '--slug', 'beside');
    expect(out).toMatch(/Roles: [1-3] of 3 positions hold a role by their title/);
    expect((await command('remove', 'organization', 'beside')).exitCode).toBe(0);
  });

  test('replaces the organization that had the slug, and says so', async () => {
    await importing(file('clean.csv'), '--slug', 'twice');
    const { out } = await importing(file('clean.csv'), '--slug', 'twice', '--name', 'Two Times');
    expect(out).toContain(
      '"Two Times" is imported as twice, in place of the organization that had this slug: 3 pos',
    );
  });

  test('--dry-run spells out the errors and writes nothing', async () => {
    const { exitCode, out } = await importing(file('Dirty_chart.csv'), '--slug', 'dry', '--dry-run');
    expect(exitCode).toBe(0);
    expect(out).toContain('"Dirty chart" would be imported as dry: 7 positions');
    expect(out).toContain('names "X99" as its manager, but no row has that id.');
    expect(out).toContain('Software Ninja');
    expect(out).toMatch(/Nothing was written, because of --dry-run\.\n$/);
    const { exitCode: unknown, err } = await command('lint', 'organization', 'dry');
    expect([unknown, err]).toEqual([2, expect.stringContaining('No organization has the slug "dry".')]);
  });

  test('takes columns, names, a date and markers as it is told, and keeps personal data when it is told to', async () => {
    const { exitCode, out } = await importing(
      file('Dirty_chart.csv'),
      ...['--slug', 'told', '--name', 'As told', '--as-of', '2026-01-31', '--description', 'Six posts.'],
      ...['--column', 'unit=Job Title', '--column', 'title=Department', '--nobody', 'x99'],
      ...['--encoding', 'windows-1252', '--delimiter', ';', '--format', 'csv'],
      ...['--keep-column', 'e-mail', '--keep-personal-data', '--organization-size', '30', '--yes'],
    );
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^ {2}Job Title +unit +named by option$/m);
    expect(out).toMatch(/^ {2}E-Mail +- +kept on request$/m);
    expect(out).toContain('"As told" is imported as told@2026-01-31');
    expect(out).not.toContain('DANGLING_MANAGER');
  });

  test('asks a person whether guesses are right, and imports nothing without a yes', async () => {
    const asked: string[] = [];
    const confirm = (question: string) => {
      asked.push(question);
      return Promise.resolve(false);
    };
    const words = ['import', 'organization', file('clean.csv'), '--slug', 'asked'];
    const { exitCode, out } = await run(words, withDatabase, { confirm });
    expect(asked).toEqual(['Import it like this, as "Clean" (asked)?']);
    expect([exitCode, out]).toEqual([0, expect.stringContaining('Nothing was imported. Say what a column')]);
    expect((await run([...words, '--yes'], withDatabase, { confirm })).out).toContain('is imported as asked');
    expect((await run([...words, '--dry-run'], withDatabase, { confirm })).out).toContain(
      'would be imported',
    );
    expect(asked).toHaveLength(1);
  });

  test.for([
    [['nowhere.csv'], 'there is no such file'],
    [['Dirty_chart.csv', '--column', 'id=Nummer'], 'there is no such column'],
    [['Dirty_chart.csv', '--slug', 'A b'], '"A b" is no slug'],
    [['Dirty_chart.csv', '--as-of', 'May'], '"May" is no day'],
    [['clean.csv', '--sheet', 'One'], '--sheet is for .xlsx workbooks'],
    [['clean.csv', '--slug', 'engineering-leadership'], 'is the slug of a framework'],
    [['clean.csv', '--slug', 'engineering-leadership', '--dry-run'], 'is the slug of a framework'],
  ] as const)('%j is a sentence and exit code 2', async ([[name, ...options], sentence]) => {
    const { exitCode, err } = await importing(file(name), ...options);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test.for([
    ['--column', 'shoe=Size'],
    ['--column', 'id'],
    ['--column', 'id=A', '--column', 'id=B'],
    ['--format', 'pdf'],
    ['--organization-size', 'many'],
  ])('%j is wrong usage', async (options) => {
    const { exitCode, err } = await importing(file('clean.csv'), ...options);
    expect(exitCode).toBe(2);
    expect(err).toContain(options[0]);
  });

  test('that fails half way leaves the graph as it was, and says so', async () => {
    await importing(file('clean.csv'), '--slug', 'kept');
    const rows = Array.from({ length: 3_000 }, (_, index) => `${index + 1},CEO,`).join('\n');
    writeFileSync(file('broken.csv'), `id,title,manager id\n${rows}\n9,"CEO,\n`);
    const { exitCode, err } = await importing(file('broken.csv'), '--slug', 'kept');
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^Nothing was imported; the graph is as it was\.\n.*broken\.csv/);
    expect((await command('lint', 'organization', 'kept')).out).toContain('3 positions');
  });

  test('stops when it is told to, and leaves the graph as it was', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `${index + 1},CEO,`).join('\n');
    writeFileSync(file('long.csv'), `id,title,manager id\n${rows}\n`);
    const words = ['import', 'organization', file('long.csv')];
    const { exitCode, err } = await run(words, withDatabase, { stop: AbortSignal.abort() });
    expect([exitCode, err]).toEqual([
      1,
      expect.stringMatching(/^Nothing was imported.*\nStopped before it was done\.\n$/),
    ]);
    expect((await command('lint', 'organization', 'long')).err).toContain(
      'No organization has the slug "long"',
    );
  });

  test('names the process that has the database open', async () => {
    const database = await openEmbedded({ directory: dataDirectory });
    try {
      const { exitCode, err } = await importing(file('clean.csv'));
      expect(exitCode).toBe(1);
      expect(err).toContain(`Another rolegraph process has the database in ${dataDirectory} open; stop it`);
    } finally {
      await database.close();
    }
  });
});

describe('rolegraph lint organization', () => {
  const noDatabase = programWith({ openApp: () => Promise.reject(new Error('must not open it')) });
  const lint = (...words: string[]) => run(['lint', 'organization', ...words], noDatabase);

  test('tells of a file, without a database, every finding: how it was read and how to mend it', async () => {
    const { exitCode, out, err } = await lint(file('Dirty_chart.csv'));
    expect(exitCode).toBe(4);
    expect(err).toBe('"Dirty chart" has 2 errors (--fail-on error).\n');
    const kinds = [...out.matchAll(/^(ERROR|WARNING|INFO) (\w+) \(\d+\)$/gm)].map(([line]) => line);
    expect(kinds.slice(0, 3)).toEqual([
      'ERROR CIRCLE (1)',
      'ERROR DANGLING_MANAGER (1)',
      'WARNING MULTIPLE_ROOTS (1)',
    ]);
    expect(out).toMatch(
      / {2}2 positions report to each other .*\n {4}rows: +7, 8\n {4}read as: .*\n {4}to mend: /,
    );
    expect(out).toContain('Noticed in');
  });

  test('is fine with a file without errors', async () => {
    expect(await lint(file('clean.csv'))).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining(
        'Clean: 3 positions on 2 levels, 1 without a manager; nothing to report.\n',
      ),
    });
  });

  test('--fail-on says which findings are bad enough', async () => {
    const wide = ['--widest-span', '1', file('clean.csv')];
    expect((await lint(...wide)).exitCode).toBe(0);
    expect((await lint(...wide, '--fail-on', 'warning')).exitCode).toBe(4);
    expect((await lint(file('clean.csv'), '--narrowest-span', '3', '--fail-on', 'info')).exitCode).toBe(4);
    expect((await lint(file('clean.csv'), '--most-layers', '1')).out).toContain('TOO_MANY_LAYERS (1)');
    expect((await lint(file('Dirty_chart.csv'), '--fail-on', 'never')).exitCode).toBe(0);
  });

  test('--limit says how many of a kind, and tells how many more there are', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `${index + 2},CTO,x${index}`).join('\n');
    writeFileSync(file('dangling.csv'), `id,title,manager id\n1,CEO,\n${rows}\n`);
    expect((await lint(file('dangling.csv'))).out).toContain(
      '  and 5 more findings of this kind; --limit shows more',
    );
    const { out } = await lint(file('dangling.csv'), '--limit', '1');
    expect(out).toContain('DANGLING_MANAGER (25)');
    expect(out).toContain('  and 24 more findings');
  });

  test('--json prints one finding a line, all of them', async () => {
    const { exitCode, out } = await lint(file('Dirty_chart.csv'), '--json');
    expect(exitCode).toBe(4);
    const findings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(findings[0]).toEqual({
      severity: 'ERROR',
      kind: 'CIRCLE',
      message: expect.any(String),
      done: expect.any(String),
      mend: expect.any(String),
      rows: [7, 8],
      positions: ['6', '7'],
    });
  });

  test('of an organization of the graph takes no options about files', async () => {
    const { exitCode, err } = await lint('acme', '--keep-personal-data', '--delimiter', ';');
    expect(exitCode).toBe(2);
    expect(err).toContain(
      'There is no file "acme", and --keep-personal-data, --delimiter are for files only.',
    );
  });

  test.for(['--limit 0', '--widest-span -1', '--fail-on never-ever', '--most-layers x'])(
    '%s is wrong usage',
    async (options) => {
      expect((await lint(file('clean.csv'), ...options.split(' '))).exitCode).toBe(2);
    },
  );
});

describe('rolegraph export and remove organization', () => {
  const exporting = (...words: string[]) => command('export', 'organization', ...words);

  test.for([
    ['csv', /^\uFEFFid,title,manager id/],
    ['json', /^\{\n"organization": "/],
    ['graphml', /^<\?xml .*\n<graphml /],
    ['mermaid', /^---\n/],
    ['dot', /^digraph /],
    ['svg', /^<svg /],
  ] as const)('%s is printed', async ([format, start]) => {
    await importing(file('clean.csv'), '--slug', 'printed');
    const { exitCode, out } = await exporting('printed', '--format', format);
    expect(exitCode).toBe(0);
    expect(out).toMatch(start);
  });

  test('a part of it is written to a file', async () => {
    await importing(file('Dirty_chart.csv'), '--slug', 'part');
    const target = file('part.csv');
    const { exitCode, out } = await exporting(
      'part',
      '--format=csv',
      '--within=2',
      '--depth=1',
      '--out',
      target,
    );
    expect([exitCode, out]).toEqual([0, `Dirty chart is written to ${target}: 2 positions.\n`]);
    expect(readFileSync(target, 'utf8')).toMatch(
      /\r\n2,Chief Technology Officer,.*\r\n3,Engineering Manager,2/,
    );
  });

  test('an import of what was exported is the same chart', async () => {
    await importing(file('Dirty_chart.csv'), '--slug', 'round', '--as-of', '2026-01-31');
    for (const format of ['csv', 'json']) {
      const target = file(`round.${format}`);
      await exporting('round', '--format', format, '--out', target);
      const { out } = await importing(
        target,
        '--slug',
        'again',
        '--name',
        'Dirty chart',
        '--as-of',
        '2026-01-31',
      );
      expect(out).toContain('is imported as again@2026-01-31');
      const [once, again] = [
        await exporting('round', '--format', format),
        await exporting('again', '--format', format),
      ];
      expect(again.out).toBe(once.out.replace('"round@', '"again@'));
    }
    const { out } = await importing(file('round.json'), '--dry-run');
    expect(out).toContain('"Dirty chart" would be imported as round@2026-01-31, in place of');
  });

  test.for([
    [['nothing', '--format', 'csv'], 'No organization has the slug "nothing".'],
    [['printed', '--format', 'csv', '--within', '22'], 'has no position "22". The nearest ids are "2".'],
    [['printed', '--format', 'csv', '--out', '/nowhere/at/all'], 'Give --out a file that can be.'],
  ] as const)('%j is a sentence and exit code 2', async ([words, sentence]) => {
    await importing(file('clean.csv'), '--slug', 'printed');
    const { exitCode, err } = await exporting(...words);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('too many positions for a picture are refused with what to do', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => `${index + 2},CTO,1`).join('\n');
    writeFileSync(file('wide.csv'), `id,title,manager id\n1,CEO,\n${rows}\n`);
    await importing(file('wide.csv'));
    const { exitCode, err } = await exporting('wide', '--format', 'mermaid');
    expect(exitCode).toBe(2);
    expect(err).toContain(
      'mermaid takes at most 500 positions and this would be 502: ask for a part of the chart',
    );
    expect((await exporting('wide', '--format', 'mermaid', '--depth', '0')).exitCode).toBe(0);
  });

  test('an organization is removed with all its dates, or one of them by its whole slug', async () => {
    for (const day of ['2026-01-31', '2026-02-28', '2026-03-31']) {
      await importing(file('clean.csv'), '--slug', 'gone', '--as-of', day);
    }
    expect(await command('remove', 'organization', 'gone@2026-01-31')).toEqual({
      exitCode: 0,
      out: 'Clean (gone@2026-01-31) is removed, with 3 positions.\n',
      err: '',
    });
    expect((await command('remove', 'organization', 'gone@2026-01-31')).exitCode).toBe(2);
    expect(await command('remove', 'organization', 'gone')).toEqual({
      exitCode: 0,
      out: 'Clean, of 2 dates (gone@2026-02-28, gone@2026-03-31), is removed, with 6 positions.\n',
      err: '',
    });
    expect((await command('remove', 'organization', 'gone')).exitCode).toBe(2);
    expect(existsSync(dataDirectory)).toBe(true);
  });

  test.for([
    'export organization',
    'export organization acme',
    'export organization acme --format csv --depth -1',
  ])('"%s" is wrong usage', async (line) => expect((await run(line, withDatabase)).exitCode).toBe(2));
});
