import type { ReadChart } from '../difference/compare-charts.ts';
import { spanOf } from '../chart/forest.ts';
import type { PositionNumbers } from '../chart/chart.ts';

/** A position that has more or fewer direct reports than before. */
export interface SpanChange {
  /** Its number in the chart after. */
  readonly position: number;
  /** 0 for one that is new. */
  readonly before: number;
  readonly after: number;
}

/**
 * How many positions of both charts have another management chain than before: other keys on the way to the top.
 */
export function chainsChanged(
  before: ReadChart,
  after: ReadChart,
  { numbers, earlier }: PositionNumbers,
): number {
  const isChanged = new Uint8Array(after.forest.size);
  let changed = 0;
  // Managers come first in the order, so theirs is known.
  for (const position of after.forest.order) {
    const number = earlier[position]!;
    const manager = after.forest.manager[position]!;
    // One that is new had no chain that those below it could have had.
    if (number === -1) isChanged[position] = 1;
    else {
      const former = before.forest.manager[number]!;
      const isSame =
        former === -1
          ? manager === -1
          : manager !== -1 && numbers[former] === manager && isChanged[manager] === 0;
      if (isSame) continue;
      isChanged[position] = 1;
      changed += 1;
    }
  }
  return changed;
}

/** In the order of the chart after. */
export function spansChanged(
  before: ReadChart,
  after: ReadChart,
  { earlier }: PositionNumbers,
): SpanChange[] {
  const changes: SpanChange[] = [];
  earlier.forEach((number, position) => {
    const former = number === -1 ? 0 : spanOf(before.forest, number);
    const span = spanOf(after.forest, position);
    if (span !== former) changes.push({ position, before: former, after: span });
  });
  return changes;
}
