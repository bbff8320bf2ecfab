import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { demandGuard, openRights } from '../../src/access/demand-guard.ts';
import { parseConfig } from '../../src/config.ts';
import { appWith, programWith, run } from './terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-guard-'));
  vi.stubEnv('ROLEGRAPH_DATA_DIR', folder);
  vi.stubEnv('PORT', '0');
  vi.stubEnv('NEO4J_URI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function serve(variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  let isOpened = false;
  const stop = new AbortController();
  const openApp = () => {
    isOpened = true;
    return Promise.resolve(appWith());
  };
  const told = await run('serve', programWith({ openApp }), {
    stop: stop.signal,
    onOutput: () => stop.abort(),
  });
  return { ...told, isOpened };
}

const ISSUER = { ROLEGRAPH_OIDC_ISSUER: 'https://id.example.com', ROLEGRAPH_OIDC_AUDIENCE: 'roles' };

describe('rolegraph serve', () => {
  test.for<Record<string, string>>([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.1.7' },
    { HOST: 'roles.example.com' },
    { HOST: '0.0.0.0', ROLEGRAPH_PUBLIC: 'none' },
    { HOST: '127.0.0.1', ROLEGRAPH_ALLOWED_HOSTS: 'roles.example.com' },
  ])('does not start where others can ask and nothing says who may: %o', async (variables) => {
    const { exitCode, out, err, isOpened } = await serve(variables);
    expect({ exitCode, out, isOpened }).toEqual({ exitCode: 1, out: '', isOpened: false });
    expect(err).toMatch(
      /^(HOST is|ROLEGRAPH_ALLOWED_HOSTS names) .* so that others than this machine can ask/,
    );
    for (const way of [
      'rolegraph token create',
      'ROLEGRAPH_OIDC_ISSUER',
      'ROLEGRAPH_PUBLIC=read',
      'HOST=127.0.0.1',
    ]) {
      expect(err).toContain(way);
    }
  });

  test.for<Record<string, string>>([
    {},
    { HOST: '127.0.0.2' },
    { HOST: 'localhost', ROLEGRAPH_ALLOWED_HOSTS: 'localhost' },
    { HOST: '0.0.0.0', ROLEGRAPH_PUBLIC: 'read' },
    { HOST: '0.0.0.0', ROLEGRAPH_PUBLIC: 'read,organizations:read' },
    { HOST: '0.0.0.0', ...ISSUER },
  ])('starts where it is said, or nobody else can: %o', async (variables) => {
    expect(await serve(variables)).toMatchObject({ exitCode: 0, err: '', isOpened: true });
  });

  test('starts where there are tokens', async () => {
    await run(['token', 'create', '--scope', 'read', '--name', 'dashboard']);
    expect(await serve({ HOST: '0.0.0.0' })).toMatchObject({ exitCode: 0, isOpened: true });
  });
});

describe('what may be read without a token', () => {
  const open = (host: string, variables: Readonly<Record<string, string>> = {}) =>
    openRights(host, parseConfig(variables).access);

  test('is everything where only this machine can ask', () => {
    expect(open('127.0.0.1')).toEqual(['organizations:read']);
    expect(open('localhost', { ROLEGRAPH_ALLOWED_HOSTS: 'a.localhost' })).toEqual(['organizations:read']);
  });

  test('is nothing where others can, and nothing is said', () => {
    expect(open('0.0.0.0', ISSUER)).toEqual([]);
    expect(open('127.0.0.1', { ROLEGRAPH_ALLOWED_HOSTS: 'roles.example.com', ...ISSUER })).toEqual([]);
  });

  test('is what ROLEGRAPH_PUBLIC says, on this machine too', () => {
    expect(open('0.0.0.0', { ROLEGRAPH_PUBLIC: 'read' })).toEqual(['read']);
    expect(open('127.0.0.1', { ROLEGRAPH_PUBLIC: 'none' })).toEqual([]);
  });
});

test('A server that was not checked at its start is checked when it begins to listen', async () => {
  const { access } = parseConfig({});
  await expect(demandGuard({ host: '0.0.0.0', access, dataDirectory: folder })).rejects.toThrow(
    'HOST is 0.0.0.0',
  );
});
