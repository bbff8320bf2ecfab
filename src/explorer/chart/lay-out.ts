import type { ChartTree } from './chart-tree.ts';

/** Sizes of a drawing that is not zoomed, in CSS pixels. */
export const BOX_WIDTH = 180;
export const BOX_HEIGHT = 44;
const GAP = 14;
/** Between two rows: the line to the posts of a row lies in it. */
export const ROW_GAP = 20;
/** To the left of what is below a post: its own line goes down there, and no other's. */
const INDENT = 22;
/** How much wider than high it is meant to be: as a screen is. */
const ASPECT = 1.7;

/** Where everything is. Arrays by number of the post; a block is a post with all that is shown below it. */
export interface ChartLayout {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly blockWidth: Float32Array;
  readonly blockHeight: Float32Array;
  /** 1 for those that are shown. */
  readonly shown: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts reports below their manager in rows that are filled from the left, so that a large chart is as wide and high as a
 * screen and not a strip; each block is a rectangle that no other enters. In two passes, without recursion.
 *
 * @param collapsed 1 for those below whom nothing is shown
 */
export function layOut(tree: ChartTree, collapsed: Uint8Array): ChartLayout {
  const size = tree.manager.length;
  const x = new Float32Array(size);
  const y = new Float32Array(size);
  const blockWidth = new Float32Array(size).fill(BOX_WIDTH);
  const blockHeight = new Float32Array(size).fill(BOX_HEIGHT);
  const shown = new Uint8Array(size);
  // From below: how large a block is, and where within it those of the next level are.
  for (let place = size - 1; place >= 0; place -= 1) {
    const post = tree.order[place] ?? 0;
    const reports = tree.reports[post] ?? [];
    if (reports.length === 0 || collapsed[post] === 1) continue;
    const rows = fillRows(reports, { x, y, blockWidth, blockHeight }, INDENT, BOX_HEIGHT + ROW_GAP);
    blockWidth[post] = Math.max(BOX_WIDTH, rows.width);
    blockHeight[post] = rows.height;
  }
  const whole = fillRows(tree.roots, { x, y, blockWidth, blockHeight }, 0, 0);
  // From above: where that is in the whole.
  for (let place = 0; place < size; place += 1) {
    const post = tree.order[place] ?? 0;
    const above = tree.manager[post] ?? -1;
    if (above === -1) {
      shown[post] = 1;
    } else if (shown[above] === 1 && collapsed[above] !== 1) {
      shown[post] = 1;
      x[post] = (x[post] ?? 0) + (x[above] ?? 0);
      y[post] = (y[post] ?? 0) + (y[above] ?? 0);
    }
  }
  return { x, y, blockWidth, blockHeight, shown, width: whole.width, height: whole.height };
}

function fillRows(
  posts: readonly number[],
  { x, y, blockWidth, blockHeight }: Pick<ChartLayout, 'x' | 'y' | 'blockWidth' | 'blockHeight'>,
  left: number,
  top: number,
): { width: number; height: number } {
  let area = 0;
  let widest = 0;
  for (const post of posts) {
    const width = blockWidth[post] ?? 0;
    area += (width + GAP) * ((blockHeight[post] ?? 0) + ROW_GAP);
    widest = Math.max(widest, width);
  }
  const room = Math.max(widest, Math.sqrt(area * ASPECT));
  let atX = left;
  let atY = top;
  let rowHeight = 0;
  let width = 0;
  for (const post of posts) {
    const blockW = blockWidth[post] ?? 0;
    if (atX > left && atX - left + blockW > room) {
      atX = left;
      atY += rowHeight + ROW_GAP;
      rowHeight = 0;
    }
    x[post] = atX;
    y[post] = atY;
    atX += blockW + GAP;
    width = Math.max(width, atX - GAP);
    rowHeight = Math.max(rowHeight, blockHeight[post] ?? 0);
  }
  return { width, height: atY + rowHeight };
}
