import type { Parameters, Row, Statement, Transaction } from './port/database.ts';

/** About how many things a statement writes: more are no faster, and are memory on both sides. */
export const BATCH = 5_000;

/** Rows in lists of about as many as a statement writes, by what each of them counts. */
export function* batches<Row>(rows: Iterable<Row>, weigh: (row: Row) => number = () => 1): Generator<Row[]> {
  let batch: Row[] = [];
  let weight = 0;
  for (const row of rows) {
    batch.push(row);
    weight += weigh(row);
    if (weight < BATCH) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Statements of one transaction, one after the other, of which one is sent while the one before is still being executed:
 * then the database need not wait for this process, nor hold more than two of them.
 */
export class StatementQueue {
  readonly #transaction: Transaction;
  readonly #signal: AbortSignal | undefined;
  #first: Promise<unknown> = Promise.resolve();
  #second: Promise<unknown> = Promise.resolve();

  /** `signal`: that it is given up. */
  constructor(transaction: Transaction, signal?: AbortSignal) {
    this.#transaction = transaction;
    this.#signal = signal;
  }

  /** Resolves when the statement is on its way, and rejects where an earlier one failed, or with why it is given up. */
  async send(
    statement: Statement,
    parameters: Parameters,
    check: (rows: Row[]) => void = () => {},
  ): Promise<void> {
    await this.#first;
    this.#signal?.throwIfAborted();
    this.#first = this.#second;
    this.#second = this.#transaction.run(statement, parameters).then(check);
    // Whoever waits next is told of a failure; until then it must not count as unhandled.
    this.#second.catch(() => undefined);
  }

  /** Resolves when everything sent is done. */
  async finish(): Promise<void> {
    await this.#first;
    await this.#second;
    this.#signal?.throwIfAborted();
  }
}
