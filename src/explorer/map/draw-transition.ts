import type { Part } from '../picture/part.ts';
import type { Ink } from '../picture/sheet.ts';
import { BOX, boxOf, type MapLayout } from './lay-out-map.ts';

const ARCH = 30;
const TIP = { length: 9, width: 4 };

/** Where a transition begins and ends, and which way it goes there: up, down or, on one line, over the boxes between. */
interface Course {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  /** How far above or below its ends it bends. */
  readonly bend: number;
}

function courseOf(layout: MapLayout, from: number, to: number): Course {
  const a = boxOf(layout, from);
  const b = boxOf(layout, to);
  const fromX = (a.left + a.right) / 2;
  const toX = (b.left + b.right) / 2;
  if (a.top === b.top) return { fromX, fromY: a.top, toX, toY: b.top, bend: -ARCH };
  const isUp = b.top < a.top;
  const fromY = isUp ? a.top : a.bottom;
  const toY = isUp ? b.bottom : b.top;
  return { fromX, fromY, toX, toY, bend: (toY - fromY) / 2 };
}

/** Whether a transition may reach into a part. */
export function mayReach(layout: MapLayout, from: number, to: number, part: Part): boolean {
  const [ax, bx] = [layout.x[from] ?? 0, layout.x[to] ?? 0];
  const [ay, by] = [layout.y[from] ?? 0, layout.y[to] ?? 0];
  return (
    Math.min(ax, bx) <= part.right &&
    Math.max(ax, bx) + BOX.width >= part.left &&
    Math.min(ay, by) - ARCH <= part.bottom &&
    Math.max(ay, by) + BOX.height >= part.top
  );
}

/** Adds the line of a transition to the path that is begun. */
export function traceTransition(ink: Ink, layout: MapLayout, from: number, to: number): void {
  const { fromX, fromY, toX, toY, bend } = courseOf(layout, from, to);
  const isArch = fromY === toY;
  ink.moveTo(fromX, fromY);
  ink.bezierCurveTo(fromX, fromY + bend, toX, isArch ? toY + bend : toY - bend, toX, toY);
}

/** Adds the tip of its arrow. */
export function traceTip(ink: Ink, layout: MapLayout, from: number, to: number, size: number): void {
  const { toX, toY, fromY } = courseOf(layout, from, to);
  const back = fromY > toY ? 1 : -1;
  ink.moveTo(toX, toY);
  ink.lineTo(toX - TIP.width * size, toY + back * TIP.length * size);
  ink.lineTo(toX + TIP.width * size, toY + back * TIP.length * size);
  ink.closePath();
}
