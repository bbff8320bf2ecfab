import type { StoredRow } from '../port/database.ts';

type Portions = AsyncIterable<readonly StoredRow[]>;

/**
 * The rows of several statements of one transaction, which are sent one right after the other, before anybody takes the rows
 * of the first. To be taken in the same order; disposed of, what nobody took is left.
 */
export class BegunPortions implements AsyncDisposable {
  readonly #begun: readonly {
    readonly portions: AsyncIterator<readonly StoredRow[], unknown>;
    readonly first: Promise<IteratorResult<readonly StoredRow[], unknown>>;
  }[];

  constructor(asked: readonly Portions[]) {
    this.#begun = asked.map((each) => {
      const portions = each[Symbol.asyncIterator]();
      const first = portions.next();
      // Told to whoever takes them; where the statement before has failed, nobody does.
      first.catch(() => undefined);
      return { portions, first };
    });
  }

  async *portionsOf(index: number): AsyncGenerator<readonly StoredRow[]> {
    const begun = this.#begun[index];
    if (begun === undefined) throw new RangeError(`There is no statement ${index}.`);
    const { portions, first } = begun;
    for (let next = await first; next.done !== true; next = await portions.next()) yield next.value;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#begun.map(async ({ portions }) => portions.return?.()));
  }
}
