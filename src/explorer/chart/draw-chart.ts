import type { ChartData } from './chart-data.ts';
import type { ChartTree } from './chart-tree.ts';
import { type DottedMarks, drawDotted } from './draw-dotted.ts';
import { FittedText } from './fitted-text.ts';
import type { Inks } from './inks.ts';
import { BOX_HEIGHT, BOX_WIDTH, type ChartLayout, ROW_GAP } from './lay-out.ts';
import { postsWithin, type Size, type View } from './view.ts';

/** What a drawing shows beside the boxes. */
export interface Marks {
  /** By post: which of `inks.of` it has. */
  readonly colour: Uint8Array;
  readonly selected: number;
  /** Drawn strongly: the selected post and everyone above it. */
  readonly chain: ReadonlySet<number>;
  /** What a search has found; empty: nothing was looked for. */
  readonly found: ReadonlySet<number>;
  /** Where a dragged post would go; -1: nowhere. */
  readonly target: number;
  readonly collapsed: Uint8Array;
  readonly dotted: DottedMarks;
}

/** From here on a title can be read, and from there on lines can be told apart. */
export const READABLE = 0.5;
const LINES = 0.045;
const STRIPE = 5;
const titles = new FittedText();

/** Draws what is seen. All lines are upright or level, so they are rectangles, which are drawn fastest. */
export function drawChart(
  ink: CanvasRenderingContext2D,
  { width, height }: Size,
  view: View,
  data: ChartData,
  tree: ChartTree,
  layout: ChartLayout,
  marks: Marks,
  inks: Inks,
): void {
  const { scale } = view;
  ink.fillStyle = inks.ground;
  ink.fillRect(0, 0, width, height);
  const part = {
    left: -view.x / scale,
    top: -view.y / scale,
    right: (width - view.x) / scale,
    bottom: (height - view.y) / scale,
  };
  const seen = [...postsWithin(tree, layout, part)];
  ink.save();
  ink.translate(view.x, view.y);
  ink.scale(scale, scale);
  if (scale >= LINES) {
    ink.fillStyle = inks.line;
    for (const post of seen) drawLine(ink, tree, layout, post, 1 / Math.min(scale, 1));
  }
  ink.fillStyle = inks.accent;
  for (const post of marks.chain) drawLine(ink, tree, layout, post, 3 / Math.min(scale, 1));
  const boxes = seen.filter((post) => isBoxWithin(layout, post, part));
  if (scale < READABLE) drawSmall(ink, layout, boxes, marks, inks);
  else for (const post of boxes) drawBox(ink, data, tree, layout, post, marks, inks);
  drawDotted(ink, layout, marks.dotted, inks, scale);
  for (const [post, colour] of [
    [marks.selected, inks.accent],
    [marks.target, inks.text],
  ] as const) {
    if (post === -1 || layout.shown[post] !== 1) continue;
    const thick = 3 / Math.min(scale, 1);
    ink.strokeStyle = colour;
    ink.lineWidth = thick;
    ink.strokeRect(
      (layout.x[post] ?? 0) - thick,
      (layout.y[post] ?? 0) - thick,
      BOX_WIDTH + 2 * thick,
      BOX_HEIGHT + 2 * thick,
    );
  }
  ink.restore();
}

function isBoxWithin(
  { x, y }: ChartLayout,
  post: number,
  part: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): boolean {
  const left = x[post] ?? 0;
  const top = y[post] ?? 0;
  return (
    left <= part.right && top <= part.bottom && left + BOX_WIDTH >= part.left && top + BOX_HEIGHT >= part.top
  );
}

/** From a post to its manager: along the row, and down the manager's own margin. */
function drawLine(
  ink: CanvasRenderingContext2D,
  { manager }: ChartTree,
  { x, y, shown }: ChartLayout,
  post: number,
  thick: number,
): void {
  const above = manager[post] ?? -1;
  if (above === -1 || shown[post] !== 1) return;
  const trunk = (x[above] ?? 0) + 10;
  const bottom = (y[above] ?? 0) + BOX_HEIGHT;
  const bus = (y[post] ?? 0) - ROW_GAP / 2;
  const drop = (x[post] ?? 0) + 20;
  ink.fillRect(trunk, bottom, thick, bus - bottom + thick);
  ink.fillRect(trunk, bus, drop - trunk + thick, thick);
  ink.fillRect(drop, bus, thick, ROW_GAP / 2);
}

/** Too small for words: colours alone, one after the other, since a change of colour costs most. */
function drawSmall(
  ink: CanvasRenderingContext2D,
  { x, y }: ChartLayout,
  posts: readonly number[],
  { colour, found, chain }: Marks,
  inks: Inks,
): void {
  inks.of.forEach((each, index) => {
    ink.fillStyle = each;
    for (const post of posts) {
      if (colour[post] === index) ink.fillRect(x[post] ?? 0, y[post] ?? 0, BOX_WIDTH, BOX_HEIGHT);
    }
  });
  if (found.size > 0) {
    ink.globalAlpha = 0.75;
    ink.fillStyle = inks.ground;
    for (const post of posts) {
      if (!found.has(post) && !chain.has(post))
        ink.fillRect(x[post] ?? 0, y[post] ?? 0, BOX_WIDTH, BOX_HEIGHT);
    }
    ink.globalAlpha = 1;
  }
}

function drawBox(
  ink: CanvasRenderingContext2D,
  data: ChartData,
  tree: ChartTree,
  layout: ChartLayout,
  post: number,
  { colour, found, chain, collapsed }: Marks,
  inks: Inks,
): void {
  const left = layout.x[post] ?? 0;
  const top = layout.y[post] ?? 0;
  const isFaint = found.size > 0 && !found.has(post) && !chain.has(post);
  ink.globalAlpha = isFaint ? 0.35 : 1;
  ink.fillStyle = inks.line;
  ink.fillRect(left, top, BOX_WIDTH, BOX_HEIGHT);
  ink.fillStyle = inks.surface;
  ink.fillRect(left + 1, top + 1, BOX_WIDTH - 2, BOX_HEIGHT - 2);
  ink.fillStyle = inks.of[colour[post] ?? 0] ?? inks.line;
  ink.fillRect(left, top, STRIPE, BOX_HEIGHT);
  const below = tree.below[post] ?? 0;
  ink.fillStyle = inks.text;
  ink.font = `${data.vacant[post] === true ? 'italic ' : ''}600 12px ${inks.font}`;
  ink.fillText(titles.fit(ink, data.titles[post] || '-', BOX_WIDTH - 18), left + 11, top + 18);
  ink.fillStyle = inks.soft;
  ink.font = `11px ${inks.font}`;
  const count = below === 0 ? '' : `${collapsed[post] === 1 ? '+' : ''}${below}`;
  ink.fillText(
    titles.fit(ink, data.units[post] ?? data.keys[post] ?? '', BOX_WIDTH - 60),
    left + 11,
    top + 35,
  );
  if (count !== '') {
    ink.textAlign = 'right';
    ink.fillText(count, left + BOX_WIDTH - 7, top + 35);
    ink.textAlign = 'left';
  }
  ink.globalAlpha = 1;
}
