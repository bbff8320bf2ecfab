import type { RoleNameFragment } from '../graphql/graphql.ts';
import { drawPaper } from '../picture/draw-paper.ts';
import { FittedText } from '../picture/fitted-text.ts';
import type { Inks } from '../picture/inks.ts';
import type { Ink } from '../picture/sheet.ts';
import { drawTitledBox, TITLES, WORDS } from '../picture/titled-box.ts';
import { BOX, boxOf, type MapLayout } from './lay-out-map.ts';
import { TRACKS } from './tracks.ts';

const STRIPE = 5;
const LINE = 16;
const LETTERS = [13, 12, 11];
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
  if (scale < WORDS) {
    drawTitledBox(ink, box, { title, colour }, scale, inks);
    return;
  }
  drawPaper(ink, box, { edge: 1, stripe: STRIPE, colour }, inks);
  ink.fillStyle = inks.text;
  const fontOf = (letters: number) => `600 ${letters}px ${inks.font}`;
  const { lines } = titles.fitTwoIn(ink, title, BOX.width - 20, LETTERS, fontOf);
  const first = top + BOX.height / 2 + 4 - ((lines.length - 1) * LINE) / 2;
  lines.forEach((line, index) => {
    ink.fillText(line, left + 12, first + index * LINE);
  });
}
