import { checkFirst, checkFromOne } from '../graph/arguments/bounds.ts';
import type { ChartReading } from './chart/chart-reading.ts';
import { type CrosstabCell, crosstabOf, type CrosstabOfChart } from './chart/crosstab.ts';
import { groupPositions, groupsWithin, type PositionGroup, type PositionGroupRow } from './chart/groups.ts';
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
  const part = partOf(reading, within);
  return groupsBy(reading, by, part)
    .slice(0, first)
    .map(({ row, members }) => {
      if (then == null) return withoutGroups(row);
      const inner = groupPositions(chart, forest, then, members, part.top).map(withoutGroups);
      return { ...row, groups: inner.slice(0, thenFirst), groupCount: inner.length };
    });
}

/** How many groups there are. @throws NotFoundError */
export function groupCountOf(reading: ChartReading, by: PositionGroup, within?: string | null): number {
  return groupsBy(reading, by, partOf(reading, within)).length;
}

export function withoutGroups(row: PositionGroupRow): NestedGroup {
  return { ...row, groups: [], groupCount: 0 };
}

function groupsBy(reading: ChartReading, by: PositionGroup, { numbers, top }: Part) {
  const { chart, forest } = reading;
  const make = () => groupsWithin(chart, forest, by, numbers, top);
  return numbers === forest.order ? reading.derived(`groups by ${by}`, make) : make();
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

/** A position and all below it; the whole where none is named. @throws NotFoundError */
export function partOf(reading: ChartReading, within: string | null | undefined): Part {
  const { order, place, depth, descendants } = reading.forest;
  if (within == null) return { numbers: order, top: 0 };
  const number = getNumber(reading, within, 'within');
  const first = place[number]!;
  return { numbers: order.subarray(first, first + descendants[number]! + 1), top: depth[number]! };
}

interface Part {
  /** Each manager before those below it. */
  readonly numbers: Int32Array;
  /** The depth of the topmost. */
  readonly top: number;
}
