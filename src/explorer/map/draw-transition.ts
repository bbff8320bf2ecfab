import type { Ink } from '../picture/sheet.ts';
import { courseOf } from './course.ts';
import type { MapLayout } from './lay-out-map.ts';

const TIP = { length: 9, width: 4 };

/** Adds the line of a transition to the path that is begun. */
export function traceTransition(ink: Ink, layout: MapLayout, from: number, to: number): void {
  const course = courseOf(layout, from, to);
  const [first, second] = course.bends;
  ink.moveTo(course.from.x, course.from.y);
  ink.bezierCurveTo(first.x, first.y, second.x, second.y, course.to.x, course.to.y);
}

/** Adds the tip of its arrow. */
export function traceTip(ink: Ink, layout: MapLayout, from: number, to: number, size: number): void {
  const { bends, to: end } = courseOf(layout, from, to);
  const [x, y] = [Math.sign(bends[1].x - end.x), Math.sign(bends[1].y - end.y)];
  const [length, width] = [TIP.length * size, TIP.width * size];
  ink.moveTo(end.x, end.y);
  ink.lineTo(end.x + x * length - y * width, end.y + y * length + x * width);
  ink.lineTo(end.x + x * length + y * width, end.y + y * length - x * width);
  ink.closePath();
}
