import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/graph/errors.ts';
import { compareIds } from '../../src/graph/model.ts';
import {
  type ConnectionArguments,
  cursorOf,
  type Page,
  pageOfList,
  pageRequest,
  type Place,
} from '../../src/graph/pagination.ts';

const ORDER = 'RUNG id';

interface Item {
  readonly rung: number;
  readonly id: string;
}

const compare = (a: Place, b: Place): number =>
  Number(a[0]) - Number(b[0]) || compareIds(String(a[1]), String(b[1]));
const placeOf = ({ rung, id }: Item): Place => [rung, id];

function page(list: readonly Item[], args: ConnectionArguments): Page<Item> {
  return pageOfList(list, placeOf, compare, pageRequest(args, ORDER));
}

function refusalOf(args: ConnectionArguments): unknown {
  try {
    pageRequest(args, ORDER);
    return null;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.details['argument'];
  }
}

/** Few rungs, so that ties are the rule; ids of any letters, half emoji among them. */
const item: fc.Arbitrary<Item> = fc.record({
  rung: fc.integer({ min: -2, max: 2 }),
  id: fc.string({ unit: 'binary', maxLength: 3 }),
});
const sortedList = fc
  .uniqueArray(item, { selector: ({ id }) => id, maxLength: 12 })
  .map((items) => items.sort((a, b) => compare(placeOf(a), placeOf(b))));
const place = item.map(placeOf);
const size = fc.integer({ min: 1, max: 5 });

describe('a page of a list', () => {
  it('is the beginning or the end of what lies between its cursors, and says what lies around it', () => {
    const maybe = fc.option(place);
    fc.assert(
      fc.property(sortedList, maybe, maybe, size, fc.boolean(), (list, after, before, limit, backward) => {
        const found = pageOfList(list, placeOf, compare, { after, before, limit, backward });
        const isAfter = (one: Item) => after === null || compare(placeOf(one), after) > 0;
        const isBefore = (one: Item) => before === null || compare(placeOf(one), before) < 0;
        const within = list.filter((one) => isAfter(one) && isBefore(one));
        const expected = backward ? within.slice(-limit) : within.slice(0, limit);
        expect(found.items).toEqual(expected.map((one) => ({ place: placeOf(one), item: one })));
        expect(found.totalCount).toBe(list.length);
        const [start, end] = [expected[0], expected.at(-1)];
        expect(found.hasPreviousPage).toBe(
          start === undefined ? list.some((one) => !isAfter(one)) : list.indexOf(start) > 0,
        );
        expect(found.hasNextPage).toBe(
          end === undefined ? list.some((one) => !isBefore(one)) : list.indexOf(end) < list.length - 1,
        );
      }),
    );
  });

  it('leads by its cursors to every item once, in order, from either end', () => {
    fc.assert(
      fc.property(sortedList, size, fc.boolean(), (list, limit, backward) => {
        const seen: Item[] = [];
        let cursor: string | null = null;
        for (let more = true; more;) {
          const found: Page<Item> = page(
            list,
            backward ? { last: limit, before: cursor } : { first: limit, after: cursor },
          );
          const items = found.items.map((each) => each.item);
          if (backward) seen.unshift(...items);
          else seen.push(...items);
          more = backward ? found.hasPreviousPage : found.hasNextPage;
          const edge = backward ? found.items[0] : found.items.at(-1);
          cursor = edge === undefined ? null : cursorOf(edge.place, ORDER);
        }
        expect(seen).toEqual(list);
      }),
    );
  });

  it('goes on at the same place after items were added and removed', () => {
    fc.assert(
      fc.property(sortedList, sortedList, place, (before, now, at) => {
        const cursor = cursorOf(at, ORDER);
        const seen = [
          ...page(before, { last: 100, before: cursor }).items,
          ...page(now, { first: 100, after: cursor }).items,
        ];
        expect(seen.map((each) => each.item)).toEqual([
          ...before.filter((one) => compare(placeOf(one), at) < 0),
          ...now.filter((one) => compare(placeOf(one), at) > 0),
        ]);
      }),
    );
  });
});

describe('the arguments of a connection', () => {
  it('are 20 forwards where none is given', () => {
    expect(pageRequest({}, ORDER)).toEqual({ backward: false, limit: 20, after: null, before: null });
    expect(pageRequest({ first: null, after: null, last: null, before: null }, ORDER).limit).toBe(20);
  });

  it('take 1 to 100 from either end, and not from both', () => {
    for (const right of [1, 100]) {
      expect(pageRequest({ first: right }, ORDER)).toMatchObject({ backward: false, limit: right });
      expect(pageRequest({ last: right }, ORDER)).toMatchObject({ backward: true, limit: right });
    }
    for (const wrong of [0, -1, 101, Number.NaN]) {
      expect(refusalOf({ first: wrong })).toBe('first');
      expect(refusalOf({ last: wrong })).toBe('last');
    }
    expect(refusalOf({ first: 1, last: 1 })).toBe('last');
  });

  it('read a cursor back as the place that it was made of', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(pageRequest({ after: cursorOf(at, ORDER) }, ORDER).after).toEqual(at);
        expect(pageRequest({ before: cursorOf(at, ORDER) }, ORDER).before).toEqual(at);
      }),
    );
  });

  it('refuse a cursor that was cut short, by the name of its argument', () => {
    fc.assert(
      fc.property(place, fc.nat(), (at, length) => {
        const cursor = cursorOf(at, ORDER);
        const cut = cursor.slice(0, length % cursor.length);
        expect(refusalOf({ after: cut })).toBe('after');
        expect(refusalOf({ last: 1, before: cut })).toBe('before');
      }),
    );
  });

  it('refuse any text that is no cursor, and never fail in another way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(refusalOf({ after: text })).toBe('after');
      }),
    );
  });

  it('refuse a cursor of another order, with too few or too many keys, or with keys of other kinds', () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const wrong of [
      cursorOf([1, 'a'], 'id RUNG'),
      encoded([ORDER]),
      encoded([ORDER, 1]),
      encoded([ORDER, 1, 'a', 'b']),
      encoded([ORDER, null, 'a']),
      encoded([ORDER, 1, { id: 'a' }]),
      encoded([ORDER, true, 'a']),
      encoded({ 0: ORDER, 1: 1, 2: 'a' }),
      encoded(ORDER),
      encoded(null),
    ]) {
      expect(refusalOf({ after: wrong }), wrong).toBe('after');
    }
  });
});
