/* Keeps node_modules in step with package-lock.json. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PACKAGE_FOLDER, giveUp } from './runtime.mjs';

const LOCK_FILE = path.join(PACKAGE_FOLDER, 'package-lock.json');
/** What npm itself writes when an installation has succeeded, and deletes before the next. */
const NPM_RECORD = path.join(PACKAGE_FOLDER, 'node_modules', '.package-lock.json');
/** What this file writes when all of the lock file was installed for this platform. */
const MARKER = path.join(PACKAGE_FOLDER, 'node_modules', '.rolegraph-installed');

/**
 * Installs what package-lock.json asks for, unless it is there. Without a lock file, as in the
 * production image, whoever put the package there has installed it.
 *
 * @param {{ forDevelopment: boolean }} options whether the tools for tests and checks are needed too
 */
export async function ensureInstalled({ forDevelopment }) {
  const lockFile = read(LOCK_FILE);
  if (lockFile === undefined || isInstalled(lockFile, forDevelopment)) return;

  const release = await takeTurn();
  // Another process may have installed it while this one waited.
  const failure = isInstalled(lockFile, forDevelopment) ? undefined : await install();
  if (failure === undefined) writeFileSync(MARKER, fingerprint(lockFile));
  release();
  if (failure !== undefined) {
    process.stderr.write(`${failure.trim()}\n\n`);
    giveUp(
      'npm could not install the packages, for the reason above: mend it and run the same command again.',
    );
  }
}

function isInstalled(lockFile, forDevelopment) {
  return read(MARKER) === fingerprint(lockFile) || npmHasInstalled(lockFile, forDevelopment);
}

function fingerprint(lockFile) {
  return [process.platform, process.arch, createHash('sha256').update(lockFile).digest('hex')].join(' ');
}

/** Whether someone ran npm by hand: its record then has every package of the lock file that is not optional. */
function npmHasInstalled(lockFile, forDevelopment) {
  const record = read(NPM_RECORD);
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(JSON.parse(lockFile).packages).every(
    ([folder, { version, optional, devOptional, dev }]) =>
      folder === '' ||
      optional ||
      devOptional ||
      (dev && !forDevelopment) ||
      installed[folder]?.version === version,
  );
}

/** Runs `npm ci`, which begins with an empty node_modules. Returns what npm printed if it failed. */
async function install() {
  process.stderr.write('Installing packages, which takes a minute the first time ...\n');
  const npm = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : undefined;
  const options = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
    '--engine-strict=false',
  ];
  const child = spawn(
    npm === undefined ? 'npm' : process.execPath,
    [...(npm === undefined ? [] : [npm]), 'ci', ...options],
    {
      cwd: PACKAGE_FOLDER,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: npm === undefined && process.platform === 'win32',
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : output));
  });
}

/**
 * One process installs at a time, and the others wait. The file with its process id lies outside
 * node_modules, which npm empties; one left behind by a process that is gone is taken over.
 */
async function takeTurn() {
  const name = createHash('sha256').update(PACKAGE_FOLDER).digest('hex').slice(0, 16);
  const file = path.join(tmpdir(), `rolegraph-install-${name}.pid`);
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isRunning(Number(read(file)))) await sleep(300);
    else rmSync(file, { force: true });
  }
}

function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
