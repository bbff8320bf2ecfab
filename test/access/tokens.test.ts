import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { authenticateBy } from '../../src/access/authenticate.ts';
import { RIGHTS, rightsOf } from '../../src/access/rights.ts';
import { KnownTokens } from '../../src/access/tokens/known-tokens.ts';
import { run } from '../cli/terminal.ts';
import { startGreetingServer } from '../http/greeting-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-tokens-'));
  vi.stubEnv('ROLEGRAPH_DATA_DIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const files = () => readdirSync(path.join(folder, 'tokens'));
const fileOf = (name: string) => path.join(folder, 'tokens', name);

/** Makes one, and gives what was printed for a script. */
async function create(...words: string[]): Promise<string> {
  const { exitCode, out, err } = await run(['token', 'create', ...words]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: expect.stringContaining('shown this once') });
  return out.trim();
}

describe('rights', () => {
  test('each bring those before them', () => {
    RIGHTS.forEach((right, index) => {
      expect([...rightsOf([right])].toSorted()).toEqual(RIGHTS.slice(0, index + 1).toSorted());
    });
  });

  test('are not brought by words that are none', () => {
    expect(rightsOf(['Read', 'reads', '', 'constructor', '__proto__'])).toEqual(new Set());
  });
});

describe('rolegraph token', () => {
  test('create prints a token of 256 random bits, and keeps its hash in a file for the owner alone', async () => {
    const secrets = [
      await create('--scope', 'read', '--name', 'dashboard'),
      await create('--scope', 'read', '--name', 'dashboard'),
    ];
    expect(new Set(secrets).size).toBe(2);
    for (const secret of secrets) expect(secret).toMatch(/^rolegraph_[\w-]{43}$/);
    expect(statSync(path.join(folder, 'tokens')).mode & 0o777).toBe(0o700);
    expect(files()).toHaveLength(2);
    for (const file of files()) {
      expect(statSync(fileOf(file)).mode & 0o777).toBe(0o600);
      const text = readFileSync(fileOf(file), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ name: 'dashboard', scopes: ['read'], expiresAt: null });
      for (const secret of secrets) expect(text).not.toContain(secret.slice(10));
    }
  });

  test('list tells all of them but what opens, and revoke takes one back by its id or all by a name', async () => {
    const secret = await create(
      '--scope',
      'read',
      '--scope',
      'write',
      '--name',
      'importer',
      '--expires',
      '90d',
    );
    await create('--scope', 'admin', '--name', 'boss');
    await create('--scope', 'read', '--name', 'boss');
    const { out } = await run('token list');
    expect(out).toMatch(
      /^[0-9a-f]{8} {2}importer {2}read write {2}made \d{4}-\d\d-\d\d, ends \d{4}-\d\d-\d\d$/m,
    );
    expect(out).toMatch(/boss {2}admin {2}made .*, does not end$/m);
    expect(out).not.toContain(secret.slice(10));

    expect((await run(['token', 'revoke', out.slice(0, 8)])).exitCode).toBe(0);
    expect((await run('token revoke boss')).out.match(/boss/g)).toHaveLength(2);
    expect(files()).toEqual([]);
    const again = await run('token revoke boss');
    expect(again.exitCode).toBe(2);
    expect(again.err).toContain('No token in');
  });

  test.for([
    ['without a scope', ['--name', 'x']],
    ['without a name', ['--scope', 'read']],
    ['with a scope that there is not', ['--scope', 'reading', '--name', 'x']],
    ['that ends at once', ['--scope', 'read', '--name', 'x', '--expires', '0d']],
    ['that ends in no unit', ['--scope', 'read', '--name', 'x', '--expires', '90']],
    ['that ends in a hundred years', ['--scope', 'read', '--name', 'x', '--expires', '36500d']],
  ] as const)('create makes none %s', async ([, words]) => {
    expect((await run(['token', 'create', ...words])).exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a server', () => {
  async function serve() {
    const problems: string[] = [];
    const server = await startGreetingServer({
      log: pino({ level: 'silent' }),
      authenticate: authenticateBy({
        open: [],
        tokens: new KnownTokens(folder, (problem) => problems.push(problem)),
        localSecret: null,
        ofIssuer: null,
      }),
    });
    const ask = async (secret: string) =>
      (
        await fetch(`${server.url}/graphql?query={greeting}`, {
          headers: { authorization: `Bearer ${secret}`, 'apollo-require-preflight': '1' },
        })
      ).status;
    return { ask, problems, close: () => server.close() };
  }
  /** A second and what a clock may be off. */
  const seen = () => sleep(1_100);

  test('takes a token that was made while it runs, and none that was revoked meanwhile', async () => {
    const { ask, close } = await serve();
    expect(await ask('rolegraph_unknown')).toBe(401);
    const secret = await create('--scope', 'read', '--name', 'late');
    await seen();
    expect(await ask(secret)).toBe(200);
    await run('token revoke late');
    await seen();
    expect(await ask(secret)).toBe(401);
    await close();
  });

  test('takes the others where a file is damaged, and tells of that once', async () => {
    const secret = await create('--scope', 'read', '--name', 'whole');
    writeFileSync(fileOf('damaged.json'), '{ "hash": ');
    writeFileSync(fileOf('other.json'), JSON.stringify({ hash: '', scopes: ['admin'] }));
    const { ask, problems, close } = await serve();
    expect(await ask(secret)).toBe(200);
    await seen();
    expect(await ask(secret)).toBe(200);
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/damaged\.json is no token of Rolegraph/);
    await close();
  });

  test('takes none where they cannot be read', async () => {
    writeFileSync(path.join(folder, 'tokens'), 'a file in place of the folder');
    const { ask, problems, close } = await serve();
    expect(await ask('rolegraph_any')).toBe(401);
    expect(problems).toEqual([expect.stringContaining('cannot be read')]);
    await close();
  });
});
