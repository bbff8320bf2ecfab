import { access, constants, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { DatabaseUnavailableError } from '../../graph/errors.ts';
import type { Database } from '../port/database.ts';
import type { DatabaseLog } from '../port/log.ts';
import { EmbeddedDatabase } from './embedded-database.ts';
import { type Engine, loadEngine } from './engine.ts';
import { hasNoRoom, normalizeOpenError } from './errors.ts';
import { GRAPH_FILE } from './files.ts';

export interface EmbeddedOptions {
  /** The folder for the graph's file, created when missing; null keeps the graph in memory only. */
  readonly directory: string | null;
  readonly log?: DatabaseLog;
}

/** The log would grow until the database is closed: fold it into the file at 32 MB, and every minute. */
const CHECKPOINTS = { walBytes: 32 * 1024 * 1024, intervalMs: 60_000 };

/**
 * Opens the embedded graph database in this process. One process at a time can have a folder open.
 * Where the disk is full, what lies there is opened for reading: then a write is a DatabaseFullError.
 *
 * @throws DatabaseLockedError when another process has it open
 * @throws DatabaseDamagedError when the file is damaged
 * @throws DatabaseContentError when the file is something else
 * @throws DatabaseFullError when there is no room, and nothing there to be read
 * @throws DatabaseUnavailableError when the folder cannot be written, or the engine has no build for this machine
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  const { directory, log = () => undefined } = options;
  const engine = await loadEngine();
  if (directory === null) {
    return new EmbeddedDatabase(engine.GrafeoDB.create(), { location: 'memory', log });
  }

  await makeWritable(directory);
  const location = join(directory, GRAPH_FILE);
  const isNew = !(await isThere(location));
  try {
    const native = engine.GrafeoDB.create(location);
    native.setCheckpointTriggers(CHECKPOINTS);
    return new EmbeddedDatabase(native, { location, log });
  } catch (error) {
    // What a full disk leaves of a file that was not there would count as damaged from now on.
    if (isNew) await rm(location, { force: true });
    const native = !isNew && hasNoRoom(error) ? openForReading(engine, location) : null;
    if (native === null) throw normalizeOpenError(error, directory);
    log(
      'warn',
      `There is no room left in ${directory}, so the database is only read; make room, and start again.`,
    );
    return new EmbeddedDatabase(native, { location, log, isFull: true });
  }
}

function openForReading({ GrafeoDB }: Engine, location: string): GrafeoDB | null {
  try {
    return GrafeoDB.openReadOnly(location);
  } catch {
    // Then the first attempt says what is wrong.
    return null;
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function makeWritable(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const message = `The data directory ${directory} cannot be written (${(cause as NodeJS.ErrnoException).code}); make it writable, or set ROLEGRAPH_DATA_DIR to another.`;
    throw new DatabaseUnavailableError(message, {}, { cause });
  }
}
