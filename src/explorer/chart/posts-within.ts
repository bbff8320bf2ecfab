import type { Part } from '../picture/part.ts';
import type { ChartTree } from './chart-tree.ts';
import { BOX_HEIGHT, BOX_WIDTH, type ChartLayout } from './lay-out.ts';

/**
 * The shown posts whose blocks reach into a part of the drawing, each before those below it: a block that does not is
 * passed over with all that is in it, so the tree is its own spatial index.
 */
export function postsWithin(
  { order, end }: ChartTree,
  { x, y, blockWidth, blockHeight, shown }: ChartLayout,
  part: Part,
): number[] {
  const posts: number[] = [];
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
    else posts.push(post);
  }
  return posts;
}

export function boxOf({ x, y }: ChartLayout, post: number): Part {
  const left = x[post] ?? 0;
  const top = y[post] ?? 0;
  return { left, top, right: left + BOX_WIDTH, bottom: top + BOX_HEIGHT };
}

/** The post at a point of the drawing; undefined where there is none. */
export function postAt(tree: ChartTree, layout: ChartLayout, x: number, y: number): number | undefined {
  return postsWithin(tree, layout, { left: x, top: y, right: x, bottom: y }).find((post) => {
    const { left, top, right, bottom } = boxOf(layout, post);
    return x >= left && y >= top && x <= right && y <= bottom;
  });
}
