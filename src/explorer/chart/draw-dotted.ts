import type { Inks } from '../picture/inks.ts';
import type { Ink } from '../picture/sheet.ts';
import type { DottedMarks } from './dotted-marks.ts';
import { BOX_HEIGHT, BOX_WIDTH, type ChartLayout } from './lay-out.ts';

/** A mark at the ends of dotted lines, where a number could not be read. */
export function drawDots(
  ink: Ink,
  { x, y }: ChartLayout,
  { ofPost }: DottedMarks,
  posts: readonly number[],
  inks: Inks,
  scale: number,
): void {
  const radius = 3 / scale;
  ink.fillStyle = inks.accent;
  ink.beginPath();
  for (const post of posts) {
    if (!ofPost.has(post)) continue;
    const right = (x[post] ?? 0) + BOX_WIDTH;
    const top = y[post] ?? 0;
    ink.moveTo(right + radius, top);
    ink.arc(right, top, radius, 0, 2 * Math.PI);
  }
  ink.fill();
}

/** Dotted lines by the same number at both ends, so that none crosses a box or another line. */
export function drawBadges(
  ink: Ink,
  { x, y }: ChartLayout,
  { ofPost }: DottedMarks,
  posts: readonly number[],
  inks: Inks,
): void {
  ink.font = `11px ${inks.font}`;
  ink.textAlign = 'right';
  for (const post of posts) {
    const numbers = ofPost.get(post);
    if (numbers === undefined) continue;
    const text = `⋯${numbers.map((index) => index + 1).join(' ')}`;
    const width = Math.min(BOX_WIDTH, ink.measureText(text).width + 8);
    const right = (x[post] ?? 0) + BOX_WIDTH - 4;
    ink.fillStyle = inks.accent;
    ink.fillRect(right - width, (y[post] ?? 0) - 8, width, 15);
    ink.fillStyle = inks.surface;
    ink.fillText(text, right - 4, (y[post] ?? 0) + 3.5, BOX_WIDTH - 8);
  }
  ink.textAlign = 'left';
}

/** Those of one post as lines, above everything. */
export function drawDotted(
  ink: Ink,
  { x, y, shown }: ChartLayout,
  { lines, ofPost }: DottedMarks,
  post: number,
  inks: Inks,
  scale: number,
): void {
  const middle = (end: number) => [(x[end] ?? 0) + BOX_WIDTH / 2, (y[end] ?? 0) + BOX_HEIGHT / 2] as const;
  ink.strokeStyle = inks.accent;
  ink.lineWidth = 2 / Math.min(scale, 1);
  ink.setLineDash([6 / Math.min(scale, 1), 5 / Math.min(scale, 1)]);
  for (const index of ofPost.get(post) ?? []) {
    const line = lines[index];
    if (line === undefined || shown[line.report] !== 1 || shown[line.manager] !== 1) continue;
    ink.beginPath();
    ink.moveTo(...middle(line.report));
    ink.lineTo(...middle(line.manager));
    ink.stroke();
  }
  ink.setLineDash([]);
}
