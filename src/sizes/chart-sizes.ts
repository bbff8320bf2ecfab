import { atOnceAs, type Derivation } from '../graph/reading/derivation.ts';
import type { ChartReading } from '../organizations/chart/chart-reading.ts';
import type { Adjacency } from '../organizations/chart/forest.ts';
import type { ListSize, Sizes } from './list-size.ts';

/** How long the lists of an organization are. */
export const CHART_SIZES: Derivation<ChartReading, Sizes> = atOnceAs('sizes', ({ chart, forest }) => {
  const { length } = chart.positions;
  const of = (count: number): ListSize => ({ most: count, all: count });
  const [deepest, distinct] = [largest(forest.depth), distinctTexts(chart.positions)];
  return new Map<string, ListSize>([
    ['positions', of(length)],
    ['roots', of(forest.roots.length)],
    ['reports', sizeOf(forest.reports)],
    ['dotted managers', sizeOf(forest.dottedManagers)],
    ['descendants', of(Math.max(0, largest(forest.descendants)))],
    ['managers above', of(deepest)],
    ['levels', of(deepest + 1)],
    ['groups', of(Math.max(...distinct))],
  ]);
});

/** The first starts at 0, and each where the one before ends. */
function sizeOf({ start }: Adjacency): ListSize {
  let most = 0;
  let last = 0;
  for (const next of start) {
    if (next - last > most) most = next - last;
    last = next;
  }
  return { most, all: last };
}

function largest(numbers: Int32Array): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** How many units, locations, grades and roles there are. */
function distinctTexts(positions: ChartReading['chart']['positions']): number[] {
  const fields = ['unit', 'location', 'grade', 'roleId'] as const;
  return fields.map((field) => new Set(positions.map((position) => position[field])).size);
}
