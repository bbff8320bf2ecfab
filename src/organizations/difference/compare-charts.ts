import { atOnce, eachInPortions, type InPortions } from '../../graph/work/portions.ts';
import type { ChartReading } from '../chart/chart-reading.ts';

/** A chart and the forest that it is read as. */
export type ReadChart = Pick<ChartReading, 'chart' | 'forest'>;

/**
 * What differs between two charts whose positions are the same where their keys are; these are numbers, or anything that
 * stands for a position.
 */
export interface ChartDifference<Position = number> {
  /** In the later chart. */
  readonly added: readonly Position[];
  /** In the earlier chart. */
  readonly removed: readonly Position[];
  readonly moved: readonly MovedPosition<Position>[];
  readonly retitled: readonly RetitledPosition<Position>[];
}

/** A position of both charts whose manager has another key, or which got or lost one. */
export interface MovedPosition<Position = number> {
  /** In the later chart. */
  readonly position: Position;
  /** The manager in the earlier chart; null at the top. */
  readonly from: Position | null;
  /** The manager in the later chart; null at the top. */
  readonly to: Position | null;
}

export interface RetitledPosition<Position = number> {
  /** In the later chart. */
  readonly position: Position;
  readonly from: string;
  readonly to: string;
}

/**
 * Compares two charts of an organization by key, each list in the order of the positions. Who reports to a position
 * that was removed has moved too; dotted lines are not compared.
 */
export function compareCharts(before: ReadChart, after: ReadChart): ChartDifference {
  return atOnce(comparingCharts(before, after));
}

/** The same, interruptible. */
export function* comparingCharts(before: ReadChart, after: ReadChart): InPortions<ChartDifference> {
  const earlier = new Map<string, number>();
  yield* eachInPortions(before.chart.positions, ({ key }, number) => void earlier.set(key, number));
  yield;
  const isKept = new Uint8Array(before.chart.positions.length);
  const added: number[] = [];
  const moved: MovedPosition[] = [];
  const retitled: RetitledPosition[] = [];
  yield* eachInPortions(after.chart.positions, ({ key, title }, position) => {
    const number = earlier.get(key);
    if (number === undefined) {
      added.push(position);
      return;
    }
    isKept[number] = 1;
    const from = managerOf(before, number);
    const to = managerOf(after, position);
    if (keyOf(before, from) !== keyOf(after, to)) moved.push({ position, from, to });
    const titleBefore = before.chart.positions[number]!.title;
    if (titleBefore !== title) retitled.push({ position, from: titleBefore, to: title });
  });
  yield;
  const removed: number[] = [];
  isKept.forEach((kept, number) => {
    if (kept === 0) removed.push(number);
  });
  return { added, removed, moved, retitled };
}

function managerOf({ forest }: ReadChart, position: number): number | null {
  const manager = forest.manager[position]!;
  return manager === -1 ? null : manager;
}

function keyOf({ chart }: ReadChart, position: number | null): string | null {
  return position === null ? null : chart.positions[position]!.key;
}
