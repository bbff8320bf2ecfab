import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../support/processes.ts';

/** A package with one source, which is bundled as this one is. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-sources-'));
  for (const name of ['bin', 'rolldown.config.mjs', 'package.json', 'package-lock.json'])
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'src'));
  writeFileSync(path.join(folder, 'src', 'main.ts'), 'const text: string = "answered"; console.log(text);\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a start, or another command, would run, and what it says. */
function started({ makes = true } = {}): { file: string; err: string } {
  const bundling = pathToFileURL(path.join(folder, 'bin', 'bundle.mjs')).href;
  const program = `
    import { programFile } from '${bundling}';
    process.stdout.write(await programFile({ makes: ${makes} }));`;
  const words = ['--input-type=module', '--eval', program];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`It ended with ${status}:\n${stderr}`);
  return { file: stdout, err: stderr };
}

function said(file: string): string {
  return spawnSync(process.execPath, [file], { encoding: 'utf8' }).stdout;
}

const bundles = () => path.join(folder, 'dist', 'server');
const sources = () => path.join(folder, 'src', 'main.ts');

/** As after a change. */
function changeSources(seconds: number): void {
  utimesSync(sources(), seconds, seconds);
}

test('A bundle is of the sources as they are: after a change there is another, and the one before is left', () => {
  const { file: before } = started();
  expect(said(before)).toBe('answered\n');
  expect(path.dirname(path.dirname(before))).toBe(bundles());
  expect(started()).toEqual({ file: before, err: '' });
  expect(started({ makes: false }).file).toBe(before);
  changeSources(1_000);
  expect(started({ makes: false }).file).toBe(sources());
  const { file: after } = started();
  expect(after).not.toBe(before);
  expect([before, after].map((file) => existsSync(file))).toEqual([true, true]);
  changeSources(2_000);
  started();
  expect([before, after].map((file) => existsSync(file))).toEqual([false, true]);
});

test('A bundle that was not removed to its end is none, and keeps no other from being made', () => {
  const { file: first } = started();
  rmSync(first);
  writeFileSync(path.join(path.dirname(first), 'left.mjs'), '');
  changeSources(1_000);
  const { file: second, err } = started();
  expect(err).toBe('');
  expect(said(second)).toBe('answered\n');
  // The same sources again.
  rmSync(second);
  writeFileSync(path.join(path.dirname(second), 'left.mjs'), '');
  expect(started()).toEqual({ file: second, err: '' });
  expect(said(second)).toBe('answered\n');
  expect(readdirSync(bundles()).filter((name) => name.includes('.'))).toEqual([]);
});

test('What an editor leaves beside the sources, which leads nowhere, is no source', () => {
  const { file } = started();
  symlinkSync('somebody@somewhere.1234', path.join(folder, 'src', '.#main.ts'));
  expect(started()).toEqual({ file, err: '' });
});

test('Where nothing can be written the sources are run, and it is said why', () => {
  writeFileSync(path.join(folder, 'dist'), 'no folder');
  const { file, err } = started();
  expect(file).toBe(sources());
  expect(err).toContain('The server could not be bundled, and is run from its sources.\n');
  expect(err).toContain(path.join(folder, 'dist'));
});

test('What cannot be bundled is run from its sources, and leaves nothing', () => {
  writeFileSync(sources(), "import { nothing } from './not-there.ts'; nothing();\n");
  const { file, err } = started();
  expect(file).toBe(sources());
  expect(err).toContain('not-there.ts');
  expect(readdirSync(bundles())).toEqual([]);
});

test('Without a lock file, as in an image, the bundle that is there is run, however old the sources are', () => {
  const { file } = started();
  rmSync(path.join(folder, 'package-lock.json'));
  changeSources(1_000);
  expect(started()).toEqual({ file, err: '' });
  expect(started({ makes: false }).file).toBe(file);
  rmSync(path.join(folder, 'dist'), { recursive: true });
  expect(started().file).toBe(sources());
});
