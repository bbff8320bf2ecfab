import { checkFirst, checkFromOne } from '../graph/arguments/bounds.ts';
import type { ChartReading } from './chart/chart-reading.ts';
import { type CrosstabCell, crosstabOf, type CrosstabOfChart } from './chart/crosstab.ts';
import { groupsWithin, type PositionGroup, type PositionGroupRow } from './chart/groups.ts';
import { getNumber } from './positions/find-number.ts';
import { MOST_LISTED } from './questions.ts';

const USUAL_GROUPS = 100;
const USUAL_INNER = 20;

/** A group with its own groups. */
export interface NestedGroup extends PositionGroupRow {
  readonly groups: readonly NestedGroup[];
  /** However many are listed. */
  readonly groupCount: number;
}

export interface GroupArguments {
  readonly by: PositionGroup;
  readonly within?: string | null | undefined;
  readonly then?: PositionGroup | null | undefined;
  readonly first?: number | null | undefined;
  readonly thenFirst?: number | null | undefined;
}

/**
 * The positions put together, and those of each group once more: most positions first, then by key.
 *
 * @throws InvalidInputError, NotFoundError
 */
export function groupsOf(reading: ChartReading, args: GroupArguments): NestedGroup[] {
  const { by, within, then } = args;
  const first = checkFirst(args.first, USUAL_GROUPS, MOST_LISTED);
  const thenFirst = checkFromOne(args.thenFirst ?? USUAL_INNER, 'thenFirst', MOST_LISTED);
  const { chart, forest } = reading;
  const { top } = partOf(reading, within);
  return groupsBy(reading, by, within)
    .slice(0, first)
    .map(({ row, members }) => {
      if (then == null) return withoutGroups(row);
      const inner = groupsWithin(chart, forest, then, members, top).map(({ row }) => withoutGroups(row));
      return { ...row, groups: inner.slice(0, thenFirst), groupCount: inner.length };
    });
}

/** How many groups there are. @throws NotFoundError */
export function groupCountOf(reading: ChartReading, by: PositionGroup, within?: string | null): number {
  return groupsBy(reading, by, within).length;
}

export function withoutGroups(row: PositionGroupRow): NestedGroup {
  return { ...row, groups: [], groupCount: 0 };
}

function groupsBy(reading: ChartReading, by: PositionGroup, within: string | null | undefined) {
  const { chart, forest } = reading;
  const { numbers, top } = partOf(reading, within);
  const make = () => groupsWithin(chart, forest, by, numbers, top);
  return within == null ? reading.derived(`groups by ${by}`, make) : make();
}

/** Positions put together by two things; `first` cuts the cells. */
export interface Crosstab extends Omit<CrosstabOfChart, 'cells'> {
  readonly cells: readonly CrosstabCell[];
  readonly cellCount: number;
}

/** @throws InvalidInputError, NotFoundError */
export function crosstab(
  reading: ChartReading,
  {
    by,
    across,
    within,
    first,
  }: Omit<GroupArguments, 'then' | 'thenFirst'> & { readonly across: PositionGroup },
): Crosstab {
  const most = checkFirst(first, USUAL_GROUPS, MOST_LISTED);
  const { numbers, top } = partOf(reading, within);
  const { cells, ...rest } = crosstabOf(reading.chart, reading.forest, by, across, numbers, top);
  return { ...rest, cells: cells.slice(0, most), cellCount: cells.length };
}

/** The positions of a part, in the order of the source, and the depth of its top. @throws NotFoundError */
export function partOf(reading: ChartReading, within: string | null | undefined): Part {
  const { chart, forest } = reading;
  if (within == null) return { numbers: chart.positions.keys().toArray(), top: 0 };
  const number = getNumber(reading, within, 'within');
  const first = forest.place[number]!;
  const numbers = forest.order.slice(first, first + forest.descendants[number]! + 1).sort();
  return { numbers: [...numbers], top: forest.depth[number]! };
}

interface Part {
  readonly numbers: readonly number[];
  readonly top: number;
}
