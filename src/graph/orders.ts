import { atOnceAs, type Derivation } from './reading/derivation.ts';
import type { GraphReading } from './reading/graph-reading.ts';
import {
  compareKeys,
  type Page,
  pageOfList,
  type PageRequest,
  type Place,
  placesInOrder,
} from './pagination.ts';
import { eachInPortions, type InPortions, sortedInPortions } from './work/portions.ts';

/*
 * The orders of a list that has its things numbered by their ids.
 */

/** What things are ordered by: by number, as cursors have it, and where it stands among the others. */
export interface OrderColumn {
  readonly keys: readonly (string | number)[];
  /** Smaller where the key comes earlier, equal where it is the same; from 0. */
  readonly ranks: Int32Array;
  /** How many different keys there are. */
  readonly distinct: number;
}

/** One key of an order. */
export interface OrderKey {
  readonly name: string;
  readonly column: OrderColumn;
  readonly descending: boolean;
}

/** A page of a list, the name of the order that its cursors are in, and which things it is a page of. */
export interface ListPage<Thing, Conditions> {
  readonly page: Page<Thing>;
  readonly order: string;
  readonly conditions: Conditions;
}

/** A field to order by, as it is asked. */
export interface AskedOrder<Field> {
  readonly field: Field;
  readonly direction?: 'ASC' | 'DESC';
}

/** The keys of an order: each field once, the first time that it is named. */
export function orderKeys<Field extends string>(
  orderBy: readonly AskedOrder<Field>[],
  columnOf: (field: Field, descending: boolean) => OrderColumn,
): OrderKey[] {
  const first = orderBy.filter(({ field }, at) => orderBy.findIndex((each) => each.field === field) === at);
  return first.map(({ field, direction }) => {
    const descending = direction === 'DESC';
    return { name: field, column: columnOf(field, descending), descending };
  });
}

/** Ranks keys: numbers by size, texts by their UTF-16 code units. */
export function* orderColumn(keys: readonly string[] | readonly number[]): InPortions<OrderColumn> {
  const different = new Set<string | number>();
  yield* eachInPortions<string | number>(keys, (key) => different.add(key));
  const distinct = yield* sortedInPortions([...different], compareKeys);
  const rankOf = new Map<string | number, number>();
  yield* eachInPortions(distinct, (key, rank) => rankOf.set(key, rank));
  const ranks = new Int32Array(keys.length);
  yield* eachInPortions<string | number>(keys, (key, number) => (ranks[number] = rankOf.get(key)!));
  return { keys, ranks, distinct: distinct.length };
}

/** The name of an order, for cursors: `SENIORITY TITLE id`, a descending key with a minus. */
export function orderName(keys: readonly OrderKey[]): string {
  return [...keys.map(({ name, descending }) => (descending ? `-${name}` : name)), 'id'].join(' ');
}

/** The numbers of all things of a list in an order that ends in their ids; sorted once for a graph. */
function numbersInOrder(graph: GraphReading, list: string, keys: readonly OrderKey[]): Int32Array {
  return graph.derived(inOrder(list, orderName(keys), () => keys));
}

/** The same for an order that is asked for so often that it is made ahead. `name`: as {@link orderName} gives it. */
export function inOrder(
  list: string,
  name: string,
  keysIn: (graph: GraphReading) => readonly OrderKey[],
): Derivation<GraphReading, Int32Array> {
  return atOnceAs(`${list} by ${name}`, (graph) => sortedNumbers(keysIn(graph)));
}

/** Those of them that are wanted, by their number: 1. A loop takes a tenth of what `filter` does. */
export function wantedInOrder(
  graph: GraphReading,
  list: string,
  keys: readonly OrderKey[],
  wanted: Uint8Array,
): Int32Array {
  const all = numbersInOrder(graph, list, keys);
  const numbers = new Int32Array(all.length);
  let count = 0;
  for (const number of all) {
    if (wanted[number] === 1) numbers[count++] = number;
  }
  return numbers.subarray(0, count);
}

/**
 * Sorts one number for each thing, made of all its ranks and its own number, which is much faster than to compare. It is
 * exact while the different keys of all columns and the things multiply to less than 2^53.
 */
function sortedNumbers(keys: readonly OrderKey[]): Int32Array {
  const size = keys[0]?.column.keys.length ?? 0;
  const packed = new Float64Array(size);
  for (const { column, descending } of keys) {
    const { ranks, distinct } = column;
    for (let number = 0; number < size; number++) {
      const rank = ranks[number]!;
      packed[number] = packed[number]! * distinct + (descending ? distinct - 1 - rank : rank);
    }
  }
  for (let number = 0; number < size; number++) packed[number] = packed[number]! * size + number;
  return Int32Array.from(packed.sort(), (each) => each % size);
}

/** A page of the things of these numbers, which are in this order. */
export function pageInOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  numbers: Int32Array,
  keys: readonly OrderKey[],
  request: PageRequest,
): Page<Thing> {
  const placeOf = (number: number): Place => [
    ...keys.map(({ column }) => column.keys[number]!),
    things[number]!.id,
  ];
  const page = pageOfList(numbers, placeOf, placesInOrder(orderName(keys)), request);
  return { ...page, items: page.items.map(({ place, item }) => ({ place, item: things[item]! })) };
}
