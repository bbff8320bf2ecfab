import { nextTurn } from '../../graph/work/slices.ts';
import type { Parameters, Row, Statement, StoredRow, Transaction } from './database.ts';
import { checkParameters } from './values.ts';

/** Runs one statement on an engine. Called in the order in which statements are started. */
export type Execute = (statement: Statement, parameters: Parameters) => Promise<Row[]>;

/**
 * The same, its rows by portions. An engine may send the statement at once, before the rows of the one before have come;
 * disposed of, it keeps no rows that come later.
 */
export type ExecutePortions = (
  statement: Statement,
  parameters: Parameters,
) => AsyncIterable<readonly StoredRow[]> & Disposable;

/** Turns what an engine threw into the error that callers of the port know, with it as `cause`. */
type Normalize = (error: unknown, statement: Statement) => Error;

/**
 * What the port promises of every transaction, the same for both engines: parameters are checked,
 * the first failure dooms the transaction, and nothing is left running when it ends.
 *
 * Neither engine promises the second: neo4j-driver reports success when `work` has caught the error
 * of a statement, and the embedded engine would even keep the writes before it.
 */
export class GuardedTransaction implements Transaction {
  readonly #execute: Execute;
  readonly #executePortions: ExecutePortions;
  readonly #normalize: Normalize;
  readonly #running = new Set<Promise<unknown>>();
  #last: Promise<unknown> = Promise.resolve();
  #failure: Error | null = null;
  #ended = false;

  constructor(execute: Execute, executePortions: ExecutePortions, normalize: Normalize) {
    this.#execute = execute;
    this.#executePortions = executePortions;
    this.#normalize = normalize;
  }

  /** The failure that dooms this transaction; its `cause` is what the engine threw. */
  get failure(): Error | null {
    return this.#failure;
  }

  run(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    const rows = this.#attempt(statement, parameters, this.#last);
    this.#follow(rows);
    return rows;
  }

  async *portions(statement: Statement, parameters: Parameters = {}): AsyncGenerator<readonly StoredRow[]> {
    const previous = this.#last;
    const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
    this.#follow(ended);
    try {
      this.#check(statement, parameters);
      using portions = this.#executePortions(statement, parameters);
      // What went wrong before this statement is told by its own promise, and by the failure.
      await previous.catch(() => undefined);
      if (this.#failure !== null) throw this.#failure;
      for await (const rows of portions) {
        yield rows;
        await nextTurn();
      }
    } catch (error) {
      throw this.#failure ?? this.#doom(this.#normalize(error, statement));
    } finally {
      end(undefined);
    }
  }

  /** Ends the transaction for its users: waits for every statement that was started. */
  async settle(): Promise<void> {
    this.#ended = true;
    await Promise.allSettled(this.#running);
  }

  /** Settles, and throws the failure that dooms the transaction. Called before its commit. */
  async finish(): Promise<void> {
    await this.settle();
    if (this.#failure !== null) throw this.#failure;
  }

  /** Makes a statement the last one, after which the next has its turn. */
  #follow(running: Promise<unknown>): void {
    this.#last = running;
    this.#running.add(running);
    const forget = (): void => void this.#running.delete(running);
    // Also handles the failure of a statement that nobody awaits: `finish` throws it.
    running.then(forget, forget);
  }

  async #attempt(statement: Statement, parameters: Parameters, previous: Promise<unknown>): Promise<Row[]> {
    // Synchronous, so that a refused statement dooms the ones that are started right after it.
    this.#check(statement, parameters);
    try {
      return await this.#execute(statement, parameters);
    } catch (error) {
      // A pipelined statement fails with the error of the one before it, which is the one to name.
      await previous;
      throw this.#doom(this.#normalize(error, statement));
    }
  }

  #check(statement: Statement, parameters: Parameters): void {
    if (this.#ended) throw new Error(`${statement.label}: its transaction has already ended.`);
    if (this.#failure !== null) throw this.#failure;
    try {
      checkParameters(statement.label, parameters);
    } catch (error) {
      throw this.#doom(error as Error);
    }
  }

  #doom(error: Error): Error {
    this.#failure ??= error;
    return this.#failure;
  }
}
