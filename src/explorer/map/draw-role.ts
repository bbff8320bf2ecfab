import type { RoleNameFragment } from '../graphql/graphql.ts';
import { drawPaper } from '../picture/draw-paper.ts';
import { FittedText } from '../picture/fitted-text.ts';
import type { Inks } from '../picture/inks.ts';
import type { Ink } from '../picture/sheet.ts';
import { drawTitledBox, TITLES } from '../picture/titled-box.ts';
import { READABLE } from '../picture/view.ts';
import { titleLines } from '../parts/title-lines.ts';
import { BOX, boxOf, type MapLayout } from './lay-out-map.ts';
import { TRACKS } from './tracks.ts';

const STRIPE = 5;
const LINE = 16;
const titles = new FittedText();

/** A role as a box in the colour of its track, with its title where it can be read. */
export function drawRole(
  ink: Ink,
  layout: MapLayout,
  role: number,
  { track, title }: RoleNameFragment,
  scale: number,
  inks: Inks,
): void {
  const box = boxOf(layout, role);
  const { left, top } = box;
  const colour = inks.of[TRACKS.indexOf(track)] ?? inks.line;
  if (scale < TITLES) {
    ink.fillStyle = colour;
    ink.fillRect(left, top, BOX.width, BOX.height);
    return;
  }
  if (scale < READABLE) {
    drawTitledBox(ink, box, { title, colour }, scale, inks);
    return;
  }
  drawPaper(ink, box, { edge: 1, stripe: STRIPE, colour }, inks);
  ink.fillStyle = inks.text;
  ink.font = `600 13px ${inks.font}`;
  const lines = titleLines(title);
  const first = top + BOX.height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
  lines.forEach((line, index) => {
    ink.fillText(titles.fit(ink, line, BOX.width - 20), left + 12, first + index * LINE);
  });
}
