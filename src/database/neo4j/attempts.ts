import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import type { Transaction } from '../database.ts';
import { GuardedTransaction } from '../guarded-transaction.ts';
import type { ErrorNormalizer } from './errors.ts';
import { toDriver, toRow } from './values.ts';

/** One operation's attempts: neo4j-driver runs the work again after a transient failure. */
export class Attempts<T> {
  readonly #work: (transaction: Transaction) => Promise<T>;
  readonly #errors: ErrorNormalizer;
  #lastFailure: Error | null = null;

  constructor(work: (transaction: Transaction) => Promise<T>, errors: ErrorNormalizer) {
    this.#work = work;
    this.#errors = errors;
  }

  /** What ended the last attempt that the engine ended, so that a deadline can say what it waited for. */
  get lastFailure(): Error | null {
    return this.#lastFailure;
  }

  async next(managed: ManagedTransaction): Promise<T> {
    const transaction = new GuardedTransaction(
      async (statement, parameters) => {
        const { records } = await managed.run(statement.text, toDriver(parameters));
        return records.map((record) => toRow(record, statement));
      },
      (error, statement) => this.#errors.normalize(error, statement),
    );
    try {
      const result = await this.#work(transaction);
      await transaction.finish();
      return result;
    } catch (error) {
      await transaction.settle();
      this.#lastFailure = transaction.failure;
      // The driver knows a transient failure only by its own error. What `work` made of it is moot.
      const cause = transaction.failure?.cause;
      throw neo4j.isRetryableError(cause) ? cause : error;
    }
  }
}
