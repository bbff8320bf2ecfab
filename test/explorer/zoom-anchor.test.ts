import { expect, test } from 'vitest';
import { zoomAnchor } from '../../src/explorer/picture/zoom-anchor.ts';

const SIZE = { width: 100, height: 100 };
const MIDDLE = { x: 50, y: 50 };
const BOXES = [
  { left: 0, top: 0, right: 10, bottom: 10 },
  { left: 60, top: 40, right: 80, bottom: 60 },
];
/** Two items, and one between them that is not shown. */
const SHEET = {
  itemCount: 3,
  boxOf: (item: number) => (item === 1 ? undefined : BOXES[item === 0 ? 0 : 1]),
};
const WHOLE = { x: 0, y: 0, scale: 1 };

test('a drawing is made larger from the point of an item that is nearest to the middle', () => {
  expect(zoomAnchor(WHOLE, SIZE, SHEET, true)).toEqual({ view: WHOLE, x: 60, y: 50 });
});

test('one that is out of sight is brought into the middle first', () => {
  const away = { x: -500, y: 0, scale: 1 };
  expect(zoomAnchor(away, SIZE, SHEET, true)).toEqual({ view: { x: -20, y: 0, scale: 1 }, ...MIDDLE });
});

test('it is made smaller from the middle, and so is one that shows nothing', () => {
  expect(zoomAnchor(WHOLE, SIZE, SHEET, false)).toEqual({ view: WHOLE, ...MIDDLE });
  expect(zoomAnchor(WHOLE, SIZE, { ...SHEET, itemCount: 0 }, true)).toEqual({ view: WHOLE, ...MIDDLE });
});
