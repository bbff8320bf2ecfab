import { cursorOf, type Page, type Place } from '../graph/pagination.ts';

/** An item of a page and its place. */
export interface EdgeOf<Item> {
  readonly place: Place;
  readonly item: Item;
  /** The order that the place is in. */
  readonly order: string;
}

/** A page and the order that it is in. */
export interface ConnectionOf<SomePage> {
  readonly page: SomePage;
  readonly order: string;
}

/** The edges of a connection. */
export function edgesOf<Item>({ page, order }: ConnectionOf<Page<Item>>): EdgeOf<Item>[] {
  return page.items.map(({ place, item }) => ({ place, item, order }));
}

/** The cursor of an edge. */
export function cursorOfEdge({ place, order }: EdgeOf<unknown>): string {
  return cursorOf(place, order);
}

/** Relay's PageInfo. */
export function pageInfoOf({ page, order }: ConnectionOf<Page<unknown>>) {
  const [start, end] = [page.items[0], page.items.at(-1)];
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: start === undefined ? null : cursorOf(start.place, order),
    endCursor: end === undefined ? null : cursorOf(end.place, order),
  };
}
