import { drawPaper } from './draw-paper.ts';
import { FittedText } from './fitted-text.ts';
import type { Inks } from './inks.ts';
import type { Part } from './part.ts';
import type { Ink } from './sheet.ts';

/** From here on a box has room for a title of letters that can be read, though not for more. */
export const TITLES = 0.25;
/** Pixels of a screen. */
const LETTERS = 11;
/** Smaller ones cannot be read. */
const LEAST_LETTERS = 8.5;
/** Of the height of a box, for a title on two lines. */
const OF_TWO = 0.44;
const STRIPE = 3;
const titles = new FittedText();

/** The scale from which titles stand on two lines in boxes of a height. */
export function titledAt(height: number): number {
  return Math.ceil((100 * LEAST_LETTERS) / (height * OF_TWO)) / 100;
}

/**
 * A box that is seen too small for all that it says: its colour, and its title, as large as it can be read. A title that is
 * longer than the box stands on two lines, where they have room.
 */
export function drawTitledBox(
  ink: Ink,
  box: Part,
  { title, colour, isItalic = false }: { title: string; colour: string; isItalic?: boolean },
  scale: number,
  inks: Inks,
): void {
  const { left, top, right, bottom } = box;
  const pixel = 1 / scale;
  const height = bottom - top;
  drawPaper(ink, box, { edge: pixel, stripe: STRIPE * pixel, colour }, inks);
  ink.fillStyle = inks.text;
  const from = left + (STRIPE + 3) * pixel;
  const width = right - from - 2 * pixel;
  const write = (letters: number) => {
    ink.font = `${isItalic ? 'italic ' : ''}${letters}px ${inks.font}`;
    return letters;
  };
  const large = write(Math.min(height * 0.6, LETTERS * pixel));
  const line = titles.fit(ink, title, width);
  const small = Math.min(height * OF_TWO, LETTERS * pixel);
  if (line === title || small < LEAST_LETTERS * pixel) {
    ink.fillText(line, from, top + height / 2 + large * 0.36);
    return;
  }
  write(small);
  const lines = titles.fitTwo(ink, title, width);
  const firstAt = top + height / 2 + small * (0.36 - (lines.length - 1) * 0.55);
  lines.forEach((each, index) => ink.fillText(each, from, firstAt + index * small * 1.1));
}
