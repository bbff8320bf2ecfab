import type { Part } from '../picture/part.ts';
import { BOX, boxOf, GAP, type MapLayout } from './lay-out-map.ts';

const ARCH = 30;
/** How far a curve that bends by this much leaves its ends at most: it stays between two columns. */
const ASIDE = (GAP.width * 4) / 3;

/** From the middle of a side to where lines of either direction meet it: none that leaves begins where another arrives. */
const APART = 7;
/** Of the height of a box, where lines that go aside leave and arrive. */
const LEAVE = 1 / 4;
const ARRIVE = 3 / 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A transition as a curve; its tip points from the second bend to its end. */
export interface Course {
  readonly from: Point;
  readonly bends: readonly [Point, Point];
  readonly to: Point;
}

/**
 * From the top of a box to the bottom of one above it, or the other way round; to one beside it straight; to one further off on
 * its line in an arch over those between; and past those between in one column aside, since a line behind them would look
 * like a chain of steps.
 */
export function courseOf(layout: MapLayout, from: number, to: number): Course {
  const a = boxOf(layout, from);
  const b = boxOf(layout, to);
  const middle = ({ left, right }: Part) => (left + right) / 2;
  const half = ({ top, bottom }: Part) => (top + bottom) / 2;
  if (a.top === b.top) {
    const isNext = Math.abs(a.left - b.left) <= BOX.width + GAP.width;
    const isRight = b.left > a.left;
    if (isNext) {
      const y = half(a) + (isRight ? -APART : APART);
      const start = { x: isRight ? a.right : a.left, y };
      const end = { x: isRight ? b.left : b.right, y };
      return { from: start, bends: [start, start], to: end };
    }
    const [start, end] = [
      { x: middle(a) + 3 * APART, y: a.top },
      { x: middle(b) - 3 * APART, y: b.top },
    ];
    return { from: start, bends: [lifted(start, -ARCH), lifted(end, -ARCH)], to: end };
  }
  const isPast = Math.abs(a.top - b.top) >= 2 * (BOX.height + GAP.height);
  if (isPast && Math.abs(a.left - b.left) < BOX.width) {
    const x = Math.max(a.right, b.right) + ASIDE;
    const [start, end] = [
      { x: a.right, y: a.top + LEAVE * BOX.height },
      { x: b.right, y: b.top + ARRIVE * BOX.height },
    ];
    return {
      from: start,
      bends: [
        { x, y: start.y },
        { x, y: end.y },
      ],
      to: end,
    };
  }
  const isUp = b.top < a.top;
  const aside = isUp ? APART : -APART;
  const start = { x: middle(a) + aside, y: isUp ? a.top : a.bottom };
  const end = { x: middle(b) + aside, y: isUp ? b.bottom : b.top };
  const bend = (end.y - start.y) / 2;
  return { from: start, bends: [lifted(start, bend), lifted(end, -bend)], to: end };
}

function lifted({ x, y }: Point, by: number): Point {
  return { x, y: y + by };
}

/** Whether a transition may reach into a part. */
export function mayReach(layout: MapLayout, from: number, to: number, part: Part): boolean {
  const [ax, bx] = [layout.x[from] ?? 0, layout.x[to] ?? 0];
  const [ay, by] = [layout.y[from] ?? 0, layout.y[to] ?? 0];
  return (
    Math.min(ax, bx) <= part.right &&
    Math.max(ax, bx) + BOX.width + ASIDE >= part.left &&
    Math.min(ay, by) - ARCH <= part.bottom &&
    Math.max(ay, by) + BOX.height >= part.top
  );
}
