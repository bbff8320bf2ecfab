import { BOX_HEIGHT, BOX_WIDTH, type ChartLayout } from './lay-out.ts';
import type { ChartTree } from './chart-tree.ts';

/** Which part of the drawing is seen: a point of it stands `x`, `y` pixels from the canvas's corner, at `scale`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const LARGEST = 2;
const MARGIN = 16;

/** The whole drawing, as large as it fits. */
export function wholeIn({ width, height }: Size, layout: ChartLayout): View {
  const scale = Math.min(
    1,
    (width - 2 * MARGIN) / Math.max(layout.width, 1),
    (height - 2 * MARGIN) / Math.max(layout.height, 1),
  );
  return { x: Math.max(MARGIN, (width - layout.width * scale) / 2), y: MARGIN, scale };
}

export function panned({ x, y, scale }: View, byX: number, byY: number): View {
  return { x: x + byX, y: y + byY, scale };
}

/** Larger or smaller, with what is at a point of the canvas staying there. */
export function zoomed({ x, y, scale }: View, by: number, atX: number, atY: number, least: number): View {
  const next = Math.min(LARGEST, Math.max(least, scale * by));
  const factor = next / scale;
  return { x: atX - (atX - x) * factor, y: atY - (atY - y) * factor, scale: next };
}

/** With a post in the middle, large enough to be read. */
export function centred({ width, height }: Size, layout: ChartLayout, post: number, scale: number): View {
  return {
    x: width / 2 - ((layout.x[post] ?? 0) + BOX_WIDTH / 2) * scale,
    y: height / 2 - ((layout.y[post] ?? 0) + BOX_HEIGHT / 2) * scale,
    scale,
  };
}

/** Whether the whole box of a post is seen. */
export function isSeen(view: View, { width, height }: Size, layout: ChartLayout, post: number): boolean {
  const left = (layout.x[post] ?? 0) * view.scale + view.x;
  const top = (layout.y[post] ?? 0) * view.scale + view.y;
  return (
    left >= 0 && top >= 0 && left + BOX_WIDTH * view.scale <= width && top + BOX_HEIGHT * view.scale <= height
  );
}

/**
 * The shown posts whose blocks reach into a part of the drawing, each before those below it: a block that does not is
 * passed over with all that is in it, so the tree is its own spatial index.
 */
export function* postsWithin(
  tree: ChartTree,
  { x, y, blockWidth, blockHeight, shown }: ChartLayout,
  part: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): Generator<number> {
  const { order, end } = tree;
  for (let place = 0; place < order.length; place += 1) {
    const post = order[place] ?? 0;
    const left = x[post] ?? 0;
    const top = y[post] ?? 0;
    const isOut =
      shown[post] !== 1 ||
      left > part.right ||
      top > part.bottom ||
      left + (blockWidth[post] ?? 0) < part.left ||
      top + (blockHeight[post] ?? 0) < part.top;
    if (isOut) place = (end[place] ?? place + 1) - 1;
    else yield post;
  }
}

/** The post at a point of the canvas; undefined where there is none. */
export function postAt(
  tree: ChartTree,
  layout: ChartLayout,
  view: View,
  atX: number,
  atY: number,
): number | undefined {
  const left = (atX - view.x) / view.scale;
  const top = (atY - view.y) / view.scale;
  for (const post of postsWithin(tree, layout, { left, top, right: left, bottom: top })) {
    const byX = left - (layout.x[post] ?? 0);
    const byY = top - (layout.y[post] ?? 0);
    if (byX >= 0 && byY >= 0 && byX <= BOX_WIDTH && byY <= BOX_HEIGHT) return post;
  }
  return undefined;
}
