import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import {
  cypher,
  type Database,
  type DatabaseDescription,
  type GraphSchema,
  type TransactionOptions,
} from '../port/database.ts';
import { Deadline } from '../port/deadline.ts';
import { deadlineExceeded } from '../port/failures.ts';
import type { DatabaseLog } from '../port/log.ts';
import { Operations } from '../port/operations.ts';
import { propertyIndex, uniqueConstraint } from '../port/schema-statements.ts';
import { attempt, type Work } from './attempt.ts';
import { WriteBookmarks } from './bookmarks.ts';
import {
  codeOf,
  type ErrorNormalizer,
  hasPanicked,
  isForeignBookmark,
  isTransient,
  wasTerminated,
} from './errors.ts';
import { isDiskFull } from './database-status.ts';

interface Neo4jConnection {
  readonly driver: Driver;
  readonly database: string;
  readonly errors: ErrorNormalizer;
  /** Name, version and edition of the server. */
  readonly product: string;
  /** The address without credentials. */
  readonly location: string;
  readonly log: DatabaseLog;
}

type Mode = 'read' | 'write';

/** Milliseconds of retries on transient failures: longer than a cluster takes to choose a leader. */
export const RETRY_MS = 10_000;
/** Milliseconds; doubled for each retry, and spread so that writers who met do not meet again. */
const FIRST_PAUSE_MS = 50;

/** Milliseconds before the deadline from which on the server's own clock may have reached it already. */
const LATE_MS = 100;

const AWAIT_INDEXES = cypher('Database.ensureSchema', 'CALL db.awaitIndexes(300)');

/** Neo4j over Bolt: one driver for the process, one session an operation. */
export class Neo4jDatabase implements Database {
  readonly engine = 'neo4j';
  readonly #connection: Neo4jConnection;
  readonly #operations = new Operations();
  readonly #bookmarks = new WriteBookmarks();

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  async describe(): Promise<DatabaseDescription> {
    const { product, location, database } = this.#connection;
    return { engine: this.engine, product, location: `${location} (database ${database})` };
  }

  async read<T>(work: Work<T>, options: TransactionOptions = {}): Promise<T> {
    return this.#operations.run(() => this.#transact('read', work, new Deadline(options.timeoutMs)));
  }

  async write<T>(work: Work<T>, options: TransactionOptions = {}): Promise<T> {
    return this.#operations.run(() => this.#transact('write', work, new Deadline(options.timeoutMs)));
  }

  async ensureSchema(schema: GraphSchema): Promise<void> {
    // A unique constraint brings an index of its own.
    const statements = [...schema.unique.map(uniqueConstraint), ...schema.indexed.map(propertyIndex)];
    await this.write(async (transaction) => {
      await Promise.all(statements.map((statement) => transaction.run(statement)));
    });
    // Until an index is populated, what would use it scans.
    await this.read((transaction) => transaction.run(AWAIT_INDEXES));
  }

  close(): Promise<void> {
    return this.#operations.close(() => this.#connection.driver.close());
  }

  async #transact<T>(mode: Mode, work: Work<T>, deadline: Deadline): Promise<T> {
    const { driver, database, errors, log } = this.#connection;
    const lastAttempt = performance.now() + RETRY_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      deadline.check();
      try {
        return await attempt(await this.#openSession(mode), work, errors, deadline);
      } catch (error) {
        if (isForeignBookmark(error)) {
          this.#bookmarks.forget();
          continue;
        }
        if (wasTerminated(error) && deadline.remainingMs < LATE_MS) throw deadlineExceeded(error);
        if (hasPanicked(error)) throw errors.panicked(error, await isDiskFull(driver, database));
        if (!isTransient(error)) throw errors.normalize(error, null);
        const wait = pause * (0.5 + Math.random());
        // Rather say what is wrong than that time ran out while it was.
        if (performance.now() + wait > lastAttempt || wait > deadline.remainingMs)
          throw errors.normalize(error, null);
        log('info', `Neo4j: ${codeOf(error)}; trying again in ${Math.round(wait)} ms.`);
        await sleep(wait);
      }
    }
  }

  async #openSession(mode: Mode): Promise<Session> {
    const { driver, database } = this.#connection;
    if (mode === 'write') {
      return driver.session({
        database,
        defaultAccessMode: neo4j.session.WRITE,
        ...this.#bookmarks.forWrite(),
      });
    }
    return driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      ...(await this.#bookmarks.forRead()),
    });
  }
}
