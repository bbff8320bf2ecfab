import type { Inks } from './inks.ts';
import type { Part } from './part.ts';
import type { Ink } from './sheet.ts';

/** A box with an edge, and at its left a stripe in the colour of its group, which is wider than the edge. */
export function drawPaper(
  ink: Ink,
  { left, top, right, bottom }: Part,
  { edge, stripe, colour }: { edge: number; stripe: number; colour: string },
  inks: Inks,
): void {
  ink.fillStyle = inks.line;
  ink.fillRect(left, top, right - left, bottom - top);
  ink.fillStyle = inks.surface;
  ink.fillRect(left + edge, top + edge, right - left - 2 * edge, bottom - top - 2 * edge);
  ink.fillStyle = colour;
  ink.fillRect(left, top, stripe, bottom - top);
}
