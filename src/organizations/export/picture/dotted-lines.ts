import type { PlacedBox } from './layout/chart-layout.ts';
import { middle, type PlacedLine } from './solid-lines.ts';

/** A way of straight pieces, each level or upright: px from the left and the top. */
export type Way = readonly (readonly [x: number, y: number])[];

export interface DottedLines {
  /** Those for which there is a way that touches no box but its ends, and lies on no other. */
  readonly ways: readonly Way[];
  /** The others, which are told by a number at either end: 1 for the first. */
  readonly numbered: readonly PlacedLine[];
}

/** Px between a box and the nearest line that goes beside it. */
const BESIDE = 6;
/** Px by which lines are further from a box, and from the middle of its side, than the nearest: each has its own. */
const LANES = [
  { beside: 0, along: 0 },
  { beside: 3, along: 6 },
  { beside: 6, along: -6 },
  { beside: 9, along: 12 },
  { beside: 12, along: -12 },
] as const;
type Lane = (typeof LANES)[number];
/** More than this would hide the chart: they are numbered. */
const MOST_DRAWN = 300;

/**
 * Finds a way for each dotted line: out of a side of the box of the report, upright beside it to a gap above or below one
 * of the two, along that gap, upright beside the box of the manager, and into its side. Lines for which every such way
 * meets a box, or lies on another line, are numbered.
 */
export function dottedLines(lines: readonly PlacedLine[], boxes: readonly PlacedBox[]): DottedLines {
  const index = new BoxIndex(boxes);
  const drawn = new DrawnPieces();
  const ways: Way[] = [];
  const numbered: PlacedLine[] = [];
  for (const line of lines) {
    const way = ways.length < MOST_DRAWN ? shortestWay(line, index, drawn) : null;
    if (way === null) {
      numbered.push(line);
      continue;
    }
    ways.push(way);
    drawn.add(way);
  }
  return { ways, numbered };
}

function shortestWay(
  { manager: to, report: from }: PlacedLine,
  index: BoxIndex,
  drawn: DrawnPieces,
): Way | null {
  const ends = new Set([from.position, to.position]);
  let best: Way | null = null;
  for (const lane of LANES) {
    for (const way of waysBetween(from, to, lane)) {
      if (best !== null && lengthOf(way) >= lengthOf(best)) continue;
      const isClear = piecesOf(way).every(([start, end]) => !index.isMet(start, end, ends));
      if (isClear && !drawn.isOn(way)) best = way;
    }
  }
  return best;
}

function* waysBetween(from: PlacedBox, to: PlacedBox, { beside: further, along }: Lane): Generator<Way> {
  const beside = BESIDE + further;
  const [start, end] = [middle(from) + along, middle(to) + along];
  for (const [startX, startLane] of sidesOf(from, beside)) {
    for (const [endX, endLane] of sidesOf(to, beside)) {
      // Upright in one lane.
      yield [
        [startX, start],
        [startLane, start],
        [startLane, end],
        [endX, end],
      ];
      yield [
        [startX, start],
        [endLane, start],
        [endLane, end],
        [endX, end],
      ];
      for (const y of [...gapsOf(from, beside), ...gapsOf(to, beside)]) {
        yield [
          [startX, start],
          [startLane, start],
          [startLane, y],
          [endLane, y],
          [endLane, end],
          [endX, end],
        ];
      }
    }
  }
}

function sidesOf({ left, width }: PlacedBox, beside: number): (readonly [edge: number, lane: number])[] {
  return [
    [left, left - beside],
    [left + width, left + width + beside],
  ];
}

function gapsOf({ top, height }: PlacedBox, beside: number): number[] {
  return [top - beside, top + height + beside];
}

function lengthOf(way: Way): number {
  let length = 0;
  for (const [place, [x, y]] of way.entries()) {
    const [lastX, lastY] = way[Math.max(0, place - 1)]!;
    length += Math.abs(x - lastX) + Math.abs(y - lastY);
  }
  return length;
}

function piecesOf(way: Way): (readonly [Way[number], Way[number]])[] {
  return way.slice(1).map((point, place) => [way[place]!, point]);
}

/** Pieces of ways by the line on which they lie. */
class DrawnPieces {
  readonly #pieces = new Map<string, { readonly from: number; readonly to: number }[]>();

  add(way: Way): void {
    for (const { line, from, to } of spansOf(way)) {
      const there = this.#pieces.get(line);
      if (there === undefined) this.#pieces.set(line, [{ from, to }]);
      else there.push({ from, to });
    }
  }

  /** Whether a way would lie on another: nobody could tell them apart. */
  isOn(way: Way): boolean {
    return spansOf(way).some(({ line, from, to }) =>
      this.#pieces.get(line)?.some((piece) => piece.from < to && from < piece.to),
    );
  }
}

function spansOf(way: Way) {
  return piecesOf(way).map(([[x1, y1], [x2, y2]]) =>
    x1 === x2
      ? { line: `x ${x1}`, from: Math.min(y1, y2), to: Math.max(y1, y2) }
      : { line: `y ${y1}`, from: Math.min(x1, x2), to: Math.max(x1, x2) },
  );
}

/** Px of the side of a cell of the index. */
const CELL = 256;

/** Boxes by where they are. */
class BoxIndex {
  readonly #cells = new Map<string, PlacedBox[]>();

  constructor(boxes: readonly PlacedBox[]) {
    for (const box of boxes) {
      for (const cell of cellsOf(box.left, box.top, box.left + box.width, box.top + box.height)) {
        const there = this.#cells.get(cell);
        if (there === undefined) this.#cells.set(cell, [box]);
        else there.push(box);
      }
    }
  }

  /** Whether a straight piece touches a box that is none of its ends, or passes within one of those. */
  isMet([x1, y1]: Way[number], [x2, y2]: Way[number], ends: ReadonlySet<number>): boolean {
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
    const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
    for (const cell of cellsOf(left, top, right, bottom)) {
      for (const box of this.#cells.get(cell) ?? []) {
        const isOutside = ends.has(box.position)
          ? right <= box.left ||
            left >= box.left + box.width ||
            bottom <= box.top ||
            top >= box.top + box.height
          : right < box.left || left > box.left + box.width || bottom < box.top || top > box.top + box.height;
        if (!isOutside) return true;
      }
    }
    return false;
  }
}

function* cellsOf(left: number, top: number, right: number, bottom: number): Generator<string> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield `${x} ${y}`;
  }
}
