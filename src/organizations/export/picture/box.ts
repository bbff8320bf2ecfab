import { spanOf } from '../../chart/forest.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import {
  type BoxMark,
  DOTTED_LINE,
  FAINT_INK,
  INK,
  type Mark,
  PAPER,
  SOFT_INK,
  type TextMark,
  VACANT_DASHES,
} from './drawing.ts';
import { fitted, type TextFont, textWidth } from './fitted-text.ts';
import type { PlacedBox } from './layout/chart-layout.ts';
import { labelOf, sublabelOf } from './position-label.ts';

/** Px from the left of a box to its text, and from the text to its right side. */
const TEXT_LEFT = 14;
const TEXT_RIGHT = 8;
/** Boxes lower than this have what is below their title in one line. */
const TALL = 60;
/** More numbers of dotted lines than this are counted in the label, and listed where the box is pointed at. */
const MOST_NUMBERS = 4;
export const VACANT_FILL = '#f8fafc';

interface TextStyle extends TextFont {
  /** From one line to the next, in px. */
  readonly leading: number;
  readonly fill: string;
}

const TITLE: TextStyle = { size: 13, isBold: true, leading: 16, fill: INK };
const SHORT_TITLE: TextStyle = { ...TITLE, size: 12, leading: 14 };
/** What is cut in the first may be whole in the next. */
const TITLES = [TITLE, SHORT_TITLE];
const SUBLABEL: TextStyle = { size: 11.5, isBold: false, leading: 15, fill: SOFT_INK };
const NUMBERS: TextStyle = { size: 10.5, isBold: false, leading: 14, fill: FAINT_INK };

/** What a box says beside its position. */
export interface BoxNotes {
  readonly colour: string | null;
  /** The numbers of the dotted lines that begin or end here and are not drawn. */
  readonly numbers: readonly number[];
  /** Where those below it stand that are not drawn; null: nowhere, or there are none. */
  readonly page: number | null;
}

/** A position as a box with its title, its unit and role, and how many are below; in full when pointed at. */
export function boxMark(organization: ExportedOrganization, box: PlacedBox, notes: BoxNotes): BoxMark {
  const { position, left, top, width, height } = box;
  const { vacant } = positionAt(organization, position);
  const marks: Exclude<Mark, BoxMark>[] = [
    {
      kind: 'rectangle',
      left: 0,
      top: 0,
      width,
      height,
      radius: 7,
      fill: vacant ? VACANT_FILL : PAPER,
      stroke: FAINT_INK,
      dash: vacant ? VACANT_DASHES : null,
    },
  ];
  if (notes.colour !== null) {
    marks.push(rectangle({ left: 4, top: 8, width: 4, height: height - 16, radius: 2, fill: notes.colour }));
  }
  marks.push(...textMarks(linesOf(organization, box, notes.page), height));
  if (notes.numbers.length > 0) marks.push(...numberMarks(notes.numbers, width));
  return { kind: 'box', left, top, marks, fullText: fullText(organization, position, notes) };
}

interface Line {
  readonly words: string;
  readonly style: TextStyle;
  readonly page?: number;
}

function linesOf(organization: ExportedOrganization, box: PlacedBox, page: number | null): Line[] {
  const { position, width, height } = box;
  const room = width - TEXT_LEFT - TEXT_RIGHT;
  const line = (text: string, style: TextStyle): Line[] =>
    fitted(text, style, room, 1).map((words) => ({ words, style }));
  const numbers = numbersOf(organization, position);
  const sublabel = sublabelOf(organization, position);
  const label = labelOf(organization, position);
  const title = titleOf(label, room, height < TALL ? [SHORT_TITLE] : TITLES);
  const last = page === null ? [] : [{ words: `${numbers} · page ${page}`, style: NUMBERS, page }];
  if (height >= TALL)
    return [...title, ...line(sublabel, SUBLABEL), ...(page === null ? line(numbers, NUMBERS) : last)];
  if (page !== null) return [...title, ...last];
  return [...title, ...line([numbers, sublabel].filter((part) => part !== '').join(' · '), NUMBERS)];
}

/** On two lines at most, in the first of some styles in which nothing is cut, or else in the last. */
function titleOf(title: string, width: number, styles: readonly TextStyle[]): Line[] {
  const tried = styles.map((style) => fitted(title, style, width, 2).map((words) => ({ words, style })));
  return tried.find((lines) => !lines.some(({ words }) => words.endsWith('…'))) ?? tried.at(-1) ?? [];
}

function textMarks(lines: readonly Line[], height: number): TextMark[] {
  let baseline = (height - lines.reduce((sum, { style }) => sum + style.leading, 0)) / 2;
  return lines.map(({ words, style: { size, isBold, leading, fill }, ...link }) => {
    baseline += leading;
    return { kind: 'text', left: TEXT_LEFT, baseline: baseline - 4, size, isBold, fill, words, ...link };
  });
}

/** A label over the upper right of the box. */
function numberMarks(numbers: readonly number[], boxWidth: number): Exclude<Mark, BoxMark>[] {
  const more = numbers.length - MOST_NUMBERS;
  const words = numbers.slice(0, MOST_NUMBERS).join(', ') + (more > 0 ? ` +${more}` : '');
  const width = Math.ceil(textWidth(words, NUMBERS)) + 10;
  const left = boxWidth - width - 6;
  const label = rectangle({ left, top: -9, width, height: 15, radius: 7, fill: PAPER });
  return [
    { ...label, stroke: DOTTED_LINE, dash: [3, 2] },
    {
      kind: 'text',
      left: left + 5,
      baseline: 2.5,
      size: NUMBERS.size,
      isBold: false,
      fill: DOTTED_LINE,
      words,
    },
  ];
}

function rectangle(mark: {
  left: number;
  top: number;
  width: number;
  height: number;
  radius: number;
  fill: string;
}) {
  return { kind: 'rectangle', ...mark, stroke: null, dash: null } as const;
}

/** `span 5 · 37 below` */
function numbersOf(organization: ExportedOrganization, position: number): string {
  const span = spanOf(organization.forest, position);
  const below = organization.forest.descendants[position]!;
  const parts = positionAt(organization, position).vacant ? ['vacant'] : [];
  if (span > 0) parts.push(`span ${span}`, `${below} below`);
  return parts.join(' · ');
}

function fullText(organization: ExportedOrganization, position: number, { numbers }: BoxNotes): string {
  const { key, grade, location } = positionAt(organization, position);
  const lines = [
    labelOf(organization, position),
    sublabelOf(organization, position),
    [grade, location].filter((part) => part !== null && part !== '').join(' · '),
    numbersOf(organization, position),
    numbers.length === 0 ? '' : `dotted ${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`,
    `id ${key}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
