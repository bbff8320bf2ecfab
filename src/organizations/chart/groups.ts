import { compareIds } from '../../graph/model.ts';
import { type Chart, type ChartPosition, headcountOf } from './chart.ts';
import { type CostFigures, CostSum } from './cost-sum.ts';
import { DecimalSum } from './decimal-sum.ts';
import { type Forest, spanOf } from './forest.ts';
import { ratio } from './metrics.ts';

/** What positions can be put together by. */
export type PositionGroup = 'UNIT' | 'ROLE' | 'DEPTH' | 'LOCATION' | 'GRADE';

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
 * Puts every position into one group. Most positions first, then by key; depths from the top down. A value is taken as
 * the source writes it, so "Sales" and "sales" are two groups.
 */
export function groupPositions(chart: Chart, forest: Forest, by: PositionGroup): PositionGroupRow[] {
  const groups = new Map<string | number, Group>();
  chart.positions.forEach((position, number) => {
    const value = by === 'DEPTH' ? forest.depth[number]! : (VALUES[by](position) ?? '');
    let group = groups.get(value);
    if (group === undefined) groups.set(value, (group = new Group()));
    group.add(position, spanOf(forest, number));
  });
  const rows = Array.from(groups, ([key, group]) => group.row(String(key)));
  return by === 'DEPTH'
    ? rows.sort((a, b) => Number(a.key) - Number(b.key))
    : rows.sort((a, b) => b.positions - a.positions || compareIds(a.key, b.key));
}

const VALUES: Record<Exclude<PositionGroup, 'DEPTH'>, (position: ChartPosition) => string | null> = {
  UNIT: ({ unit }) => unit,
  ROLE: ({ roleId }) => roleId,
  LOCATION: ({ location }) => location,
  GRADE: ({ grade }) => grade,
};

class Group {
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
