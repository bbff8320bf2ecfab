import { drawPaper } from './draw-paper.ts';
import { FittedText } from './fitted-text.ts';
import type { Inks } from './inks.ts';
import type { Part } from './part.ts';
import type { Ink } from './sheet.ts';

/** From here on a box has room for a title of letters that can be read, though not for more. */
export const TITLES = 0.25;
/** Pixels of a screen. */
const LETTERS = 11;
const STRIPE = 3;
const titles = new FittedText();

/** A box that is seen too small for all that it says: its colour, and its title in one line, as large as it can be read. */
export function drawTitledBox(
  ink: Ink,
  box: Part,
  { title, colour, isItalic = false }: { title: string; colour: string; isItalic?: boolean },
  scale: number,
  inks: Inks,
): void {
  const { left, top, right, bottom } = box;
  const pixel = 1 / scale;
  const letters = Math.min((bottom - top) * 0.6, LETTERS * pixel);
  drawPaper(ink, box, { edge: pixel, stripe: STRIPE * pixel, colour }, inks);
  ink.fillStyle = inks.text;
  ink.font = `${isItalic ? 'italic ' : ''}${letters}px ${inks.font}`;
  const from = left + (STRIPE + 3) * pixel;
  ink.fillText(titles.fit(ink, title, right - from - 2 * pixel), from, (top + bottom) / 2 + letters * 0.36);
}
