import { BOX_HEIGHT, COLUMN_INDENT, LEVEL_GAP, type PlacedBox } from './layout.ts';

/** A line by the boxes it joins. */
export interface PlacedLine {
  readonly manager: PlacedBox;
  readonly report: PlacedBox;
}

/** How far a curve between boxes of one height leaves it, so that it can be seen to pass below what is between. */
const BOW = 64;

/**
 * The solid lines as one path a manager: from its box down to the height between the two, across, and down to each
 * report or along its column. In one path the parts that lines share are drawn once.
 */
export function solidPaths(lines: readonly PlacedLine[]): string[] {
  const paths = Map.groupBy(lines, ({ manager }) => manager);
  return Array.from(paths.values(), (path) => path.map(solidPath).join(''));
}

function solidPath({ manager: above, report: below }: PlacedLine): string {
  const start = `M${centre(above)} ${above.top + BOX_HEIGHT}V${above.top + BOX_HEIGHT + LEVEL_GAP / 2}`;
  if (!below.isStacked) return `${start}H${centre(below)}V${below.top}`;
  return `${start}H${below.left - COLUMN_INDENT / 2}V${middle(below)}H${below.left}`;
}

/** A curve between the sides that face each other; between boxes above each other, one around their right sides. */
export function dottedPath({ manager: to, report: from }: PlacedLine): string {
  const isRight = to.left >= from.left + from.width;
  const isLeft = from.left >= to.left + to.width;
  const startX = isLeft ? from.left : from.left + from.width;
  const endX = isRight ? to.left : to.left + to.width;
  const distance = Math.abs(endX - startX);
  const reach = Math.round(Math.min(120, Math.max(36, distance / 2)));
  const bow = from.top === to.top && distance > from.width ? BOW : 0;
  const startBend = `${isLeft ? startX - reach : startX + reach} ${middle(from) + bow}`;
  const endBend = `${isRight ? endX - reach : endX + reach} ${middle(to) + bow}`;
  return `M${startX} ${middle(from)}C${startBend} ${endBend} ${endX} ${middle(to)}`;
}

function centre({ left, width }: PlacedBox): number {
  return left + width / 2;
}

function middle({ top }: PlacedBox): number {
  return top + BOX_HEIGHT / 2;
}
