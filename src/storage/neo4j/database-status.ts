import neo4j, { type Driver } from 'neo4j-driver';
import { Deadline } from '../port/deadline.ts';

/** Whoever waits for an answer that failed already is not to wait long for why. */
const STATUS_MS = 2_000;

/** What systems and Neo4j say where there is no room. */
const NO_ROOM = /out of disk space|No space left on device|quota exceeded|not enough space on the disk/i;

/**
 * Whether a server that has stopped a database says that its disk is full. It says so of the database and not to whoever
 * asks it something; who may not ask for that does not learn it.
 */
export async function isDiskFull(driver: Driver, database: string): Promise<boolean> {
  const session = driver.session({ database: 'system', defaultAccessMode: neo4j.session.READ });
  const asked = session.run('SHOW DATABASES YIELD name, statusMessage');
  try {
    const { records } = await new Deadline(STATUS_MS).orGiveUp(asked, 0);
    return records.some(
      (record) => record.get('name') === database && NO_ROOM.test(String(record.get('statusMessage'))),
    );
  } catch {
    return false;
  } finally {
    void session.close().catch(() => undefined);
  }
}
