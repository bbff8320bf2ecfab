import { drawPaper } from './draw-paper.ts';
import { FittedText } from './fitted-text.ts';
import type { Inks } from './inks.ts';
import type { Part } from './part.ts';
import type { Ink } from './sheet.ts';
import type { Size } from './view.ts';

/** From here on a box has room for a title of letters that can be read, though not for more. */
export const TITLES = 0.25;
/** From here on there is room for all that a box says, in letters that can be read. */
export const WORDS = 0.85;
/** Pixels of a screen; a title that has no room in the first is written in the next. Smaller ones cannot be read. */
const LETTERS = [11, 9.5, 8.5];
const [MOST_LETTERS = 0] = LETTERS;
const LEAST_LETTERS = Math.min(...LETTERS);
/** Of the height of a box, for a title on two lines. */
const OF_TWO = 0.4;
/** Pixels of a screen that a line of a title needs for a long word. */
const LEAST_WIDTH = 88;
const STRIPE = 3;
/** Pixels of a screen between a title and what is at its sides. */
const PADDING = 4;
const titles = new FittedText();

/** The scale from which titles stand on two lines in boxes of a size. */
export function titledAt({ width, height }: Size): number {
  return Math.ceil(100 * Math.max(LEAST_LETTERS / (height * OF_TWO), LEAST_WIDTH / width)) / 100;
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
  const from = left + (STRIPE + PADDING) * pixel;
  const width = right - from - (1 + PADDING) * pixel;
  const fontOf = (letters: number) => `${isItalic ? 'italic ' : ''}${letters}px ${inks.font}`;
  const large = Math.min(height * 0.6, MOST_LETTERS * pixel);
  ink.font = fontOf(large);
  const line = titles.fit(ink, title, width);
  if (line === title || height * OF_TWO < LEAST_LETTERS * pixel) {
    ink.fillText(line, from, top + height / 2 + large * 0.36);
    return;
  }
  const sizes = LETTERS.map((letters) => Math.min(height * OF_TWO, letters * pixel));
  const { lines, letters } = titles.fitTwoIn(ink, title, width, sizes, fontOf);
  const firstAt = top + height / 2 + letters * (0.36 - (lines.length - 1) * 0.55);
  lines.forEach((each, index) => ink.fillText(each, from, firstAt + index * letters * 1.1));
}
