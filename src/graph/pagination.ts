import { checkFromOne } from './arguments/bounds.ts';
import type { Arguments } from './arguments/given.ts';
import { InvalidInputError } from './errors.ts';
import { firstIndex } from './first-index.ts';
import { compareIds } from './model.ts';

/** The arguments of a Relay connection. */
export type ConnectionArguments = Arguments<{ first: number; after: string; last: number; before: string }>;

/** The place of an item in an ordered list: its sort keys in order, the id last. */
export type Place = readonly (string | number)[];

/** Which part of an ordered list is asked for. */
export interface PageRequest {
  readonly backward: boolean;
  /** 1..100 */
  readonly limit: number;
  readonly after: Place | null;
  readonly before: Place | null;
}

/** One page of an ordered list, in list order whichever way it was asked for. */
export interface Page<Item> {
  readonly items: readonly { readonly place: Place; readonly item: Item }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/**
 * Checks the arguments of a connection. `order` names the list's order: a cursor that was given out
 * under another one is refused, since its keys mean nothing here.
 *
 * @throws InvalidInputError
 */
export function pageRequest(args: ConnectionArguments, order: string): PageRequest {
  const { first, last } = args;
  if (first != null && last != null) {
    throw new InvalidInputError('Give first or last, not both.', { argument: 'last' });
  }
  const argument = last == null ? 'first' : 'last';
  const limit = checkFromOne(first ?? last ?? DEFAULT_PAGE, argument, LARGEST_PAGE);
  return {
    backward: last != null,
    limit,
    after: args.after == null ? null : placeOf(args.after, order, 'after'),
    before: args.before == null ? null : placeOf(args.before, order, 'before'),
  };
}

/** The opaque form of a place. It holds the item's own sort keys, so it survives insertions and removals. */
export function cursorOf(place: Place, order: string): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url');
}

function placeOf(cursor: string, order: string, argument: string): Place {
  const [given, ...place] = parsed(cursor);
  if (given !== order || place.length !== order.split(' ').length || !place.every(isKey)) {
    throw new InvalidInputError(
      `${argument} is not a cursor of this list in this order; take one from its edges or pageInfo.`,
      { argument },
    );
  }
  return place;
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

/** The order of places by the keys that the name of an order lists, a descending one with a minus: `-LEVEL id`. */
export function placesInOrder(order: string): (a: Place, b: Place) => number {
  const signs = order.split(' ').map((key) => (key.startsWith('-') ? -1 : 1));
  return (a, b) => {
    const differences = signs.map((sign, index) => sign * compareKeys(a[index] ?? '', b[index] ?? ''));
    return differences.find((difference) => difference !== 0) ?? 0;
  };
}

/** Numbers by size, texts by their UTF-16 code units. */
export function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareIds(String(a), String(b));
}

/**
 * The page of a list that is in memory and sorted by `compare` on the places of its items: their places are looked at
 * where a binary search needs them, so a long list is no slower than a short one.
 */
export function pageOfList<Item>(
  list: ArrayLike<Item>,
  placeOfItem: (item: Item) => Place,
  compare: (a: Place, b: Place) => number,
  { after, before, limit, backward }: PageRequest,
): Page<Item> {
  const placeAt = (index: number) => placeOfItem(list[index] as Item);
  const start = after === null ? 0 : firstIndex(list.length, (at) => compare(placeAt(at), after) > 0);
  const end =
    before === null ? list.length : firstIndex(list.length, (at) => compare(placeAt(at), before) >= 0);
  const from = backward ? Math.max(start, end - limit) : start;
  const to = backward ? end : Math.min(end, start + limit);
  let items: Page<Item>['items'] | undefined;
  return {
    // Who wants to know how many there are needs none of them.
    get items() {
      return (items ??= itemsBetween(list, placeOfItem, from, to));
    },
    totalCount: list.length,
    hasPreviousPage: to > from ? from > 0 : after !== null && start > 0,
    hasNextPage: to > from ? to < list.length : before !== null && end < list.length,
  };
}

function itemsBetween<Item>(
  list: ArrayLike<Item>,
  placeOfItem: (item: Item) => Place,
  from: number,
  to: number,
): Page<Item>['items'] {
  const items: { place: Place; item: Item }[] = [];
  for (let at = from; at < to; at += 1) {
    const item = list[at] as Item;
    items.push({ place: placeOfItem(item), item });
  }
  return items;
}
