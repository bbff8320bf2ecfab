import type { Derivation } from '../graph/reading/derivation.ts';
import type { ChartReading } from '../organizations/chart/chart-reading.ts';
import type { Adjacency } from '../organizations/chart/forest.ts';
import { netSizes } from '../organizations/structure/net-sizes.ts';
import type { ListSize, Sizes } from './list-size.ts';

/** How long the lists of an organization are. */
export const CHART_SIZES: Derivation<ChartReading, Sizes> = {
  name: 'sizes',
  make: function* (reading) {
    const { steps, pairs } = yield* netSizes(reading);
    return new Map([...listSizes(reading), ['net steps', of(steps)], ['net pairs', of(pairs)]]);
  },
};

const of = (count: number): ListSize => ({ most: count, all: count });

function listSizes({ chart, forest, organization }: ChartReading): Map<string, ListSize> {
  const { length } = chart.positions;
  const [deepest, distinct] = [largest(forest.depth), distinctTexts(chart.positions)];
  return new Map<string, ListSize>([
    ['positions', of(length)],
    ['roots', of(forest.roots.length)],
    ['reports', sizeOf(forest.reports)],
    ['dotted managers', sizeOf(forest.dottedManagers)],
    ['descendants', of(Math.max(0, largest(forest.descendants)))],
    ['managers above', of(deepest)],
    ['levels', of(deepest + 1)],
    ['grades', of(organization.gradeOrder?.length ?? 0)],
    ['groups', of(Math.max(...distinct))],
  ]);
}

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

/** How many units, locations, grades, roles and statuses there are. */
function distinctTexts(positions: ChartReading['chart']['positions']): number[] {
  const fields = ['unit', 'location', 'grade', 'roleId', 'status'] as const;
  return fields.map((field) => new Set(positions.map((position) => position[field])).size);
}
