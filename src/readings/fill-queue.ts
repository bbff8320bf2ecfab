import type { Database, Transaction } from '../storage/port/database.ts';
import { readScopeVersions, type ScopeVersion } from '../storage/scopes.ts';

/**
 * The graph moved on while a snapshot was being filled. Nothing is wrong: the operation starts again
 * on the next snapshot. It never reaches a client.
 */
export class StaleSnapshotError extends Error {
  override readonly name = 'StaleSnapshotError';
}

interface Reading {
  readonly read: (transaction: Transaction) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads what a snapshot lacks. Everything asked for in one turn of the event loop is read in one
 * transaction, and the versions after it: Neo4j is read-committed, so only versions that are still the
 * snapshot's prove that no write came in between.
 */
export class FillQueue {
  readonly #database: Database;
  readonly #isCurrent: (versions: readonly ScopeVersion[]) => boolean;
  #waiting: Reading[] = [];

  /** `isCurrent`: whether these are still the versions that the snapshot is of. */
  constructor(database: Database, isCurrent: (versions: readonly ScopeVersion[]) => boolean) {
    this.#database = database;
    this.#isCurrent = isCurrent;
  }

  /** @throws StaleSnapshotError when the versions have changed. */
  read<T>(read: (transaction: Transaction) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ read, resolve: resolve as Reading['resolve'], reject });
      if (this.#waiting.length === 1) setImmediate(() => void this.#flush());
    });
  }

  async #flush(): Promise<void> {
    const readings = this.#waiting;
    this.#waiting = [];
    try {
      const results = await this.#database.read(async (transaction) => {
        const read = await Promise.all(readings.map((reading) => reading.read(transaction)));
        if (!this.#isCurrent(await readScopeVersions(transaction))) {
          throw new StaleSnapshotError('The graph has another version by now.');
        }
        return read;
      });
      readings.forEach((reading, index) => reading.resolve(results[index]));
    } catch (error) {
      for (const reading of readings) reading.reject(error);
    }
  }
}
