import { eachInPortions, type InPortions } from '../../graph/work/portions.ts';
import { type ChartPosition, headcountOf } from '../chart/chart.ts';
import type { OrganizationMetrics } from '../chart/metrics.ts';
import type { ChartDifference, ReadChart } from './compare-charts.ts';

/** What a position has beside its title and its manager, as texts to compare and to show. */
const VALUES = {
  UNIT: ({ unit }) => unit,
  LOCATION: ({ location }) => location,
  GRADE: ({ grade }) => grade,
  FTE: ({ fte }) => textOf(fte),
  COST: ({ cost }) => textOf(cost),
  CURRENCY: ({ currency }) => currency,
  VACANT: ({ vacant }) => String(vacant),
  STATUS: ({ status }) => status,
  HEADCOUNT: (position) => String(headcountOf(position)),
  ROLE: ({ roleId }) => roleId,
} as const satisfies Record<string, (position: ChartPosition) => string | null>;

/** How many digits of a difference are kept: those of two sums that are nearly the same are fewer than theirs. */
const DIGITS = 12;

export type PositionAttribute = keyof typeof VALUES;
const ATTRIBUTES = Object.keys(VALUES) as PositionAttribute[];

/** A position of both charts of which an attribute differs; null for what the source does not say. */
export interface ChangedPosition<Position = number> {
  /** In the later chart. */
  readonly position: Position;
  readonly attribute: PositionAttribute;
  readonly from: string | null;
  readonly to: string | null;
}

/** How many positions of each kind differ, however many are listed, and by how much the figures do. */
export interface DifferenceTotals {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly retitled: number;
  readonly regraded: number;
  readonly resized: number;
  readonly recosted: number;
  readonly unit: number;
  readonly location: number;
  readonly role: number;
  /** Positions that became vacant, and that became held. */
  readonly vacated: number;
  readonly filled: number;
  /** Of all positions together, the later less the earlier; null where one of them is unknown. */
  readonly positions: number;
  readonly headcount: number;
  readonly fte: number | null;
  /** Null too where the two are in different currencies. */
  readonly cost: number | null;
}

/** Every attribute of every position of both charts that differs, by key: in the order of the later source. */
export function* changedAttributes(before: ReadChart, after: ReadChart): InPortions<ChangedPosition[]> {
  const earlier = new Map<string, ChartPosition>();
  yield* eachInPortions(before.chart.positions, (position) => void earlier.set(position.key, position));
  yield;
  const changed: ChangedPosition[] = [];
  yield* eachInPortions(after.chart.positions, (now, position) => {
    const then = earlier.get(now.key);
    if (then === undefined) return;
    for (const attribute of ATTRIBUTES) {
      const [from, to] = [VALUES[attribute](then), VALUES[attribute](now)];
      if (from !== to) changed.push({ position, attribute, from, to });
    }
  });
  return changed;
}

export function differenceTotals(
  { added, removed, moved, retitled }: ChartDifference,
  changed: readonly ChangedPosition[],
  before: OrganizationMetrics,
  after: OrganizationMetrics,
): DifferenceTotals {
  const counts = Map.groupBy(changed, ({ attribute }) => attribute);
  const count = (attribute: PositionAttribute) => counts.get(attribute)?.length ?? 0;
  const vacated = counts.get('VACANT')?.filter(({ to }) => to === 'true').length ?? 0;
  return {
    added: added.length,
    removed: removed.length,
    moved: moved.length,
    retitled: retitled.length,
    regraded: count('GRADE'),
    resized: count('FTE'),
    recosted: count('COST'),
    unit: count('UNIT'),
    location: count('LOCATION'),
    role: count('ROLE'),
    vacated,
    filled: count('VACANT') - vacated,
    positions: after.positions - before.positions,
    headcount: after.headcount - before.headcount,
    fte: change(after.fte, before.fte),
    cost: after.currency === before.currency ? change(after.cost, before.cost) : null,
  };
}

function change(later: number | null, earlier: number | null): number | null {
  return later === null || earlier === null ? null : Number((later - earlier).toPrecision(DIGITS));
}

function textOf(number: number | null): string | null {
  return number === null ? null : String(number);
}
