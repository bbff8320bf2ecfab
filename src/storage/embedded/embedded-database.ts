import { setTimeout as sleep } from 'node:timers/promises';
import type { GrafeoDB, QueryResult, Transaction as NativeTransaction } from '@grafeo-db/js';
import { VersionConflictError } from '../../graph/errors.ts';
import type {
  Database,
  DatabaseDescription,
  GraphSchema,
  Parameters,
  Statement,
  Transaction,
  TransactionOptions,
} from '../port/database.ts';
import { Deadline } from '../port/deadline.ts';
import { type Execute, type ExecutePortions, GuardedTransaction } from '../port/guarded-transaction.ts';
import type { DatabaseLog } from '../port/log.ts';
import { Operations } from '../port/operations.ts';
import { normalizeError } from './errors.ts';
import { ReadOnlyGuard } from './read-only.ts';
import { rowsInPortions, toRows } from './rows.ts';
import { defineSchema } from './schema.ts';
import { Turns } from './turns.ts';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 5;

/**
 * The graph in this process. Each transaction sees a snapshot of its own, so reads run beside the
 * one write that the queue lets through. A write must not wait for another one that it starts
 * itself: that one's turn would never come.
 */
export class EmbeddedDatabase implements Database {
  readonly engine = 'embedded';
  readonly #native: GrafeoDB;
  readonly #location: string;
  readonly #log: DatabaseLog;
  readonly #operations = new Operations();
  /** Two writers would conflict often, and each conflict costs a whole attempt. */
  readonly #writers = new Turns();
  readonly #readOnly = new ReadOnlyGuard();

  constructor(native: GrafeoDB, location: string, log: DatabaseLog) {
    this.#native = native;
    this.#location = location;
    this.#log = log;
  }

  async describe(): Promise<DatabaseDescription> {
    return { engine: this.engine, product: `Grafeo ${this.#native.version()}`, location: this.#location };
  }

  async read<T>(
    work: (transaction: Transaction) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    const deadline = new Deadline(options.timeoutMs);
    return this.#operations.run(() => this.#transact('read', work, deadline));
  }

  async write<T>(
    work: (transaction: Transaction) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    const deadline = new Deadline(options.timeoutMs);
    return this.#operations.run(() => this.#writers.take(() => this.#transact('write', work, deadline)));
  }

  ensureSchema(schema: GraphSchema): Promise<void> {
    return this.#operations.run(() => this.#writers.take(() => defineSchema(this.#native, schema)));
  }

  close(): Promise<void> {
    return this.#operations.close(() => {
      const { lastError } = this.#location === 'memory' ? {} : this.#native.checkpointStatus();
      if (lastError !== undefined)
        this.#log('warn', `The last checkpoint of ${this.#location} failed: ${lastError}`);
      this.#native.close();
    });
  }

  async #transact<T>(
    mode: 'read' | 'write',
    work: (t: Transaction) => Promise<T>,
    deadline: Deadline,
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      deadline.check();
      try {
        return await this.#attempt(mode, work, deadline);
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        if (attempt === ATTEMPTS) throw error.failure;
        this.#log('info', `A write conflict, attempt ${attempt} of ${ATTEMPTS}.`);
        await sleep(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  async #attempt<T>(
    mode: 'read' | 'write',
    work: (t: Transaction) => Promise<T>,
    deadline: Deadline,
  ): Promise<T> {
    const native = this.#native.beginTransaction();
    const transaction = new GuardedTransaction(
      this.#executeIn(native, mode, deadline),
      this.#portionsIn(native, mode, deadline),
      normalizeError,
    );
    try {
      const result = await work(transaction);
      await transaction.finish();
      deadline.check();
      if (mode === 'write') commit(native);
      return result;
    } catch (error) {
      // What `work` made of a conflict is moot: the whole transaction is tried again.
      const { failure } = transaction;
      throw failure instanceof VersionConflictError ? new Conflict(failure) : error;
    } finally {
      // The engine refuses to roll back while a statement runs, and nothing could free it later.
      await transaction.settle();
      if (native.isActive) native.rollback();
    }
  }

  /**
   * One statement after the other, and none after one that failed: the engine itself would run them
   * in any order, and would go on.
   */
  #executeIn(native: NativeTransaction, mode: 'read' | 'write', deadline: Deadline): Execute {
    let last: Promise<unknown> = Promise.resolve();
    return (statement, parameters) => {
      const rows = last.then(async () => {
        const result = toRows(await this.#run(native, mode, deadline, statement, parameters), statement);
        deadline.check();
        return result;
      });
      last = rows;
      return rows;
    };
  }

  #portionsIn(native: NativeTransaction, mode: 'read' | 'write', deadline: Deadline): ExecutePortions {
    const run = this.#run.bind(this, native, mode, deadline);
    return async function* (statement, parameters) {
      yield* rowsInPortions(await run(statement, parameters));
      deadline.check();
    };
  }

  #run(
    native: NativeTransaction,
    mode: 'read' | 'write',
    deadline: Deadline,
    statement: Statement,
    parameters: Parameters,
  ): Promise<QueryResult> {
    // The engine cannot be interrupted, so a deadline is noticed between statements.
    deadline.check();
    const checked = mode === 'read' ? this.#readOnly.check(native, statement, parameters) : Promise.resolve();
    return checked.then(() => native.executeCypher(statement.text, parameters));
  }
}

/** A conflict that the engine reported, unlike a VersionConflictError that `work` throws by itself. */
class Conflict extends Error {
  readonly failure: VersionConflictError;

  constructor(failure: VersionConflictError) {
    super(failure.message, { cause: failure });
    this.failure = failure;
  }
}

function commit(native: NativeTransaction): void {
  try {
    native.commit();
  } catch (error) {
    const failure = normalizeError(error, null);
    throw failure instanceof VersionConflictError ? new Conflict(failure) : failure;
  }
}
