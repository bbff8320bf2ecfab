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
    ['reports', sizeOf(forest.reports, length)],
    ['dotted managers', sizeOf(forest.dottedManagers, length)],
    ['descendants', of(Math.max(0, largest(forest.descendants)))],
    ['managers above', of(deepest)],
    ['levels', of(deepest + 1)],
    ['groups', of(Math.max(...distinct))],
  ]);
});

function sizeOf({ start }: Adjacency, length: number): ListSize {
  let [most, all] = [0, 0];
  for (let position = 0; position < length; position += 1) {
    const count = start[position + 1]! - start[position]!;
    if (count > most) most = count;
    all += count;
  }
  return { most, all };
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
