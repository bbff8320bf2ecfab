import { compareIds } from '../../graph/model.ts';
import type { Chart } from './chart.ts';
import { type Forest, spanOf } from './forest.ts';
import { groupKey, type PositionGroup, type PositionGroupRow, PositionSum } from './groups.ts';

/** The positions that share two things. */
export interface CrosstabCell extends Omit<PositionGroupRow, 'key'> {
  /** Empty for positions of which the source says nothing. */
  readonly row: string;
  readonly column: string;
}

export interface CrosstabOfChart {
  /** Those that have positions: most first, then by row and column. */
  readonly cells: readonly CrosstabCell[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly positions: number;
  /** Of how many positions it is unknown what row, and what column, they are in. */
  readonly rowUnknown: number;
  readonly columnUnknown: number;
}

/** Puts positions together by two things at once. */
export function crosstabOf(
  chart: Chart,
  forest: Forest,
  by: PositionGroup,
  across: PositionGroup,
  among: Iterable<number>,
  top: number,
): CrosstabOfChart {
  const [rowOf, columnOf] = [groupKey(chart, forest, by, top), groupKey(chart, forest, across, top)];
  const sums = new Map<string, Map<string, PositionSum>>();
  const columns = new Set<string>();
  let [positions, rowUnknown, columnUnknown] = [0, 0, 0];
  for (const number of among) {
    const [row, column] = [rowOf(number), columnOf(number)];
    let inRow = sums.get(row);
    if (inRow === undefined) sums.set(row, (inRow = new Map<string, PositionSum>()));
    let sum = inRow.get(column);
    if (sum === undefined) inRow.set(column, (sum = new PositionSum()));
    sum.add(chart.positions[number]!, spanOf(forest, number));
    columns.add(column);
    positions += 1;
    if (row === '') rowUnknown += 1;
    if (column === '') columnUnknown += 1;
  }
  const cells = Array.from(sums, ([row, inRow]) =>
    Array.from(inRow, ([column, sum]): CrosstabCell => {
      const { key: _, ...figures } = sum.row('');
      return { row, column, ...figures };
    }),
  ).flat();
  cells.sort(
    (a, b) => b.positions - a.positions || compareIds(a.row, b.row) || compareIds(a.column, b.column),
  );
  return { cells, rowCount: sums.size, columnCount: columns.size, positions, rowUnknown, columnUnknown };
}
