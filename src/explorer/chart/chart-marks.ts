import type { Ink, DrawPart } from '../picture/sheet.ts';
import type { DottedMarks } from './dotted-marks.ts';
import { drawDotted } from './draw-dotted.ts';
import { drawLineAbove } from './draw-lines.ts';
import { BOX_HEIGHT, BOX_WIDTH, type ChartLayout } from './lay-out.ts';
import type { LaidOut } from './use-chart.ts';

export interface Chosen {
  readonly selected: number;
  /** The selected post and everyone above it. */
  readonly chain: readonly number[];
  /** Where a dragged post would go; -1: nowhere. */
  readonly target: number;
  readonly dotted: DottedMarks;
}

/** What is chosen on a chart: the post, the chain above it, its dotted lines, and where another would go. */
export function chartMarks({ tree, layout }: LaidOut, { selected, chain, target, dotted }: Chosen): DrawPart {
  return (ink, _part, scale, inks) => {
    const thick = 3 / Math.min(scale, 1);
    ink.fillStyle = inks.accent;
    for (const post of chain) drawLineAbove(ink, tree, layout, post, thick);
    drawDotted(ink, layout, dotted, selected, inks, scale);
    frame(ink, layout, selected, inks.accent, thick);
    frame(ink, layout, target, inks.text, thick);
  };
}

function frame(ink: Ink, { x, y, shown }: ChartLayout, post: number, colour: string, thick: number): void {
  if (post === -1 || shown[post] !== 1) return;
  ink.strokeStyle = colour;
  ink.lineWidth = thick;
  ink.strokeRect(
    (x[post] ?? 0) - thick,
    (y[post] ?? 0) - thick,
    BOX_WIDTH + 2 * thick,
    BOX_HEIGHT + 2 * thick,
  );
}
