import { expect, test } from 'vitest';
import { firstIn, wholeIn } from '../../src/explorer/picture/view.ts';

const SIZE = { width: 1_000, height: 600 };
const OPENING = { titledAt: 0.47, topAt: 0 };

test('a drawing is seen whole at first, where its titles can be read then', () => {
  const drawing = { width: 1_800, height: 900 };
  expect(firstIn(SIZE, { ...drawing, ...OPENING })).toEqual(wholeIn(SIZE, drawing));
});

test('one of thousands of boxes is seen whole, for its shape', () => {
  const drawing = { width: 40_000, height: 20_000 };
  expect(firstIn(SIZE, { ...drawing, ...OPENING })).toEqual(wholeIn(SIZE, drawing));
});

test('one whose titles would be cut begins at its top, where those on top stand', () => {
  const drawing = { width: 3_000, height: 2_400 };
  const left = firstIn(SIZE, { ...drawing, ...OPENING });
  expect(left).toEqual({ x: 16, y: 16, scale: 0.47 });
  const middle = firstIn(SIZE, { ...drawing, ...OPENING, topAt: 0.5 });
  expect(middle.x + (drawing.width * middle.scale) / 2).toBeCloseTo(SIZE.width / 2, 9);
});

test('and is in the middle, where it is only too high', () => {
  expect(firstIn(SIZE, { width: 1_000, height: 2_400, ...OPENING })).toEqual({ x: 265, y: 16, scale: 0.47 });
});
