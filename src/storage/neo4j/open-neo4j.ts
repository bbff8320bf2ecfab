import neo4j, { type Driver } from 'neo4j-driver';
import packageJson from '../../../package.json' with { type: 'json' };
import { DatabaseUnavailableError } from '../../graph/errors.ts';
import type { Database } from '../port/database.ts';
import type { DatabaseLog } from '../port/log.ts';
import { withoutCredentials } from './address.ts';
import { ErrorNormalizer } from './errors.ts';
import { gatherWrites } from './gathered-writes.ts';
import { Neo4jDatabase } from './neo4j-database.ts';

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, or either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly log?: DatabaseLog;
}

/** Dashboards poll, so many small reads at once are normal; past this they wait for a connection. */
const MOST_CONNECTIONS = 50;
/** Milliseconds to reach a server; the driver's own 30 seconds are more than a request is given. */
const CONNECT_MS = 5_000;
/** Milliseconds to wait for a connection of the pool; must not be below the time to connect. */
const ACQUIRE_MS = 6_000;
/** For the driver: all rows at once. They are collected anyway, so batches would only add round trips. */
const ALL_ROWS = -1;
/**
 * Connects to Neo4j, and asks it one question, so that what is wrong shows at the start.
 *
 * @throws DatabaseAccessError when it refuses the credentials
 * @throws DatabaseUnavailableError when it does not answer, or has no such database
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Database> {
  const { uri, database, log = () => undefined } = options;
  const errors = new ErrorNormalizer(withoutCredentials(uri), database);
  const driver = createDriver(options, log);
  try {
    const session = driver.session({ database });
    const answer = await session.run(
      'CALL dbms.components() YIELD versions, edition RETURN versions[0], edition',
    );
    await session.close();
    const [version, edition] = answer.records[0]?.values() ?? [];
    const product = `Neo4j ${String(version)} ${String(edition)}`;
    return new Neo4jDatabase({ driver, database, errors, product, location: withoutCredentials(uri), log });
  } catch (error) {
    await driver.close().catch(() => undefined);
    throw errors.normalize(error, null);
  }
}

function createDriver(options: Neo4jOptions, log: DatabaseLog): Driver {
  gatherWrites();
  try {
    return neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
      userAgent: `rolegraph/${packageJson.version}`,
      maxConnectionPoolSize: MOST_CONNECTIONS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      fetchSize: ALL_ROWS,
      // Hints for people who write Cypher by hand; the contract and Cypher suites take their place.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      // With stack traces, of failures that are reported anyway to whoever asked.
      logging: { level: 'warn', logger: (_level, message) => log('debug', message) },
    });
  } catch (cause) {
    const message = `NEO4J_URI (${withoutCredentials(options.uri)}) is not an address of a Neo4j; write it like neo4j://localhost:7687.`;
    throw new DatabaseUnavailableError(message, {}, { cause });
  }
}
