/* Keeps node_modules in step with package-lock.json. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { showProgress } from './install-progress.mjs';
import { PACKAGE_FOLDER, giveUp, whenParentIsGone } from './runtime.mjs';

const LOCK_FILE = path.join(PACKAGE_FOLDER, 'package-lock.json');
/** What npm itself writes when an installation has succeeded, and deletes before the next. */
const NPM_RECORD = path.join(PACKAGE_FOLDER, 'node_modules', '.package-lock.json');
/** What this file writes when all that is needed of the lock file was installed for this platform. */
const MARKER = path.join(PACKAGE_FOLDER, 'node_modules', '.rolegraph-installed');
/** There while tools are added, and still there when that was interrupted. */
const COMPLETING = path.join(PACKAGE_FOLDER, 'node_modules', '.rolegraph-completing');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
  const end = isInstalled(lockFile, forDevelopment) ? DONE : await install(lockFile, forDevelopment);
  release();
  if (end.signal !== undefined) {
    process.stderr.write('Stopped while packages were installed; the next run installs them anew.\n');
    process.exit(128 + constants.signals[end.signal]);
  }
  if (end.code !== 0) {
    process.stderr.write(`${end.output.trim()}\n\n`);
    giveUp(
      'npm could not install the packages, for the reason above: mend it and run the same command again.',
    );
  }
}

const DONE = { code: 0, output: '', signal: undefined };

async function install(lockFile, withTools) {
  const { packages } = JSON.parse(lockFile);
  const folders = Object.entries(packages)
    .filter(([folder, entry]) => folder !== '' && isForHere(entry) && (withTools || !isTool(entry)))
    .map(([folder]) => path.join(PACKAGE_FOLDER, folder));
  const done = showProgress(folders);
  const end = await (withTools && canBeCompleted(lockFile) ? complete() : installAll(withTools));
  done();
  if (end.code === 0) writeFileSync(MARKER, fingerprint(lockFile, withTools));
  return end;
}

function isTool({ dev, devOptional }) {
  return dev || devOptional;
}

/** Some packages hold binaries for one platform. */
function isForHere({ os = [process.platform], cpu = [process.arch] }) {
  return os.includes(process.platform) && cpu.includes(process.arch);
}

/** Whether what is needed to run is there, and nobody was interrupted who added to it. */
function canBeCompleted(lockFile) {
  return read(MARKER) === fingerprint(lockFile, false) && read(COMPLETING) === undefined;
}

/** Adds the tools to what is there, of which a server may be running. */
async function complete() {
  writeFileSync(COMPLETING, '');
  const end = await npm('install', '--no-save', '--include=dev');
  // npm takes back what it has added when it fails, but not when it is killed.
  if (end.signal === undefined) rmSync(COMPLETING, { force: true });
  return end;
}

/** Begins with an empty node_modules, so that nothing half unpacked stays. */
function installAll(withTools) {
  for (const file of [MARKER, NPM_RECORD]) rmSync(file, { force: true });
  return npm('ci', withTools ? '--include=dev' : '--omit=dev');
}

function isInstalled(lockFile, forDevelopment) {
  const marker = read(MARKER);
  return (
    marker === fingerprint(lockFile, true) ||
    (!forDevelopment && marker === fingerprint(lockFile, false)) ||
    npmHasInstalled(lockFile, forDevelopment)
  );
}

function fingerprint(lockFile, withTools) {
  const digest = createHash('sha256').update(lockFile).digest('hex');
  return [process.platform, process.arch, digest, withTools ? 'all' : 'to run'].join(' ');
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

/**
 * Runs npm to its end. When this process is told to stop npm is told too, and its end is waited for.
 *
 * @returns {Promise<{ code: number | null, output: string, signal: string | undefined }>}
 */
async function npm(...words) {
  const script = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : null;
  const options = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=optional',
    '--engine-strict=false',
  ];
  const child = spawn(
    script === null ? 'npm' : process.execPath,
    [...(script === null ? [] : [script]), ...words, ...options],
    {
      cwd: PACKAGE_FOLDER,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: script === null && process.platform === 'win32',
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  let told;
  const stop = (signal) => {
    told = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  whenParentIsGone(() => stop('SIGTERM'));
  const end = await new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code, signal) => resolve({ code, output, signal: signal ?? undefined }));
  });
  for (const signal of SIGNALS) process.off(signal, stop);
  return { ...end, signal: told ?? end.signal };
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
