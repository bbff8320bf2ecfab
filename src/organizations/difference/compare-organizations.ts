import { RolegraphError } from '../../graph/errors.ts';
import { type MaybePromise, whenReady } from '../../graph/work/maybe-promise.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { compareCharts } from './compare-charts.ts';
import type { OrganizationMetrics } from '../chart/metrics.ts';
import { PositionInChart } from '../chart/position-in-chart.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { metricsOf, MOST_LISTED } from '../questions.ts';
import { getOrganization } from '../organizations.ts';
import { allTogether } from '../../graph/arguments/problems.ts';

/** What differs between two charts; each list holds at most 1000. */
export interface OrganizationDifference {
  readonly added: readonly PositionInChart[];
  readonly removed: readonly PositionInChart[];
  readonly moved: readonly {
    readonly position: PositionInChart;
    readonly from: PositionInChart | null;
    readonly to: PositionInChart | null;
  }[];
  readonly retitled: readonly {
    readonly position: PositionInChart;
    readonly from: string;
    readonly to: string;
  }[];
  readonly before: OrganizationMetrics;
  readonly after: OrganizationMetrics;
}

/** Compares two charts by the source's own ids. @throws NotFoundError for each that there is not, at once */
export function compareOrganizations(
  snapshot: GraphSnapshot,
  before: string,
  after: string,
): MaybePromise<OrganizationDifference> {
  return whenReady(found(snapshot, before, 'before'), (earlier) =>
    whenReady(found(snapshot, after, 'after'), (later) => {
      const missing = [earlier, later].filter((each) => each instanceof RolegraphError);
      if (missing.length > 0) throw allTogether(missing);
      return differenceOf(earlier as ChartReading, later as ChartReading);
    }),
  );
}

async function found(
  snapshot: GraphSnapshot,
  slug: string,
  argument: string,
): Promise<ChartReading | RolegraphError> {
  try {
    return await getOrganization(snapshot, slug, argument);
  } catch (error) {
    if (error instanceof RolegraphError) return error;
    throw error;
  }
}

function differenceOf(before: ChartReading, after: ChartReading): OrganizationDifference {
  const { added, removed, moved, retitled } = compareCharts(before, after);
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
    before: metricsOf(before),
    after: metricsOf(after),
  };
}
