import { compareIds } from '../../graph/model.ts';
import { type Chart, type ChartPosition, headcountOf } from './chart.ts';
import { type CostFigures, CostSum } from './cost-sum.ts';
import { DecimalSum } from './decimal-sum.ts';
import { type Forest, spanOf } from './forest.ts';
import { ratio } from './metrics.ts';

/** What positions can be put together by. */
export type PositionGroup = 'UNIT' | 'ROLE' | 'DEPTH' | 'LOCATION' | 'GRADE' | 'STATUS';

export interface PositionGroupRow extends CostFigures {
  /** The unit, the role's id, the depth in digits, ...; empty for the positions of which the source says nothing. */
  readonly key: string;
  readonly positions: number;
  /** How many people hold them: {@link headcountOf} each. */
  readonly headcount: number;
  /** Those with direct reports, wherever these belong. */
  readonly managers: number;
  /** Direct reports per manager, solid lines only; 0 without managers. */
  readonly averageSpan: number;
  /** The sum of those stated; null where none is. */
  readonly fte: number | null;
  /** How many positions state them. */
  readonly fteKnown: number;
}

/**
 * Puts positions into one group each. Most positions first, then by key; depths from the top down. A value is taken as the
 * source writes it, so "Sales" and "sales" are two groups. `among`: the positions by number, all where it is left out;
 * `top`: the depth that counts as 0.
 */
export function groupPositions(
  chart: Chart,
  forest: Forest,
  by: PositionGroup,
  among: Iterable<number> = chart.positions.keys(),
  top = 0,
): PositionGroupRow[] {
  return groupsWithin(chart, forest, by, among, top).map(({ row }) => row);
}

/** The same with the positions of each group. */
export function groupsWithin(
  chart: Chart,
  forest: Forest,
  by: PositionGroup,
  among: Iterable<number>,
  top: number,
): { readonly row: PositionGroupRow; readonly members: readonly number[] }[] {
  const groups = new Map<string, { readonly group: PositionSum; readonly members: number[] }>();
  const keyOf = groupKey(chart, forest, by, top);
  for (const number of among) {
    const key = keyOf(number);
    let known = groups.get(key);
    if (known === undefined) groups.set(key, (known = { group: new PositionSum(), members: [] }));
    known.group.add(chart.positions[number]!, spanOf(forest, number));
    known.members.push(number);
  }
  return Array.from(groups, ([key, { group, members }]) => ({ row: group.row(key), members })).sort((a, b) =>
    by === 'DEPTH'
      ? Number(a.row.key) - Number(b.row.key)
      : b.row.positions - a.row.positions || compareIds(a.row.key, b.row.key),
  );
}

/** The key of a position's group; empty where the source says nothing. */
export function groupKey(
  { positions }: Chart,
  { depth }: Forest,
  by: PositionGroup,
  top: number,
): (number: number) => string {
  return by === 'DEPTH'
    ? (number) => String(depth[number]! - top)
    : (number) => VALUES[by](positions[number]!) ?? '';
}

const VALUES: Record<Exclude<PositionGroup, 'DEPTH'>, (position: ChartPosition) => string | null> = {
  UNIT: ({ unit }) => unit,
  ROLE: ({ roleId }) => roleId,
  LOCATION: ({ location }) => location,
  GRADE: ({ grade }) => grade,
  STATUS: ({ status }) => status,
};

/** What positions sum up to. */
export class PositionSum {
  readonly #fte = new DecimalSum();
  readonly #cost = new CostSum();
  #positions = 0;
  #headcount = 0;
  #managers = 0;
  #reports = 0;

  add(position: ChartPosition, span: number): void {
    this.#positions += 1;
    this.#reports += span;
    if (span > 0) this.#managers += 1;
    this.#headcount += headcountOf(position);
    this.#fte.add(position.fte);
    this.#cost.add(position);
  }

  row(key: string): PositionGroupRow {
    return {
      key,
      positions: this.#positions,
      headcount: this.#headcount,
      managers: this.#managers,
      averageSpan: ratio(this.#reports, this.#managers),
      fte: this.#fte.value,
      fteKnown: this.#fte.count,
      ...this.#cost.figures,
    };
  }
}
