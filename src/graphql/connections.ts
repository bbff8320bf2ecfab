import { cursorOf, type Page } from '../graph/pagination.ts';
import type { PositionPage } from '../organizations/positions/lists.ts';
import type { UnknownCounts } from '../organizations/positions/unknown.ts';

/** A page and the name of the order that it is in. */
interface OrderedPage<Item> {
  readonly page: Page<Item>;
  readonly order: string;
}

/**
 * What every type named ...Connection has, and its edges. The SDL's type is what the resolver must answer, so a connection
 * with a field more does not compile until its resolver adds it. What is not for free is made when it is asked for.
 */
class Connection<Item> {
  readonly #page: Page<Item>;
  readonly #order: string;

  constructor({ page, order }: OrderedPage<Item>) {
    this.#page = page;
    this.#order = order;
  }

  get edges() {
    const order = this.#order;
    return this.#page.items.map(({ place, item }) => ({
      node: item,
      get cursor() {
        return cursorOf(place, order);
      },
    }));
  }

  get nodes(): readonly Item[] {
    return this.#page.items.map(({ item }) => item);
  }

  get pageInfo() {
    const order = this.#order;
    const { items, hasNextPage, hasPreviousPage } = this.#page;
    const [start, end] = [items[0], items.at(-1)];
    return {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return start === undefined ? null : cursorOf(start.place, order);
      },
      get endCursor() {
        return end === undefined ? null : cursorOf(end.place, order);
      },
    };
  }

  get totalCount(): number {
    return this.#page.totalCount;
  }
}

export function connectionOf<Item>(listed: OrderedPage<Item>): Connection<Item> {
  return new Connection(listed);
}

/** The same with a field more. */
export function connectionWith<Item, Field extends string, Value>(
  listed: OrderedPage<Item>,
  field: Field,
  value: () => Value,
): Connection<Item> & Readonly<Record<Field, Value>> {
  return Object.defineProperty(new Connection(listed), field, { get: value }) as Connection<Item> &
    Readonly<Record<Field, Value>>;
}

/** A page of positions; what is said of all of them is made when it is asked for. */
export function positionConnection(listed: PositionPage) {
  const connection = connectionWith(listed, 'facets', () => listed.facets());
  return Object.defineProperty(connection, 'unknown', {
    get: () => listed.unknown(),
  }) as typeof connection & { readonly unknown: UnknownCounts };
}
