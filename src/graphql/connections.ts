import { cursorOf, type Page } from '../graph/pagination.ts';
import type { PositionPage } from '../organizations/positions/lists.ts';

/** A page and the name of the order that it is in. */
interface OrderedPage<Item> {
  readonly page: Page<Item>;
  readonly order: string;
}

/**
 * What every type named ...Connection has, and its edges. The SDL's type is what the resolver must answer, so a connection
 * with a field more does not compile until its resolver adds it: `{ ...connectionOf(listed), get facets() { ... } }`, by a
 * getter where it is not for free.
 */
export function connectionOf<Item>({ page, order }: OrderedPage<Item>) {
  const [start, end] = [page.items[0], page.items.at(-1)];
  return {
    edges: page.items.map(({ place, item }) => ({
      node: item,
      get cursor() {
        return cursorOf(place, order);
      },
    })),
    nodes: page.items.map(({ item }) => item),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: start === undefined ? null : cursorOf(start.place, order),
      endCursor: end === undefined ? null : cursorOf(end.place, order),
    },
    totalCount: page.totalCount,
  };
}

/** A page of positions; they are divided when that is asked for. */
export function positionConnection(listed: PositionPage) {
  return {
    ...connectionOf(listed),
    get facets() {
      return listed.facets();
    },
  };
}
