import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while no other process on this machine runs it under the same lock file. A lock whose
 * process is gone, or that is older than `staleMs` milliseconds, is taken over.
 *
 * Two processes that take over the same abandoned lock at the same instant may both run: the lock
 * saves work, and what it guards must stay correct without it.
 */
export async function withFileLock<T>(path: string, staleMs: number, work: () => Promise<T>): Promise<T> {
  while (!(await tryLock(path))) {
    if (await isAbandoned(path, staleMs)) await rm(path, { force: true });
    else await sleep(200);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function tryLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(path: string, staleMs: number): Promise<boolean> {
  try {
    const [{ mtimeMs }, holder] = [await stat(path), Number(await readFile(path, 'utf8'))];
    if (Date.now() - mtimeMs > staleMs) return true;
    // Between its creation and its first byte the file has no holder yet.
    return holder > 0 && !isRunning(holder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

/** Whether a process of this machine has this id, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
