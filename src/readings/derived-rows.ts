import { LRUCache } from 'lru-cache';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';

/** What rules make of rows, by key, remembered for the life of a snapshot for the most recent keys. */
export class DerivedRows<Row extends object> {
  readonly #rows: LRUCache<string, Row>;
  readonly #derive: (key: string) => MaybePromise<Row>;

  constructor(derive: (key: string) => MaybePromise<Row>, max = 2_000) {
    this.#rows = new LRUCache({ max });
    this.#derive = derive;
  }

  load(key: string): MaybePromise<Row> {
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    return whenReady(this.#derive(key), (row) => {
      this.#rows.set(key, row);
      return row;
    });
  }
}
