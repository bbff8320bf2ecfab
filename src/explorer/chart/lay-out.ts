import type { ChartTree } from './chart-tree.ts';

/** Sizes of a drawing that is not zoomed, in CSS pixels. */
export const BOX_WIDTH = 180;
export const BOX_HEIGHT = 56;
const GAP = 14;
/** Between two rows: the line to the posts of a row lies in it. */
export const ROW_GAP = 20;
/** To the left of what is below a post: its own line goes down there, and no other's. */
const INDENT = 22;
/** How much wider than the picture each block may be: indents and rows that are not full make the whole narrower. */
const TRIED = [1, 0.7, 1.4, 2, 2.8];

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
 * Puts reports below their manager in rows that are filled from the left, so that a large chart is as wide and high as the
 * picture and not a strip; each block is a rectangle that no other enters. Of some widths of the rows, the one with which the
 * whole is drawn largest.
 *
 * @param collapsed 1 for those below whom nothing is shown
 * @param aspect how much wider than high the picture is
 */
export function layOut(tree: ChartTree, collapsed: Uint8Array, aspect: number): ChartLayout {
  const heightNeeded = ({ width, height }: ChartLayout) => Math.max(width / aspect, height);
  return TRIED.map((times) => layOutAs(tree, collapsed, aspect * times)).reduce((best, layout) =>
    heightNeeded(layout) < heightNeeded(best) ? layout : best,
  );
}

/** In two passes, without recursion. */
function layOutAs(tree: ChartTree, collapsed: Uint8Array, aspect: number): ChartLayout {
  const size = tree.manager.length;
  const x = new Float32Array(size);
  const y = new Float32Array(size);
  const blockWidth = new Float32Array(size).fill(BOX_WIDTH);
  const blockHeight = new Float32Array(size).fill(BOX_HEIGHT);
  const shown = new Uint8Array(size);
  const blocks = { x, y, blockWidth, blockHeight };
  // From below: how large a block is, and where within it those of the next level are.
  for (let place = size - 1; place >= 0; place -= 1) {
    const post = tree.order[place] ?? 0;
    const reports = tree.reports[post] ?? [];
    if (reports.length === 0 || collapsed[post] === 1) continue;
    const rows = fillRows(reports, blocks, aspect, INDENT, BOX_HEIGHT + ROW_GAP);
    blockWidth[post] = Math.max(BOX_WIDTH, rows.width);
    blockHeight[post] = rows.height;
  }
  const whole = fillRows(tree.roots, blocks, aspect, 0, 0);
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
  aspect: number,
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
  const widthOfRows = Math.max(widest, Math.sqrt(area * aspect));
  let atX = left;
  let atY = top;
  let rowHeight = 0;
  let width = 0;
  for (const post of posts) {
    const blockW = blockWidth[post] ?? 0;
    if (atX > left && atX - left + blockW > widthOfRows) {
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
