import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { DatabaseUnavailableError } from '../../graph/errors.ts';
import type { Database } from '../port/database.ts';
import type { DatabaseLog } from '../port/log.ts';
import { EmbeddedDatabase } from './embedded-database.ts';
import { normalizeOpenError } from './errors.ts';

export interface EmbeddedOptions {
  /** The folder for the graph's file, created when missing; null keeps the graph in memory only. */
  readonly directory: string | null;
  readonly log?: DatabaseLog;
}

const FILE_NAME = 'graph.grafeo';

/** The log would grow until the database is closed: fold it into the file at 32 MB, and every minute. */
const CHECKPOINTS = { walBytes: 32 * 1024 * 1024, intervalMs: 60_000 };

/**
 * Opens the embedded graph database in this process. One process at a time can have a folder open.
 *
 * @throws DatabaseLockedError when another process has it open
 * @throws DatabaseContentError when the file is damaged or is something else
 * @throws DatabaseUnavailableError when the folder cannot be written, or the engine has no build for this machine
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  const { directory, log = () => undefined } = options;
  const { GrafeoDB } = await loadEngine();
  if (directory === null) return new EmbeddedDatabase(GrafeoDB.create(), 'memory', log);

  await makeWritable(directory);
  const file = join(directory, FILE_NAME);
  let native: GrafeoDB;
  try {
    native = GrafeoDB.create(file);
    native.setCheckpointTriggers(CHECKPOINTS);
  } catch (error) {
    throw normalizeOpenError(error, directory);
  }
  return new EmbeddedDatabase(native, file, log);
}

/** Loaded only when it is asked for: 18 MB of native code that a server on Neo4j never needs. */
async function loadEngine(): Promise<typeof grafeo> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`;
    const message = `The embedded database has no build for this machine (${machine}); set NEO4J_URI to use a Neo4j.`;
    throw new DatabaseUnavailableError(message, {}, { cause });
  }
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
