import type { DottedLine } from './chart-data.ts';
import type { Inks } from './inks.ts';
import { BOX_HEIGHT, BOX_WIDTH, type ChartLayout } from './lay-out.ts';

export interface DottedMarks {
  readonly lines: readonly DottedLine[];
  /** By post: the numbers of its lines, from 0 on. */
  readonly ofPost: ReadonlyMap<number, readonly number[]>;
  readonly selected: number;
}

const BADGES = 0.5;

export function dottedMarks(lines: readonly DottedLine[], selected: number): DottedMarks {
  const ofPost = new Map<number, number[]>();
  lines.forEach(({ report, manager }, index) => {
    for (const post of [report, manager]) ofPost.set(post, [...(ofPost.get(post) ?? []), index]);
  });
  return { lines, ofPost, selected };
}

/**
 * Dotted lines by the same number at both ends, so that none crosses a box or another line; those of the selected post are
 * drawn as well, above everything.
 */
export function drawDotted(
  ink: CanvasRenderingContext2D,
  { x, y, shown }: ChartLayout,
  { lines, ofPost, selected }: DottedMarks,
  inks: Inks,
  scale: number,
): void {
  const middle = (post: number) => [(x[post] ?? 0) + BOX_WIDTH / 2, (y[post] ?? 0) + BOX_HEIGHT / 2] as const;
  ink.strokeStyle = inks.accent;
  ink.lineWidth = 2 / Math.min(scale, 1);
  ink.setLineDash([6 / Math.min(scale, 1), 5 / Math.min(scale, 1)]);
  for (const index of ofPost.get(selected) ?? []) {
    const line = lines[index];
    if (line === undefined || shown[line.report] !== 1 || shown[line.manager] !== 1) continue;
    ink.beginPath();
    ink.moveTo(...middle(line.report));
    ink.lineTo(...middle(line.manager));
    ink.stroke();
  }
  ink.setLineDash([]);
  if (scale < BADGES) return;
  ink.font = `11px ${inks.font}`;
  ink.textAlign = 'right';
  for (const [post, numbers] of ofPost) {
    if (shown[post] !== 1) continue;
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
