import type { Config } from '../config.ts';
import { DatabaseDamagedError } from '../graph/errors.ts';
import type { Database } from '../storage/port/database.ts';
import type { DatabaseLog } from '../storage/port/log.ts';

/**
 * Opens the database of a configuration: the one place that picks an engine.
 *
 * @param salvages opens of a damaged database what can still be read
 */
export async function openDatabase(
  { neo4j, dataDirectory: directory }: Config,
  log: DatabaseLog,
  salvages: boolean,
): Promise<{ database: Database; isSalvaged: boolean }> {
  if (neo4j !== undefined) {
    const { openNeo4j } = await import('../storage/neo4j/open-neo4j.ts');
    const database = await openNeo4j({ ...neo4j, password: neo4j.password ?? '', log });
    return { database, isSalvaged: false };
  }
  const { openEmbedded } = await import('../storage/embedded/open-embedded.ts');
  try {
    return { database: await openEmbedded({ directory, log }), isSalvaged: false };
  } catch (error) {
    if (!salvages || !(error instanceof DatabaseDamagedError)) throw error;
    const { openDamaged } = await import('../storage/embedded/open-damaged.ts');
    return { database: await openDamaged({ directory, log }), isSalvaged: true };
  }
}
