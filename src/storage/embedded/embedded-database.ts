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
import { hasNoRoom, noRoom, normalizeError } from './errors.ts';
import { ReadOnlyGuard } from './read-only.ts';
import { rowsInPortions, toRows } from './rows.ts';
import { defineSchema } from './schema.ts';
import { Turns } from './turns.ts';

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 5;

/** What a handle knows beside the engine. */
interface EmbeddedHandle {
  readonly location: string;
  readonly log: DatabaseLog;
  /** There is no room to write: it was opened for reading, and what wants to write is told so. */
  readonly isFull?: boolean;
  readonly afterClose?: () => Promise<void>;
}

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
  readonly #isFull: boolean;
  readonly #afterClose: () => Promise<void>;
  /** How many checkpoints that failed the log has been told of. */
  #failuresTold = 0;

  constructor(
    native: GrafeoDB,
    { location, log, isFull = false, afterClose = () => Promise.resolve() }: EmbeddedHandle,
  ) {
    this.#native = native;
    this.#location = location;
    this.#log = log;
    this.#isFull = isFull;
    this.#afterClose = afterClose;
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
    return this.#operations.run(() =>
      this.#writers.take(async () => {
        if (this.#isFull) throw noRoom();
        const result = await this.#transact('write', work, deadline);
        this.#tellOfCheckpoints();
        return result;
      }),
    );
  }

  async ensureSchema(schema: GraphSchema): Promise<void> {
    // Whoever wrote it has made it.
    if (this.#isFull) return;
    await this.#operations.run(() => this.#writers.take(() => defineSchema(this.#native, schema)));
  }

  close(): Promise<void> {
    return this.#operations.close(async () => {
      this.#tellOfCheckpoints();
      try {
        this.#native.close();
      } catch (error) {
        // All that was committed is in the log beside the file, also when it cannot be folded into it.
        const [why, remedy] = hasNoRoom(error)
          ? ['there is no room left', 'Make room']
          : [reasonOf(error), 'Look after the disk'];
        this.#log(
          'warn',
          `What was written last is kept in ${this.#location}.wal and could not be folded into ${this.#location}: ${why}. ${remedy}, and leave both as they are; the next start does it.`,
        );
      }
      await this.#afterClose();
    });
  }

  /** Once for each time: until one succeeds, the log grows. */
  #tellOfCheckpoints(): void {
    if (this.#location === 'memory' || this.#isFull) return;
    const { failures, lastError } = this.#native.checkpointStatus();
    if (failures > this.#failuresTold && lastError !== undefined) {
      this.#log('warn', `The log of ${this.#location} could not be folded into it, and grows: ${lastError}.`);
    }
    this.#failuresTold = failures;
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
      this.#rollBack(native);
    }
  }

  /** What went wrong before is the cause, and is thrown; that this failed too is told beside it. */
  #rollBack(native: NativeTransaction): void {
    if (!native.isActive) return;
    try {
      native.rollback();
    } catch (error) {
      // The engine calls one active that it has taken back itself, when its commit could not be written.
      if (!String(error).includes(NOT_ACTIVE)) this.#log('warn', `A rollback failed: ${reasonOf(error)}.`);
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
    return (statement, parameters) => ({
      async *[Symbol.asyncIterator]() {
        yield* rowsInPortions(await run(statement, parameters));
        deadline.check();
      },
      [Symbol.dispose]: () => undefined,
    });
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

const NOT_ACTIVE = 'GRAFEO-T004';

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
