import { describe, expect, test } from 'vitest';
import { SIDE, tilePlaces } from '../../src/explorer/picture/tile-places.ts';

const canvas = { width: 3 * SIDE, height: 2 * SIDE };
const drawing = { width: 100 * SIDE, height: 100 * SIDE };
const named = (places: ReturnType<typeof tilePlaces>) => places.map(({ column, row }) => `${column}/${row}`);

describe('the tiles of a picture', () => {
  test('cover what is seen and no more, the middle first', () => {
    const places = named(tilePlaces(0, 0, canvas, drawing, 0));
    expect(places.toSorted()).toEqual(['0/0', '0/1', '1/0', '1/1', '2/0', '2/1']);
    expect(places.slice(0, 2).toSorted()).toEqual(['1/0', '1/1']);
  });

  test('cover it too when it begins within a tile', () => {
    const places = tilePlaces(-SIDE / 2, -10 * SIDE - 1, canvas, drawing, 0);
    expect(new Set(places.map(({ column }) => column))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(places.map(({ row }) => row))).toEqual(new Set([10, 11, 12]));
  });

  test('are there around it, where the drawing goes on', () => {
    const places = tilePlaces(0, -5 * SIDE, canvas, drawing, 1);
    expect(new Set(places.map(({ column }) => column))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(places.map(({ row }) => row))).toEqual(new Set([4, 5, 6, 7]));
  });

  test('are none where nothing is drawn', () => {
    expect(tilePlaces(-200 * SIDE, 0, canvas, drawing, 1)).toEqual([]);
    expect(named(tilePlaces(0, 0, canvas, { width: 1, height: 1 }, 1))).toEqual(['0/0']);
  });
});
