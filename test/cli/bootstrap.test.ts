import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** Stands in for npm: notes that it ran, takes a moment, and leaves behind what npm leaves behind. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-runs', process.argv.slice(2).join(' ') + '\\n');
console.log('npm says something');
if (process.argv[2] === 'ci') fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules', { recursive: true });
fs.writeFileSync('npm-process', String(process.pid));
if (fs.existsSync('npm-waits')) {
  fs.writeFileSync('node_modules/half', '');
  setInterval(() => {}, 1000);
} else setTimeout(() => {
  if (fs.existsSync('npm-is-broken')) process.exit(1);
}, 200);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-bootstrap-'));
  cpSync(path.resolve(import.meta.dirname, '../../bin'), path.join(folder, 'bin'), { recursive: true });
  writeFileSync(path.join(folder, 'npm-cli.cjs'), NPM);
  writeFileSync(path.join(folder, 'hello.mjs'), "console.log('hello', ...process.argv.slice(2))");
  mkdirSync(path.join(folder, 'src'));
  writeFileSync(path.join(folder, 'src/main.ts'), "console.log('running')");
  writeLockFile('1.0.0');
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeLockFile(version: string): void {
  const packages = { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages }));
}

function installations(): number {
  const file = path.join(folder, 'npm-runs');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').length : 0;
}

function start(script: string, words: readonly string[]) {
  const ended = Promise.withResolvers<{ exitCode: number; out: string; err: string }>();
  const child = execFile(
    process.execPath,
    [script, ...words],
    { cwd: folder, env: { ...process.env, npm_execpath: path.join(folder, 'npm-cli.cjs') } },
    (_error, out, err) => ended.resolve({ exitCode: child.exitCode ?? -1, out, err }),
  );
  return { child, ended: ended.promise };
}

function bootstrap(...words: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  return start('bin/bootstrap.mjs', words).ended;
}

/** Runs the program itself, which here only says that it does. */
function rolegraph(): Promise<{ exitCode: number; out: string; err: string }> {
  return start('bin/rolegraph.mjs', []).ended;
}

/** What npm was asked for, a line each time. */
function runsOfNpm(): string[] {
  return readFileSync(path.join(folder, 'npm-runs'), 'utf8').trim().split('\n');
}

describe('a command in a fresh clone', () => {
  test('installs the packages first, says so in one line, and then runs', async () => {
    expect(await bootstrap('hello.mjs', 'you')).toEqual({
      exitCode: 0,
      out: 'hello you\n',
      err: 'Installing packages, which takes a minute the first time ...\n',
    });
    expect(readFileSync(path.join(folder, 'npm-runs'), 'utf8')).toMatch(
      /^ci --include=dev --no-audit --no-fund /,
    );
  });

  test('installs nothing the second time', async () => {
    await bootstrap('hello.mjs');
    expect((await bootstrap('hello.mjs')).err).toBe('');
    expect(installations()).toBe(1);
  });

  test('shows what npm printed when it fails, and tries again the next time', async () => {
    writeFileSync(path.join(folder, 'npm-is-broken'), '');
    const { exitCode, out, err } = await bootstrap('hello.mjs');
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toContain('npm says something');
    expect(err).toContain('run the same command again');

    rmSync(path.join(folder, 'npm-is-broken'));
    expect((await bootstrap('hello.mjs')).out).toBe('hello\n');
  });

  test('installs once when it is started twice at the same time', async () => {
    const both = await Promise.all([bootstrap('hello.mjs'), bootstrap('hello.mjs')]);
    expect(both.map(({ out }) => out)).toEqual(['hello\n', 'hello\n']);
    expect(installations()).toBe(1);
  });
});

describe('the program itself', () => {
  test('installs no more than it needs, and the tools are added when somebody needs them', async () => {
    expect((await rolegraph()).out).toBe('running\n');
    expect((await rolegraph()).err).toBe('');
    writeFileSync(path.join(folder, 'node_modules/in-use'), '');
    expect((await bootstrap('hello.mjs')).out).toBe('hello\n');
    expect((await rolegraph()).err).toBe('');
    expect((await bootstrap('hello.mjs')).err).toBe('');
    expect(runsOfNpm()).toEqual([
      expect.stringMatching(/^ci --omit=dev .*--include=optional/),
      expect.stringMatching(/^install --no-save --include=dev /),
    ]);
    // A server that runs goes on.
    expect(existsSync(path.join(folder, 'node_modules/in-use'))).toBe(true);
  });

  test('runs with the tools there too, without an installation', async () => {
    await bootstrap('hello.mjs');
    expect((await rolegraph()).err).toBe('');
    expect(installations()).toBe(1);
  });

  test('is still installed when adding the tools was interrupted, and the next time begins anew', async () => {
    await rolegraph();
    writeFileSync(path.join(folder, 'npm-waits'), '');
    const { child, ended } = start('bin/bootstrap.mjs', ['hello.mjs']);
    await vi.waitFor(() => expect(existsSync(path.join(folder, 'node_modules/half'))).toBe(true), 60_000);
    child.kill('SIGKILL');
    await ended;
    process.kill(Number(readFileSync(path.join(folder, 'npm-process'), 'utf8')), 'SIGKILL');
    rmSync(path.join(folder, 'npm-waits'));
    expect((await rolegraph()).err).toBe('');
    expect((await bootstrap('hello.mjs')).out).toBe('hello\n');
    expect(runsOfNpm().map((line) => line.split(' ')[0])).toEqual(['ci', 'install', 'ci']);
    expect(existsSync(path.join(folder, 'node_modules/half'))).toBe(false);
  });

  test('whose installation was interrupted is installed anew', async () => {
    writeFileSync(path.join(folder, 'npm-waits'), '');
    const { child, ended } = start('bin/rolegraph.mjs', []);
    await vi.waitFor(() => expect(existsSync(path.join(folder, 'node_modules/half'))).toBe(true), 60_000);
    child.kill('SIGTERM');
    expect((await ended).exitCode).toBe(143);
    rmSync(path.join(folder, 'npm-waits'));
    expect((await rolegraph()).out).toBe('running\n');
    expect(installations()).toBe(2);
    expect(existsSync(path.join(folder, 'node_modules/half'))).toBe(false);
  });
});

describe('a command in a folder with packages', () => {
  test('installs again when the lock file has changed', async () => {
    await bootstrap('hello.mjs');
    writeLockFile('1.0.1');
    await bootstrap('hello.mjs');
    expect(installations()).toBe(2);
  });

  test('accepts what npm was made to install by hand', async () => {
    mkdirSync(path.join(folder, 'node_modules'));
    const record = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify(record));
    expect((await bootstrap('hello.mjs')).out).toBe('hello\n');
    expect(installations()).toBe(0);
  });

  test('installs nothing where there is no lock file, as in the production image', async () => {
    rmSync(path.join(folder, 'package-lock.json'));
    expect((await bootstrap('hello.mjs')).out).toBe('hello\n');
    expect(installations()).toBe(0);
  });

  test('passes the exit code on', async () => {
    writeFileSync(path.join(folder, 'seven.mjs'), 'process.exit(7)');
    expect((await bootstrap('seven.mjs')).exitCode).toBe(7);
  });

  test('passes a signal on, and ends as the command ends', async () => {
    writeFileSync(
      path.join(folder, 'parent.mjs'),
      "process.on('SIGTERM', () => process.exit(5)); process.kill(process.ppid, 'SIGTERM'); setTimeout(() => {}, 60_000);",
    );
    expect((await bootstrap('parent.mjs')).exitCode).toBe(5);
  });

  test('that does not exist is named', async () => {
    const { exitCode, err } = await bootstrap('vitets');
    expect(exitCode).toBe(1);
    expect(err).toContain('There is no command "vitets"');
  });
});
