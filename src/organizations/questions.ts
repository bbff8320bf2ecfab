import { commonManager, reportingPath } from './chart/common-manager.ts';
import { type ChartReading, PositionInChart } from './chart/chart-reading.ts';
import { organizationMetrics, type OrganizationMetrics } from './chart/metrics.ts';
import { findNumber, getNumber, getNumbers } from './positions/find-number.ts';

/** What one list of positions that has no pages holds at most. */
export const MOST_LISTED = 1_000;

/** The position of a global id or the source's own; null where there is none. */
export function positionOf(reading: ChartReading, id: string): PositionInChart | null {
  const number = findNumber(reading, id);
  return number === undefined ? null : new PositionInChart(reading, number);
}

/** The positions without a manager, in the order of the source, at most 1000. */
export function rootsOf(reading: ChartReading): PositionInChart[] {
  return reading.forest.roots.slice(0, MOST_LISTED).map((root) => new PositionInChart(reading, root));
}

/** What became of the rows of its source; null where nobody counted. */
export function sourceRowsOf({ organization: { sourceRows }, chart }: ChartReading) {
  return sourceRows === null ? null : { ...sourceRows, positions: chart.positions.length };
}

/** The figures of the whole, computed once; or of a position and all below it. @throws NotFoundError */
export function metricsOf(reading: ChartReading, within?: string | null): OrganizationMetrics {
  const { chart, forest } = reading;
  if (within == null) return reading.derived('metrics', () => organizationMetrics(chart, forest));
  return organizationMetrics(chart, forest, getNumber(reading, within, 'within'));
}

/** The figures of a position and all below it. */
export function metricsBelow({ chart, forest }: ChartReading, position: number): OrganizationMetrics {
  return organizationMetrics(chart, forest, position);
}

/** The lowest position whose organization holds all of these. @throws InvalidInputError, NotFoundError */
export function commonManagerOf(reading: ChartReading, ids: readonly string[]): PositionInChart | null {
  const number = commonManager(reading.forest, getNumbers(reading, ids, 'positions'));
  return number === null ? null : new PositionInChart(reading, number);
}

/** The way from one position to another, both included; null where there is none. @throws NotFoundError */
export function pathBetween(reading: ChartReading, from: string, to: string): PositionInChart[] | null {
  const ends = [getNumber(reading, from, 'from'), getNumber(reading, to, 'to')] as const;
  return reportingPath(reading.forest, ...ends)?.map((each) => new PositionInChart(reading, each)) ?? null;
}
