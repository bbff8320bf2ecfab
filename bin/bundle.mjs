/* Keeps the server in a few files in step with its sources: from 1,700 files its modules take more than twice as long. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.mjs';
import { PACKAGE_FOLDER } from './runtime.mjs';

const SOURCES = path.join(PACKAGE_FOLDER, 'src');
/** Runs in browsers, and is built by itself. */
const EXPLORER = path.join(SOURCES, 'explorer');
const LOCK_FILE = path.join(PACKAGE_FOLDER, 'package-lock.json');
const CONFIG = path.join(PACKAGE_FOLDER, 'rolldown.config.mjs');
const ROLLDOWN = path.join(PACKAGE_FOLDER, 'node_modules', 'rolldown', 'bin', 'cli.mjs');
/** Each in a folder of its own, since a server goes on loading from the one that it has begun with. */
const BUNDLES = path.join(PACKAGE_FOLDER, 'dist', 'server');
const MAIN = 'main.mjs';

/**
 * The file to run: the bundle of the sources as they are; where there is none, the sources. Without a lock file, as in the
 * production image, whoever put the package there has made the bundle.
 *
 * @param {{ makes: boolean }} options whether it is made where there is none
 */
export async function programFile({ makes }) {
  const sources = path.join(SOURCES, 'main.ts');
  if (!existsSync(LOCK_FILE)) return bundles().map(mainOf).find(existsSync) ?? sources;
  const stamp = stampOfSources();
  if (!existsSync(mainOf(stamp))) {
    if (!makes || !existsSync(ROLLDOWN) || !existsSync(CONFIG)) return sources;
    // A folder that nothing can be written to, or a full disk.
    const { code, output } = await make(stamp).catch(({ message }) => ({ code: 1, output: message }));
    if (code !== 0) {
      process.stderr.write(`The server could not be bundled, and is run from its sources.\n${output}\n`);
      return sources;
    }
  }
  return mainOf(stamp);
}

function mainOf(bundle) {
  return path.join(BUNDLES, bundle, MAIN);
}

/** Those that have their name, which they get when they are finished. */
function bundles() {
  return existsSync(BUNDLES) ? readdirSync(BUNDLES).filter((name) => /^[0-9a-f]{16}$/.test(name)) : [];
}

/** Of names, sizes and times, as make has it: to read them all would take a good part of what a bundle saves. */
function stampOfSources() {
  let told = '';
  const note = (file) => {
    // What leads nowhere is a lock of an editor, or was there a moment ago.
    const found = statSync(file, { throwIfNoEntry: false });
    if (found !== undefined) told += `${file} ${found.size} ${found.mtimeMs}\n`;
  };
  const noteAll = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (!entry.isDirectory()) note(file);
      else if (file !== EXPLORER) noteAll(file);
    }
  };
  note(LOCK_FILE);
  if (existsSync(CONFIG)) note(CONFIG);
  noteAll(SOURCES);
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

async function make(stamp) {
  const before = bundles().filter((name) => name !== stamp);
  const unfinished = path.join(BUNDLES, `${stamp}.${process.pid}`);
  const end = await runRolldown(unfinished);
  if (end.code === 0) giveName(unfinished, stamp);
  rmSync(unfinished, { recursive: true, force: true });
  if (end.code !== 0) return end;
  // The newest of them stays: a server may have begun with it.
  const byAge = before.toSorted((a, b) => madeAt(b) - madeAt(a));
  for (const name of byAge.slice(1)) rmSync(path.join(BUNDLES, name), { recursive: true, force: true });
  return end;
}

function giveName(unfinished, stamp) {
  const folder = path.join(BUNDLES, stamp);
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process was first, with the same result; or what is there was being removed, and was not to its end.
    if (existsSync(mainOf(stamp))) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
}

/** 0: it is being removed, as another process does after making the same bundle, or was not to its end. */
function madeAt(bundle) {
  return statSync(mainOf(bundle), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function runRolldown(folder) {
  mkdirSync(BUNDLES, { recursive: true });
  return runTool([ROLLDOWN, '--config', CONFIG, '--dir', folder]);
}

// By itself, as when the image is made: what cannot be made ends it. Says where it is.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await programFile({ makes: true });
  if (!file.startsWith(BUNDLES)) process.exit(1);
  process.stdout.write(`${path.relative('', file)}\n`);
}
