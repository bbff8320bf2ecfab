import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ServerRecord } from '../../src/running-server/server-record.ts';
import { consoleExamples } from '../docs/console-examples.ts';
import { ENGINES } from '../support/engines.ts';
import { type Ended, ROOT, rolegraph, RunningProcess, served } from '../support/processes.ts';
import { withDatabase } from '../support/with-database.ts';

const PAGE = readFileSync(path.join(ROOT, 'docs/organizations.md'), 'utf8');
const LONG_MS = 60_000;
const isPosix = process.platform !== 'win32';

// Most of what a short command takes is loading its modules: what Node compiled of them is kept for the next one.
const compiled = mkdtempSync(path.join(tmpdir(), 'rolegraph-compiled-'));
vi.stubEnv('NODE_COMPILE_CACHE', compiled);
afterAll(() => rmSync(compiled, { recursive: true }));

/** A process of a command; what it says of its pace, where it reads the graph for longer than two seconds, is left out. */
async function endOf(words: readonly string[], variables: NodeJS.ProcessEnv): Promise<Ended> {
  const { err, ...ended } = await rolegraph(words, variables).ended;
  return { ...ended, err: err.replace(/^Reading the graph: .* rows\.\n/gm, '') };
}

/** Commands one after another, with the server that has the data still running and without one. */
const COMMANDS: readonly (readonly string[])[] = [
  ...consoleExamples('docs/organizations.md', PAGE).flatMap(({ commands }) =>
    commands.map(({ words }) => words),
  ),
  ['import', 'organization', 'docs/examples/shop-mended.csv', '--slug', 'shop', '--nobody', 'n/a'],
  ['import', 'organization', 'docs/examples/shop.csv', '--slug', 'told', '--column', 'unit=Site', '--yes'],
  ['import', 'organization', 'docs/examples/shop.csv', '--slug', 'engineering-leadership'],
  ['import', 'organization', 'docs/examples/nowhere.csv'],
  ['lint', 'organization', 'shop', '--json', '--narrowest-span', '5', '--fail-on', 'never'],
  ['lint', 'organization', 'shop', '--limit', '1', '--widest-span', '1'],
  ['lint', 'organization', 'nobody'],
  ['export', 'organization', 'shop', '--format', 'csv'],
  ['export', 'organization', 'shop', '--format', 'mermaid', '--within', '0002', '--depth', '1'],
  ['export', 'organization', 'shop', '--format', 'dot', '--within', 'nobody'],
  ['export', 'organization', 'shop', '--format', 'json', '--out', '{folder}/shop.json'],
  ['plan', '--from', 'EM', '--to', 'VP', '--by', 'years'],
  ['plan', '--from', 'Engineering Manager (m/w/d)', '--to', 'VP', '--format', 'html'],
  ['plan', '--from', 'EMM', '--to', 'VP'],
  ['seed', '--dry-run'],
  ['seed'],
  ['check'],
  ['remove', 'organization', 'dated'],
  ['remove', 'organization', 'shop'],
  ['remove', 'organization', 'shop'],
  // As it was before, for the next round.
  ['remove', 'organization', 'dated@2026-01-31'],
  ['remove', 'organization', 'dated@2026-06-30'],
  ['remove', 'organization', 'history@2025-03-31'],
  ['remove', 'organization', 'history@2025-06-30'],
  ['remove', 'organization', 'told'],
];

/** The same of frameworks and of what stands between them; after them all is as it was before. */
const FRAMEWORK_COMMANDS: readonly (readonly string[])[] = [
  ['import', 'framework', 'docs/examples/ladder.csv', '--slug', 'acme', '--in-order', '--yes'],
  ['import', 'framework', 'docs/examples/next-ladder.csv', '--slug', 'globex', '--in-order', '--yes'],
  ['import', 'mappings', 'docs/examples/mappings.csv', '--source', 'us', '--dry-run'],
  ['import', 'mappings', 'docs/examples/mappings.csv', '--source', 'us'],
  ['import', 'mappings', 'docs/examples/shop.csv'],
  ['export', 'candidates', 'acme', 'globex', '--format', 'yaml', '--things', 'skills'],
  ['export', 'candidates', 'acme', 'nobody'],
  ['export', 'candidates', 'acme', 'engineering-leadership', '--out', '{folder}/candidates.csv'],
  ['import', 'mappings', '{folder}/candidates.csv'],
  ['export', 'framework', 'acme', '--format', 'turtle'],
  ['remove', 'framework', 'acme'],
  ['remove', 'framework', 'globex'],
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Commands beside a running server on ${engine.title}`, () => {
    withDatabase(engine, { emptyPer: 'suite' });
    let folder: string;
    let variables: NodeJS.ProcessEnv;
    const command = (...words: string[]): Promise<Ended> =>
      endOf(
        words.map((word) => word.replace('{folder}', folder)),
        variables,
      );
    const runAll = async (commands = COMMANDS) => {
      const seen: Ended[] = [];
      for (const words of commands) seen.push(await command(...words));
      return seen;
    };

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-beside-'));
      const own = { NEO4J_URI: '', LOG_LEVEL: 'warn', PORT: '0', HOST: '', ROLEGRAPH_SEED: '' };
      variables = { ...own, ...(await engine.environment(folder)) };
      // What the first start loads is there for both.
      await command('seed');
      // After the first import it is said once that exporting is the backup.
      await command('import', 'organization', 'docs/examples/shop-mended.csv', '--slug', 'first');
      await command('remove', 'organization', 'first');
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    // A process for each of many commands.
    it('say the same and end with the same exit codes as without one', { timeout: 900_000 }, async () => {
      const alone = await runAll();
      const { server, url } = await served(variables);
      try {
        const beside = await runAll();
        for (const [index, words] of COMMANDS.entries()) {
          expect({ words, ...beside[index] }).toEqual({ words, ...alone[index] });
        }
        // The server did it: it is the only one that knows of a chart at once.
        expect(
          (await command('import', 'organization', 'docs/examples/shop-mended.csv', '--slug', 'seen'))
            .exitCode,
        ).toBe(0);
        expect((await fetch(`${url}/export/organizations/seen.csv`)).status).toBe(200);
        await command('remove', 'organization', 'seen');
        expect((await fetch(`${url}/export/organizations/seen.csv`)).status).toBe(404);
      } finally {
        server.kill('SIGTERM');
      }
      expect((await server.ended).exitCode).toBe(0);
    });

    it('say the same of frameworks, mappings and candidates', { timeout: 900_000 }, async () => {
      const alone = await runAll(FRAMEWORK_COMMANDS);
      expect(alone.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0]);
      const { server, url } = await served(variables);
      try {
        const beside = await runAll(FRAMEWORK_COMMANDS);
        for (const [index, words] of FRAMEWORK_COMMANDS.entries()) {
          expect({ words, ...beside[index] }).toEqual({ words, ...alone[index] });
        }
        // The server did it: it knows of a mapping at once.
        await runAll(FRAMEWORK_COMMANDS.slice(0, 4));
        const turtle = await fetch(`${url}/export/frameworks/acme?format=turtle`);
        expect(await turtle.text()).toContain('skos:exactMatch <urn:rolegraph:Role:globex/specialist>');
        for (const slug of ['acme', 'globex']) await command('remove', 'framework', slug);
      } finally {
        server.kill('SIGTERM');
      }
      expect((await server.ended).exitCode).toBe(0);
    });
  });
}

describe('Commands and the server of a data directory', () => {
  let folder: string;
  let variables: NodeJS.ProcessEnv;
  const running: RunningProcess[] = [];
  const recordFile = () => path.join(folder, 'embedded-server.json');
  const record = () => JSON.parse(readFileSync(recordFile(), 'utf8')) as ServerRecord;
  const command = (...words: string[]) => endOf(words, variables);
  const lint = () => command('lint', 'organization', 'functional-company', '--fail-on', 'never');
  const serve = async () => {
    const started = await served(variables);
    running.push(started.server);
    return started;
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-beside-'));
    variables = {
      NEO4J_URI: '',
      LOG_LEVEL: 'warn',
      PORT: '0',
      HOST: '',
      ROLEGRAPH_SEED: '',
      ROLEGRAPH_DATA_DIR: folder,
    };
    await command('seed');
  });
  afterAll(async () => {
    for (const server of running) {
      server.kill('SIGKILL');
      await server.ended;
    }
    rmSync(folder, { recursive: true });
  });

  it('find it by a file for its owner alone, which is gone when it has stopped', async () => {
    const { server, url } = await serve();
    expect(record()).toMatchObject({ url, processId: server.child.pid, state: 'serving' });
    if (isPosix) expect(statSync(recordFile()).mode & 0o777).toBe(0o600);
    server.kill('SIGTERM');
    expect((await server.ended).exitCode).toBe(0);
    expect(existsSync(recordFile())).toBe(false);
    expect((await lint()).exitCode).toBe(0);
  });

  it('open the database themselves where a server was killed and left its file', async () => {
    const { server } = await serve();
    server.kill('SIGKILL');
    await server.ended;
    expect(existsSync(recordFile())).toBe(true);
    expect((await lint()).exitCode).toBe(0);
    const again = await serve();
    expect(record().processId).toBe(again.server.child.pid);
    again.server.kill('SIGTERM');
    await again.server.ended;
  });

  it('open the database themselves where another server has the address by now, and send it no token', async () => {
    const asked: (string | undefined)[] = [];
    const other = createServer(({ headers }, answer) => {
      asked.push(headers.authorization);
      answer.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await vi.waitFor(() => expect(other.listening).toBe(true), { timeout: LONG_MS });
    const { port } = other.address() as AddressInfo;
    // Of a process that lives, as when the number was given again.
    const stale = { ...staleRecord(), url: `http://127.0.0.1:${port}` };
    writeFileSync(recordFile(), JSON.stringify(stale));
    expect((await lint()).exitCode).toBe(0);
    expect(asked).toEqual([undefined]);
    other.close();
    rmSync(recordFile());
  });

  it('wait for a server that is stopping, and then open the database themselves', async () => {
    const began = performance.now();
    await lint();
    const usualMs = performance.now() - began;
    const stopping = { ...staleRecord(), state: 'stopping' };
    writeFileSync(recordFile(), JSON.stringify(stopping));
    const waiting = lint();
    const early = await Promise.race([
      waiting,
      new Promise((resolve) => setTimeout(() => resolve('waits'), 2 * usualMs)),
    ]);
    expect(early).toBe('waits');
    rmSync(recordFile());
    expect((await waiting).exitCode).toBe(0);
  });

  it('leave the graph as it was when they are told to stop, and the server goes on', async () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `${row + 1},Lead,${row || ''}`).join('\n');
    const file = path.join(folder, 'long.csv');
    writeFileSync(file, `id,title,manager id\n${rows}\n`);
    const { server } = await serve();
    const importing = rolegraph(['import', 'organization', file, '--slug', 'long'], variables);
    await importing.says(/COLUMN/);
    const first = new Promise((resolve) => importing.child.stderr?.once('data', resolve));
    await Promise.race([first, importing.ended]);
    importing.kill('SIGINT');
    const { exitCode, err } = await importing.ended;
    expect([exitCode, err]).toEqual([1, expect.stringContaining('Stopped before it was done.')]);
    expect((await command('lint', 'organization', 'long')).err).toContain(
      'No organization has the slug "long"',
    );
    expect((await lint()).exitCode).toBe(0);
    server.kill('SIGTERM');
    expect((await server.ended).exitCode).toBe(0);
  });

  it('are told in a sentence when the server stops under them, and nothing is written', async () => {
    const { server } = await serve();
    const importing = rolegraph(
      ['import', 'organization', path.join(folder, 'long.csv'), '--slug', 'long'],
      variables,
    );
    await importing.says(/COLUMN/);
    const first = new Promise((resolve) => importing.child.stderr?.once('data', resolve));
    await Promise.race([first, importing.ended]);
    server.kill('SIGTERM');
    const { exitCode, err } = await importing.ended;
    expect([exitCode, err]).toEqual([
      1,
      expect.stringMatching(
        /Nothing was imported; the graph is as it was\.\n.*The server is stopping: nothing was written/s,
      ),
    ]);
    expect((await server.ended).exitCode).toBe(0);
    expect((await command('lint', 'organization', 'long')).err).toContain(
      'No organization has the slug "long"',
    );
  });

  it('find roles and charts whatever ROLEGRAPH_SCOPES has the server serve', async () => {
    const words = ['import', 'organization', 'docs/examples/shop-mended.csv', '--slug', 'scoped'];
    // After the first import it is said once that exporting is the backup.
    await command(...words);
    await command('remove', 'organization', 'scoped');
    const alone = await command(...words);
    const { server } = await served({ ...variables, ROLEGRAPH_SCOPES: 'functional-company' });
    running.push(server);
    await command('remove', 'organization', 'scoped');
    expect(await command(...words)).toEqual(alone);
    expect((await command('lint', 'organization', 'scoped')).exitCode).toBe(0);
    expect((await command('export', 'organization', 'scoped', '--format', 'csv')).out).toContain(
      'Engineering Manager',
    );
    expect((await command('remove', 'organization', 'scoped')).exitCode).toBe(0);
    server.kill('SIGTERM');
    await server.ended;
  });

  it('a second server of the same data says that another process has it', async () => {
    const { server } = await serve();
    const second = await command('serve');
    expect([second.exitCode, second.err]).toEqual([
      1,
      expect.stringContaining('Another rolegraph process has'),
    ]);
    expect(record().processId).toBe(server.child.pid);
    server.kill('SIGTERM');
    await server.ended;
  });

  function staleRecord(): ServerRecord {
    return {
      url: 'http://127.0.0.1:9',
      instance: 'x',
      secret: 'x',
      processId: process.pid,
      machine: '',
      database: 'embedded',
      location: folder,
      state: 'serving',
    };
  }
});

describe('npm start', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-npm-'));
    for (const name of ['bin', 'src', 'schema', 'seed', 'package.json']) {
      cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(!isPosix)('ends its server with npm, and the data is free for the next one', async () => {
    const variables = { NEO4J_URI: '', LOG_LEVEL: 'warn', PORT: '0', HOST: '', ROLEGRAPH_SEED: '' };
    const environment = { ...variables, ROLEGRAPH_DATA_DIR: path.join(folder, 'data') };
    const start = () => new RunningProcess('npm', ['start'], environment, folder);
    const file = path.join(folder, 'data/embedded-server.json');
    const recordOf = () => JSON.parse(readFileSync(file, 'utf8')) as ServerRecord;
    const stateOf = () => (existsSync(file) ? recordOf().state : 'gone');
    const first = start();
    await first.says(/Playground.*\n/);
    const { processId } = recordOf();
    first.kill('SIGTERM');
    // The server has its output as well, which closes later.
    await once(first.child, 'exit');
    // As soon as the server knows, whether it has stopped or is stopping.
    await vi.waitFor(() => expect(stateOf()).not.toBe('serving'), { timeout: LONG_MS });
    const second = start();
    await second.says(/Playground.*\n/);
    await vi.waitFor(() => expect(isRunning(processId)).toBe(false), { timeout: LONG_MS });
    const { processId: next } = recordOf();
    second.kill('SIGTERM');
    await second.ended;
    await vi.waitFor(() => expect(isRunning(next)).toBe(false), { timeout: LONG_MS });
    expect(existsSync(file)).toBe(false);
  });

  it.skipIf(!isPosix)(
    'has the commands of the README work beside it, and those that they tell to run next',
    async () => {
      const own = { NEO4J_URI: '', LOG_LEVEL: 'warn', PORT: '0', HOST: '', ROLEGRAPH_SEED: '' };
      const environment = { ...own, ROLEGRAPH_DATA_DIR: path.join(folder, 'data') };
      const shell = (line: string) => new RunningProcess('sh', ['-c', line], environment, folder).ended;
      writeFileSync(path.join(folder, 'people.csv'), 'id,title,manager id\n1,CEO,\n2,CTO,1\n');
      const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
      const lines = [...readme.matchAll(/npx rolegraph [^`#\n]*/g)].map(([line]) => line.trim());
      expect(lines).toContain('npx rolegraph import organization people.csv --dry-run');
      const server = new RunningProcess('npm', ['start'], environment, folder);
      try {
        await server.says(/Playground.*\n/);
        for (const line of lines) expect(await shell(line), line).toMatchObject({ exitCode: 0 });
        const imported = await shell('npx rolegraph import organization people.csv');
        const next = [...imported.out.matchAll(/^ {2}(?:check|draw) +(.*)$/gm)].map(([, line = '']) => line);
        expect(next).toEqual([
          'npx rolegraph lint organization people',
          'npx rolegraph export organization people --format svg --out people.svg',
        ]);
        for (const line of next) expect(await shell(line), line).toMatchObject({ exitCode: 0 });
        expect(existsSync(path.join(folder, 'people.svg'))).toBe(true);
      } finally {
        server.kill('SIGTERM');
        await server.ended;
      }
    },
  );
});

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
