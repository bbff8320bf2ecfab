import type { Part } from './part.ts';
import { centred, type Size, type View } from './view.ts';

/** The items of a sheet, and the box of each; undefined where it is not shown. */
interface Items {
  readonly itemCount: number;
  readonly boxOf: (item: number) => Part | undefined;
}

interface Anchor {
  readonly view: View;
  /** The point of the canvas that stays where it is. */
  readonly x: number;
  readonly y: number;
}

/**
 * From where a drawing is made larger or smaller by a button or a key: the middle of what is seen; larger from the item that is
 * nearest to it, since between items there is nothing to see. One that is out of sight is brought into the middle first.
 */
export function zoomAnchor(view: View, size: Size, sheet: Items, isLarger: boolean): Anchor {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const near = isLarger
    ? nearest(sheet, (middle.x - view.x) / view.scale, (middle.y - view.y) / view.scale)
    : undefined;
  if (near === undefined) return { view, ...middle };
  const x = view.x + near.x * view.scale;
  const y = view.y + near.y * view.scale;
  if (x >= 0 && x <= size.width && y >= 0 && y <= size.height) return { view, x, y };
  return { view: centred(size, near.box, view.scale), ...middle };
}

/** The point of an item that is nearest to a point of the drawing; undefined where no item is shown. */
function nearest(
  { itemCount, boxOf }: Items,
  x: number,
  y: number,
): { x: number; y: number; box: Part } | undefined {
  let found: { x: number; y: number; box: Part } | undefined;
  let least = Infinity;
  for (let item = 0; item < itemCount; item += 1) {
    const box = boxOf(item);
    if (box === undefined) continue;
    const at = { x: within(x, box.left, box.right), y: within(y, box.top, box.bottom) };
    const far = Math.hypot(at.x - x, at.y - y);
    if (far >= least) continue;
    least = far;
    found = { ...at, box };
  }
  return found;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
