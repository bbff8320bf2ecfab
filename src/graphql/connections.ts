import { cursorOf, type Page, type Position } from '../domain/pagination.ts';

/** An item of a page and its place. */
export interface EdgeOf<Item> {
  readonly position: Position;
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
  return page.items.map(({ position, item }) => ({ position, item, order }));
}

/** The cursor of an edge. */
export function cursorOfEdge({ position, order }: EdgeOf<unknown>): string {
  return cursorOf(position, order);
}

/** Relay's PageInfo. */
export function pageInfoOf({ page, order }: ConnectionOf<Page<unknown>>) {
  const [start, end] = [page.items[0], page.items.at(-1)];
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: start === undefined ? null : cursorOf(start.position, order),
    endCursor: end === undefined ? null : cursorOf(end.position, order),
  };
}
