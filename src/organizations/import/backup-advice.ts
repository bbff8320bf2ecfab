import type { Database } from '../../storage/port/database.ts';
import { readMeta, writeToldOfBackup } from '../../storage/meta.ts';

/**
 * Whether to say that an export is the backup of what was imported: once in the life of an embedded database, of which
 * there is no copy. A Neo4j has backups of its own.
 */
export async function isToBeToldOfBackup(database: Database): Promise<boolean> {
  if (database.engine !== 'embedded') return false;
  const meta = await database.read(readMeta);
  if (meta === null || meta.toldOfBackup) return false;
  // The import is done: where this cannot be kept, somebody is told twice.
  await database.write(writeToldOfBackup).catch(() => undefined);
  return true;
}
