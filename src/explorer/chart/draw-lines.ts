import type { Part } from '../picture/part.ts';
import type { Ink } from '../picture/sheet.ts';
import type { ChartTree } from './chart-tree.ts';
import { BOX_HEIGHT, type ChartLayout, ROW_GAP } from './lay-out.ts';

const TRUNK = 10;
const DROP = 20;

/**
 * From a manager to all that report to it: down the manager's own margin, along each row, and down to each box. Those to the
 * boxes are left out where they cannot be seen.
 */
export function drawLinesBelow(
  ink: Ink,
  { reports }: ChartTree,
  { x, y, shown }: ChartLayout,
  manager: number,
  thick: number,
  part: Part,
): void {
  const below = reports[manager] ?? [];
  if (shown[below[0] ?? -1] !== 1) return;
  const trunk = (x[manager] ?? 0) + TRUNK;
  const bottom = (y[manager] ?? 0) + BOX_HEIGHT;
  let row = -1;
  let furthest = 0;
  for (const report of below) {
    const bus = (y[report] ?? 0) - ROW_GAP / 2;
    if (bus !== row && row >= 0) ink.fillRect(trunk, row, furthest - trunk + thick, thick);
    row = bus;
    furthest = (x[report] ?? 0) + DROP;
    if (furthest <= part.right && furthest + thick >= part.left && bus <= part.bottom)
      ink.fillRect(furthest, bus, thick, ROW_GAP / 2);
  }
  ink.fillRect(trunk, row, furthest - trunk + thick, thick);
  ink.fillRect(trunk, bottom, thick, row - bottom + thick);
}

/** From one post to its manager. */
export function drawLineAbove(
  ink: Ink,
  { manager }: ChartTree,
  { x, y, shown }: ChartLayout,
  post: number,
  thick: number,
): void {
  const above = manager[post] ?? -1;
  if (above === -1 || shown[post] !== 1) return;
  const trunk = (x[above] ?? 0) + TRUNK;
  const bottom = (y[above] ?? 0) + BOX_HEIGHT;
  const bus = (y[post] ?? 0) - ROW_GAP / 2;
  const drop = (x[post] ?? 0) + DROP;
  ink.fillRect(trunk, bottom, thick, bus - bottom + thick);
  ink.fillRect(trunk, bus, drop - trunk + thick, thick);
  ink.fillRect(drop, bus, thick, ROW_GAP / 2);
}
