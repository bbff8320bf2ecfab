import { drawPaper } from '../picture/draw-paper.ts';
import { FittedText } from '../picture/fitted-text.ts';
import type { Inks } from '../picture/inks.ts';
import type { Ink } from '../picture/sheet.ts';
import { drawTitledBox } from '../picture/titled-box.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartTree } from './chart-tree.ts';
import { BOX_HEIGHT, BOX_WIDTH, type ChartLayout } from './lay-out.ts';
import type { Look } from './look.ts';
import { boxOf } from './posts-within.ts';

const STRIPE = 5;
/** From the left of a box to its text, and from the text to its right side. */
const TEXT_LEFT = 12;
const TEXT_RIGHT = 8;
const LINE = 15;
const titles = new FittedText();

/** Too small for words: colours alone, one after the other, since a change of colour costs most. */
export function drawSmallBoxes(
  ink: Ink,
  { x, y }: ChartLayout,
  posts: readonly number[],
  { colour, faint }: Look,
  inks: Inks,
): void {
  const byColour: number[][] = inks.of.map(() => []);
  for (const post of posts) byColour[colour[post] ?? 0]?.push(post);
  const fill = (some: readonly number[]) => {
    for (const post of some) ink.fillRect(x[post] ?? 0, y[post] ?? 0, BOX_WIDTH, BOX_HEIGHT);
  };
  byColour.forEach((some, index) => {
    ink.fillStyle = inks.of[index] ?? inks.line;
    fill(some);
  });
  if (faint === undefined) return;
  ink.globalAlpha = 0.75;
  ink.fillStyle = inks.ground;
  fill(posts.filter((post) => faint[post] === 1));
  ink.globalAlpha = 1;
}

/** Too small for all that a box says. */
export function drawTitledBoxes(
  ink: Ink,
  data: ChartData,
  layout: ChartLayout,
  posts: readonly number[],
  scale: number,
  { colour, faint }: Look,
  inks: Inks,
): void {
  for (const post of posts) {
    ink.globalAlpha = faint?.[post] === 1 ? 0.35 : 1;
    const label = {
      title: data.titles[post] || '-',
      colour: inks.of[colour[post] ?? 0] ?? inks.line,
      isItalic: data.vacant[post] === true,
    };
    drawTitledBox(ink, boxOf(layout, post), label, scale, inks);
  }
  ink.globalAlpha = 1;
}

export function drawBox(
  ink: Ink,
  data: ChartData,
  tree: ChartTree,
  layout: ChartLayout,
  post: number,
  isFolded: boolean,
  { colour, faint }: Look,
  inks: Inks,
): void {
  const box = boxOf(layout, post);
  const { left, top } = box;
  ink.globalAlpha = faint?.[post] === 1 ? 0.35 : 1;
  drawPaper(ink, box, { edge: 1, stripe: STRIPE, colour: inks.of[colour[post] ?? 0] ?? inks.line }, inks);
  const below = tree.below[post] ?? 0;
  ink.fillStyle = inks.text;
  const width = BOX_WIDTH - TEXT_LEFT - TEXT_RIGHT;
  const style = data.vacant[post] === true ? 'italic ' : '';
  const { lines } = titles.fitTwoIn(
    ink,
    data.titles[post] || '-',
    width,
    [12, 11],
    (letters) => `${style}600 ${letters}px ${inks.font}`,
  );
  let baseline = top + (BOX_HEIGHT - (lines.length + 1) * LINE) / 2 - 4;
  for (const line of lines) ink.fillText(line, left + TEXT_LEFT, (baseline += LINE));
  baseline += LINE;
  ink.fillStyle = inks.soft;
  ink.font = `11px ${inks.font}`;
  const count = below === 0 ? '' : `${isFolded ? '+' : ''}${below}`;
  const room = width - (count === '' ? 0 : ink.measureText(count).width + TEXT_RIGHT);
  ink.fillText(titles.fit(ink, data.units[post] ?? data.keys[post] ?? '', room), left + TEXT_LEFT, baseline);
  if (count !== '') {
    ink.textAlign = 'right';
    ink.fillText(count, left + BOX_WIDTH - TEXT_RIGHT, baseline);
    ink.textAlign = 'left';
  }
  ink.globalAlpha = 1;
}
