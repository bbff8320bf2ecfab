import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Transaction } from '../storage/port/database.ts';
import { allReady, type MaybePromise } from '../graph/work/maybe-promise.ts';

/** How many keys one statement reads. */
export const MOST_KEYS = 1_000;

/** Reads the rows of several keys at once; a key without a row is left out. */
export type FindMany<Row> = (transaction: Transaction, keys: readonly string[]) => Promise<Map<string, Row>>;

/** Runs reads in a transaction that is proved to be of the snapshot's version. */
export type Fill = <T>(read: (transaction: Transaction) => Promise<T>) => Promise<T>;

/**
 * Rows by key, remembered for the life of a snapshot within a bound of bytes. A hit is a plain value;
 * misses of one turn of the event loop are one statement.
 */
export class RowLoader<Row extends object> {
  readonly #rows: LRUCache<string, { readonly row: Row | null }>;
  readonly #misses: DataLoader<string, Row | null>;

  constructor(fill: Fill, find: FindMany<Row>, maxBytes: number) {
    this.#rows = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ row }) => bytesOf(row) });
    this.#misses = new DataLoader(
      async (keys) => {
        const unique = [...new Set(keys)];
        const found = await fill((transaction) => find(transaction, unique));
        for (const key of unique) this.#rows.set(key, { row: found.get(key) ?? null });
        return keys.map((key) => found.get(key) ?? null);
      },
      // The rows are remembered above, within a bound; DataLoader's own cache has none.
      { cache: false, maxBatchSize: MOST_KEYS },
    );
  }

  /** The row of a key; null where there is none. */
  load(key: string): MaybePromise<Row | null> {
    const hit = this.#rows.get(key);
    return hit === undefined ? this.#misses.load(key) : hit.row;
  }

  /** The rows of several keys, in their order. */
  loadMany(keys: readonly string[]): MaybePromise<(Row | null)[]> {
    return allReady(keys.map((key) => this.load(key)));
  }
}

/** An estimate: what the row would take as JSON in two-byte characters, and the entry itself. */
function bytesOf(row: object | null): number {
  return row === null ? 64 : 128 + 2 * JSON.stringify(row).length;
}
