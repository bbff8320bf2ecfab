/* Keeps the built explorer in step with its sources. */
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { canBuild, digestOf, PARTS, partsAsTheyAre, removePartsBut } from './explorer-parts.mjs';
import { PACKAGE_FOLDER } from './runtime.mjs';

const BUILDS = path.join(PACKAGE_FOLDER, 'dist', 'explorer');
/** Names the folder of the build that is served. */
const CURRENT = path.join(BUILDS, 'current');

/**
 * Builds the explorer, unless what is there is of these sources and this lock file. Without a lock file, as in the
 * production image, whoever put the package there has built it. When it cannot be built a server serves all the same, and
 * its first page says what to do: this says why.
 */
export async function ensureExplorer() {
  if (!canBuild()) return;
  const digest = digestOf(PARTS);
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

/** Into a folder of its own, so that a server goes on serving the build that it has begun with. */
async function build(digest, before) {
  const { folders, code, output } = await partsAsTheyAre();
  if (code !== 0) return { code, output };
  const unfinished = path.join(BUILDS, `${digest}.${process.pid}`);
  for (const folder of folders) cpSync(folder, unfinished, { recursive: true });
  const folder = path.join(BUILDS, digest);
  try {
    if (!isBuilt(digest)) rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch {
    // Another process was first, with the same result.
    rmSync(unfinished, { recursive: true, force: true });
  }
  serveFromNowOn(digest, before);
  removePartsBut(folders);
  return { code, output };
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

// By itself, as when the image is made: what cannot be built ends it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureExplorer();
  if (current() === undefined) process.exit(1);
}
