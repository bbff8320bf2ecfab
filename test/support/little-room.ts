import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const MAIN = path.join(import.meta.dirname, '../../src/main.ts');
/** Of which `ulimit -f` counts, as POSIX has it. */
const BLOCK = 512;
const MEGABYTE = 2 ** 20;

export interface Finished {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** A data directory that a command line can be run on with little room to write. */
export interface SmallPlace {
  /** For the name of a suite. */
  readonly title: string;
  open(): string;
  /** Runs `rolegraph WORDS` with room for so many megabytes; without it with room enough. */
  run(directory: string, words: readonly string[], megabytes?: number): Promise<Finished>;
  close(directory: string): void;
}

/** No file may grow beyond the room. Every user can set that, so that these tests need no privileges. */
const LIMITED: SmallPlace = {
  title: 'a limit on files',
  open: () => mkdtempSync(path.join(tmpdir(), 'rolegraph-limited-')),
  run: (directory, words, megabytes) =>
    rolegraph(directory, words, megabytes === undefined ? undefined : `${(megabytes * MEGABYTE) / BLOCK}`),
  close: (directory) => rmSync(directory, { recursive: true }),
};

/** A file system of its own, with what is there and so much beside it. */
const MOUNTED: SmallPlace = {
  title: 'a full file system',
  open: () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'rolegraph-mounted-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'rolegraph', directory], { stdio: 'pipe' });
    return directory;
  },
  run: (directory, words, megabytes = 64) => {
    const { blocks, bfree, bsize } = statfsSync(directory);
    const size = Math.floor((blocks - bfree) * bsize + megabytes * MEGABYTE);
    execFileSync('mount', ['-o', `remount,size=${size}`, directory]);
    return rolegraph(directory, words);
  },
  close: (directory) => {
    execFileSync('umount', [directory]);
    rmSync(directory, { recursive: true });
  },
};

/** The ways to have little room that this user has on this machine: the first one always. */
export const SMALL_PLACES: readonly SmallPlace[] = [LIMITED, ...(mayMount() ? [MOUNTED] : [])];

function mayMount(): boolean {
  try {
    MOUNTED.close(MOUNTED.open());
    return true;
  } catch {
    return false;
  }
}

/** Runs `rolegraph WORDS` on a data directory, in a process of its own, where no file may have more blocks than `limit`. */
export async function rolegraph(
  directory: string,
  words: readonly string[],
  limit = 'unlimited',
): Promise<Finished> {
  const shell = ['-c', 'ulimit -f "$0"; exec "$@"', limit, process.execPath, MAIN, ...words];
  const env = { ...process.env, ROLEGRAPH_DATA_DIR: directory, ROLEGRAPH_SEED: 'never', LOG_LEVEL: 'warn' };
  try {
    const { stdout, stderr } = await promisify(execFile)('sh', shell, { env, maxBuffer: 64 * MEGABYTE });
    return { exitCode: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exitCode: code, out: stdout, err: stderr };
  }
}
