import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRunning, withFileLock } from './file-lock.ts';

const run = promisify(execFile);
const pom = join(import.meta.dirname, 'pom.xml');

/** A Maven run that takes longer has hung: the artifacts are 120 MB and take about 30 seconds. */
const RESOLVE_TIMEOUT_MS = 10 * 60_000;
const LEAST_JAVA = 17;

/** The version in `pom.xml`, which is the only place that names it. */
function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} does not set <neo4j.version>.`);
  return version;
}

/** Where the jars of this version are kept: outside the clone, so that a fresh clone starts warm. */
function cacheDirectory(): string {
  return join(
    process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'),
    'rolegraph',
    `neo4j-${neo4jVersion()}`,
  );
}

/** Why a throw-away Neo4j cannot run here, in words for a skipped test; null when it can. */
export async function whyUnavailable(): Promise<string | null> {
  const java = await run('java', ['-version']).catch(() => null);
  if (java === null) return `Java ${LEAST_JAVA} or later is not installed (no java on the PATH)`;
  const major = /version "(?:1\.)?(\d+)/.exec(java.stderr)?.[1];
  if (Number(major) < LEAST_JAVA) return `Java ${LEAST_JAVA} or later is needed, and this is Java ${major}`;

  if (existsSync(join(cacheDirectory(), 'lib'))) return null;
  const maven = await run('mvn', ['-v']).catch(() => null);
  return maven === null
    ? 'Maven is not installed (no mvn on the PATH) and the jars are not cached yet'
    : null;
}

/**
 * The folder with Neo4j's jars, resolved from Maven Central the first time (120 MB, about 30 seconds).
 * The folder appears whole or not at all, so an interrupted download is simply done again; of two runs
 * at the same time one resolves and the other waits for it.
 */
export async function resolveDistribution(): Promise<string> {
  const cache = cacheDirectory();
  const lib = join(cache, 'lib');
  if (existsSync(lib)) return lib;

  await mkdir(cache, { recursive: true });
  await withFileLock(join(cache, 'resolving.lock'), RESOLVE_TIMEOUT_MS, async () => {
    if (existsSync(lib)) return;
    await removeLeftovers(cache);
    const partial = join(cache, `partial-${process.pid}-${randomUUID()}`);
    try {
      await copyJars(partial);
      await rename(partial, lib).catch((error: unknown) => {
        // Another run took over a lock that looked abandoned, and was first: its jars are as good.
        if (!existsSync(lib)) throw error;
      });
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  });
  return lib;
}

async function copyJars(directory: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${directory}`];
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...goal], { timeout: RESOLVE_TIMEOUT_MS });
  } catch (error) {
    const output = (error as { stdout?: string }).stdout?.trim();
    throw new Error(`Maven could not resolve Neo4j ${neo4jVersion()}: ${output || String(error)}`, {
      cause: error,
    });
  }
}

/** Removes what interrupted downloads left, but not what a run that lost its lock is still writing. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const writer = /^partial-(\d+)-/.exec(name)?.[1];
    if (writer === undefined || isRunning(Number(writer))) continue;
    await rm(join(cache, name), { recursive: true, force: true });
  }
}
