import { type ChartReading, PositionInChart } from '../chart/chart-reading.ts';
import {
  changedAttributes,
  type ChangedPosition,
  differenceTotals,
  type DifferenceTotals,
} from './changed-attributes.ts';
import { type ChartDifference, comparingCharts } from './compare-charts.ts';
import type { OrganizationMetrics } from '../chart/metrics.ts';
import type { InPortions } from '../../graph/work/portions.ts';
import { type Asker, finishInSlices } from '../../graph/work/slices.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { metricsOf, MOST_LISTED } from '../questions.ts';
import { findOrganization, unknownOrganization } from '../organizations.ts';
import { allTogether } from '../../graph/arguments/problems.ts';

/** What differs between two charts; each list holds at most 1000. */
export interface OrganizationDifference extends ChartDifference<PositionInChart> {
  readonly changed: readonly ChangedPosition<PositionInChart>[];
  readonly changedCount: number;
  /** Of all, however many are listed. */
  readonly totals: DifferenceTotals;
  readonly before: OrganizationMetrics;
  readonly after: OrganizationMetrics;
}

/** Compares two charts by the source's own ids. @throws NotFoundError for each that there is not, at once */
export async function compareOrganizations(
  graph: GraphReading,
  before: string,
  after: string,
  asker: Asker = {},
): Promise<OrganizationDifference> {
  const earlier = findOrganization(graph, before);
  const later = findOrganization(graph, after);
  if (earlier !== null && later !== null) return finishInSlices(differenceOf(earlier, later), asker);
  const missing = [
    earlier === null ? [unknownOrganization(graph, before, 'before')] : [],
    later === null ? [unknownOrganization(graph, after, 'after')] : [],
  ];
  throw allTogether(missing.flat());
}

function* differenceOf(before: ChartReading, after: ChartReading): InPortions<OrganizationDifference> {
  const difference = yield* comparingCharts(before, after);
  yield;
  const { added, removed, moved, retitled } = difference;
  const changed = yield* changedAttributes(before, after);
  yield;
  const metricsBefore = metricsOf(before);
  yield;
  const metricsAfter = metricsOf(after);
  const inBefore = (number: number) => new PositionInChart(before, number);
  const inAfter = (number: number) => new PositionInChart(after, number);
  return {
    added: added.slice(0, MOST_LISTED).map(inAfter),
    removed: removed.slice(0, MOST_LISTED).map(inBefore),
    moved: moved.slice(0, MOST_LISTED).map(({ position, from, to }) => ({
      position: inAfter(position),
      from: from === null ? null : inBefore(from),
      to: to === null ? null : inAfter(to),
    })),
    retitled: retitled
      .slice(0, MOST_LISTED)
      .map(({ position, from, to }) => ({ position: inAfter(position), from, to })),
    changed: changed
      .slice(0, MOST_LISTED)
      .map(({ position, ...rest }) => ({ position: inAfter(position), ...rest })),
    changedCount: changed.length,
    totals: differenceTotals(difference, changed, metricsBefore, metricsAfter),
    before: metricsBefore,
    after: metricsAfter,
  };
}
