import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { DatabaseDamagedError } from '../../graph/errors.ts';
import type { Database } from '../port/database.ts';
import type { DatabaseLog } from '../port/log.ts';
import { EmbeddedDatabase } from './embedded-database.ts';
import { type Engine, loadEngine } from './engine.ts';
import { GRAPH_FILE, LOG_FOLDER } from './files.ts';

interface DamagedOptions {
  readonly directory: string;
  readonly log: DatabaseLog;
}

/**
 * Opens what can still be read of a damaged database: a copy in a temporary folder, so that the damaged files stay as
 * they are. What is written to it is gone when it is closed.
 *
 * @throws DatabaseDamagedError where nothing can be read
 */
export async function openDamaged({ directory, log }: DamagedOptions): Promise<Database> {
  const engine = await loadEngine();
  const folder = await mkdtemp(join(tmpdir(), 'rolegraph-salvaged-'));
  const afterClose = () => rm(folder, { recursive: true, force: true });
  try {
    const { native, what } = await salvage(engine, directory, folder);
    log('warn', `The database in ${directory} is damaged; read is ${what}.`);
    return new EmbeddedDatabase(native, { location: join(folder, GRAPH_FILE), log, afterClose });
  } catch (cause) {
    await afterClose();
    const message = `The database in ${directory} is damaged, and nothing of it can be read. Move it away or put a backup in its place, start again, and import the org charts again.`;
    throw new DatabaseDamagedError(message, {}, { cause });
  }
}

/** The most that can be read: the file with its log up to the damage in it, or else the file alone. */
async function salvage({ GrafeoDB }: Engine, directory: string, folder: string): Promise<Salvaged> {
  const file = join(folder, GRAPH_FILE);
  const copy = async (name: string) => cp(join(directory, name), join(folder, name), { recursive: true });
  await copy(GRAPH_FILE);
  try {
    await copy(LOG_FOLDER);
    return {
      native: GrafeoDB.create(file, { walSalvage: true }),
      what: 'what was written before the damage',
    };
  } catch {
    // Also where there is no log.
    await rm(join(folder, LOG_FOLDER), { recursive: true, force: true });
    await copy(GRAPH_FILE);
    return {
      native: GrafeoDB.create(file),
      what: 'the state of its last checkpoint, without what was written since',
    };
  }
}

interface Salvaged {
  readonly native: GrafeoDB;
  /** For people. */
  readonly what: string;
}
