import { meet, type Part } from '../picture/part.ts';
import type { Sheet } from '../picture/sheet.ts';
import { titledAt, TITLES, WORDS } from '../picture/titled-box.ts';
import type { ChartData } from './chart-data.ts';
import { drawBox, drawSmallBoxes, drawTitledBoxes } from './draw-boxes.ts';
import { drawBadges, drawDots } from './draw-dotted.ts';
import { drawLinesBelow } from './draw-lines.ts';
import { BOX_HEIGHT, BOX_WIDTH } from './lay-out.ts';
import type { Look } from './look.ts';
import { boxOf, postAt, postsWithin } from './posts-within.ts';
import type { LaidOut } from './use-chart.ts';

/** Below this, lines cannot be told apart. */
const LINES = 0.045;
/** What of a post stands out of its box. */
const BEYOND = 12;

/** The chart without what is chosen on it. All lines are upright or level, so they are rectangles, which are drawn fastest. */
export function chartSheet(data: ChartData, { tree, layout, collapsed }: LaidOut, look: Look): Sheet {
  return {
    width: layout.width,
    height: layout.height,
    titledAt: titledAt({ width: BOX_WIDTH, height: BOX_HEIGHT }),
    topAt: 0,
    itemCount: data.titles.length,
    drawPart: (ink, part, scale, inks) => {
      const posts = postsWithin(tree, layout, part);
      if (scale >= LINES) {
        ink.fillStyle = inks.line;
        for (const post of posts) drawLinesBelow(ink, tree, layout, post, 1 / Math.min(scale, 1), part);
      }
      const wider = widened(part, BEYOND);
      const boxes = posts.filter((post) => meet(boxOf(layout, post), wider));
      if (scale < TITLES) {
        drawSmallBoxes(ink, layout, boxes, look, inks);
        return;
      }
      if (scale < WORDS) {
        drawTitledBoxes(ink, data, layout, boxes, scale, look, inks);
        drawDots(ink, layout, look.dotted, boxes, inks, scale);
        return;
      }
      for (const post of boxes) drawBox(ink, data, tree, layout, post, collapsed[post] === 1, look, inks);
      drawBadges(ink, layout, look.dotted, boxes, inks);
    },
    boxOf: (post) => (layout.shown[post] === 1 ? boxOf(layout, post) : undefined),
    itemAt: (x, y) => postAt(tree, layout, x, y),
  };
}

function widened({ left, top, right, bottom }: Part, by: number): Part {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
