/* Keeps the built explorer in step with its sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE, PACKAGE_FOLDER, node24 } from './runtime.mjs';

const SOURCES = path.join(PACKAGE_FOLDER, 'src', 'explorer');
const LOCK_FILE = path.join(PACKAGE_FOLDER, 'package-lock.json');
const CONFIG = path.join(PACKAGE_FOLDER, 'vite.config.ts');
const VITE = path.join(PACKAGE_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js');
const BUILDS = path.join(PACKAGE_FOLDER, 'dist', 'explorer');
/** Names the folder of the build that is served. */
const CURRENT = path.join(BUILDS, 'current');

/**
 * Builds the explorer, unless what is there is of these sources and this lock file. Without a lock file, as in the
 * production image, whoever put the package there has built it. When it cannot be built a server serves all the same, and
 * its first page says what to do: this says why.
 */
export async function ensureExplorer() {
  if (!existsSync(LOCK_FILE) || !existsSync(SOURCES) || !existsSync(VITE)) return;
  const digest = digestOfSources();
  const before = current();
  if (before === digest) return;
  if (isBuilt(digest)) return serveFromNowOn(digest, before);
  process.stderr.write('Building the explorer, which takes some seconds after a change of it ...\n');
  // A folder that nothing can be written to, or a full disk.
  const { code, output } = await build(digest, before).catch(({ message }) => ({ code: 1, output: message }));
  if (code !== 0) process.stderr.write(`The explorer could not be built; the rest is served.\n${output}\n`);
}

function current() {
  try {
    const digest = readFileSync(CURRENT, 'utf8');
    return isBuilt(digest) ? digest : undefined;
  } catch {
    return undefined;
  }
}

/** A build gets its name when it is finished. */
function isBuilt(digest) {
  return existsSync(path.join(BUILDS, digest, 'index.html'));
}

function digestOfSources() {
  const hash = createHash('sha256').update(readFileSync(LOCK_FILE)).update(readFileSync(CONFIG));
  for (const name of readdirSync(SOURCES, { recursive: true }).sort()) {
    if (!/\.\w+$/.test(name)) continue;
    hash.update(`\0${name.split(path.sep).join('/')}\0`).update(readFileSync(path.join(SOURCES, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Into a folder of its own, so that a server goes on serving the build that it has begun with. */
async function build(digest, before) {
  const unfinished = path.join(BUILDS, `${digest}.${process.pid}`);
  const end = await runVite(unfinished);
  if (end.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    return end;
  }
  const folder = path.join(BUILDS, digest);
  try {
    if (!isBuilt(digest)) rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch {
    // Another process was first, with the same result.
    rmSync(unfinished, { recursive: true, force: true });
  }
  serveFromNowOn(digest, before);
  return end;
}

/** The one before stays: a server may have begun with it, and the sources may become again what they were. */
function serveFromNowOn(digest, before) {
  writeFileSync(`${CURRENT}.${process.pid}`, digest);
  renameSync(`${CURRENT}.${process.pid}`, CURRENT);
  for (const name of readdirSync(BUILDS)) {
    if (/^[0-9a-f]{16}$/.test(name) && name !== digest && name !== before) {
      rmSync(path.join(BUILDS, name), { recursive: true, force: true });
    }
  }
}

function runVite(folder) {
  mkdirSync(BUILDS, { recursive: true });
  const words = ['build', '--logLevel', 'error', '--config', CONFIG];
  const child = spawn(node24(), [VITE, ...words, '--outDir', folder], {
    cwd: PACKAGE_FOLDER,
    env: { ...process.env, NODE_ENV: 'production', NODE_COMPILE_CACHE: COMPILE_CACHE },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output: output.trim() }));
  });
}

// By itself, as when the image is made: what cannot be built ends it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureExplorer();
  if (current() === undefined) process.exit(1);
}
