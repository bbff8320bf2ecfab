import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { DatabaseUnavailableError } from '../../domain/errors.ts';
import {
  type Capabilities,
  cypher,
  type Database,
  type DatabaseDescription,
  type GraphSchema,
  type Transaction,
  type TransactionOptions,
} from '../database.ts';
import { Deadline } from '../deadline.ts';
import { deadlineExceeded } from '../failures.ts';
import { Operations } from '../operations.ts';
import { propertyIndex, uniqueConstraint } from '../schema-statements.ts';
import { Attempts } from './attempts.ts';
import { WriteBookmarks } from './bookmarks.ts';
import { type ErrorNormalizer, isForeignBookmark } from './errors.ts';

export interface Neo4jConnection {
  readonly driver: Driver;
  readonly database: string;
  readonly errors: ErrorNormalizer;
  /** Name, version and edition of the server. */
  readonly product: string;
  /** The address without credentials. */
  readonly location: string;
}

type Mode = 'read' | 'write';
type Work<T> = (transaction: Transaction) => Promise<T>;

/** Milliseconds past the deadline in which the server may still say by itself that it cancelled. */
const GRACE_MS = 250;

const AWAIT_INDEXES = cypher('Database.ensureSchema', 'CALL db.awaitIndexes(300)');

/** Neo4j over Bolt: one driver for the process, one session an operation. */
export class Neo4jDatabase implements Database {
  readonly engine = 'neo4j';
  readonly capabilities: Capabilities = { rangeIndexes: true, cancellation: true };
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
      for (const statement of statements) await transaction.run(statement);
    });
    // Until an index is populated, what would use it scans.
    await this.read((transaction) => transaction.run(AWAIT_INDEXES));
  }

  close(): Promise<void> {
    return this.#operations.close(() => this.#connection.driver.close());
  }

  async #transact<T>(mode: Mode, work: Work<T>, deadline: Deadline): Promise<T> {
    try {
      return await this.#inSession(mode, work, deadline).catch((error: unknown) => {
        if (!isForeignBookmark(error)) throw error;
        this.#bookmarks.forget();
        return this.#inSession(mode, work, deadline);
      });
    } catch (error) {
      throw this.#connection.errors.normalize(error, null);
    }
  }

  async #inSession<T>(mode: Mode, work: Work<T>, deadline: Deadline): Promise<T> {
    deadline.check();
    const attempts = new Attempts(work, this.#connection.errors);
    const session = await this.#openSession(mode);
    try {
      const result = await orGiveUp(runIn(session, mode, attempts, deadline), deadline, attempts);
      await session.close();
      return result;
    } catch (error) {
      // Not awaited: it resets the connection, which takes forever on a line that has gone silent.
      void session.close().catch(() => undefined);
      throw error;
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

function runIn<T>(session: Session, mode: Mode, attempts: Attempts<T>, deadline: Deadline): Promise<T> {
  const { remainingMs } = deadline;
  // Zero would mean "no timeout" to Neo4j, and so does leaving it out.
  const config = Number.isFinite(remainingMs) ? { timeout: Math.max(1, Math.ceil(remainingMs)) } : {};
  return mode === 'write'
    ? session.executeWrite((transaction) => attempts.next(transaction), config)
    : session.executeRead((transaction) => attempts.next(transaction), config);
}

/**
 * Rejects when the deadline has come and the server has not said so itself: its timeout begins anew
 * with each attempt, it looks at its clock every two seconds, and the line to it may be silent.
 */
async function orGiveUp<T>(result: Promise<T>, deadline: Deadline, attempts: Attempts<T>): Promise<T> {
  if (!Number.isFinite(deadline.remainingMs)) return result;
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const { lastFailure } = attempts;
    reject(lastFailure instanceof DatabaseUnavailableError ? lastFailure : deadlineExceeded(lastFailure));
  }, deadline.remainingMs + GRACE_MS);
  // Whichever of the two comes second is of no interest, and must not count as unhandled.
  result.catch(() => undefined);
  try {
    return await Promise.race([result, givenUp]);
  } finally {
    clearTimeout(timer);
  }
}
