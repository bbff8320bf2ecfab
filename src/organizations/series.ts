import { checkLength } from '../graph/arguments/bounds.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { InPortions } from '../graph/work/portions.ts';
import { type Asker, finishInSlices, LongWork } from '../graph/work/slices.ts';
import {
  changedAttributes,
  differenceTotals,
  type DifferenceTotals,
} from './difference/changed-attributes.ts';
import { comparingCharts } from './difference/compare-charts.ts';
import type { ChartReading } from './chart/chart-reading.ts';
import type { OrganizationMetrics } from './chart/metrics.ts';
import { getNumber, keyIn } from './positions/find-number.ts';
import { metricsBelow, metricsOf } from './questions.ts';
import { checkDay, statesOf } from './states.ts';

/** A figure with what it is a figure of: `known` of `positions` state it. */
interface Measured {
  readonly value: number | null;
  readonly known: number;
  readonly currency?: string | null;
}

/** One figure of one chart: a line of a dashboard's table. */
export interface SeriesPoint extends Required<Measured> {
  readonly slug: string;
  readonly asOf: string | null;
  readonly measure: SeriesMeasure;
  /** How many positions the chart, or the part of it, has; null where it has none of that key. */
  readonly positions: number | null;
}

const all = (value: number, { positions }: OrganizationMetrics): Measured => ({ value, known: positions });
/** A mean or a share of nothing is unknown, not zero. */
const ofPositions = (value: number, { positions }: OrganizationMetrics): Measured => ({
  value: positions === 0 ? null : value,
  known: positions,
});
const ofManagers = (value: number, metrics: OrganizationMetrics): Measured => ({
  value: metrics.managers === 0 ? null : value,
  known: metrics.positions,
});

const OF_ONE = {
  POSITIONS: (metrics) => all(metrics.positions, metrics),
  HEADCOUNT: (metrics) => all(metrics.headcount, metrics),
  VACANCIES: (metrics) => all(metrics.vacancies, metrics),
  MANAGERS: (metrics) => all(metrics.managers, metrics),
  MANAGERS_OF_ONE: (metrics) => all(metrics.managersOfOne, metrics),
  MANAGER_SHARE: (metrics) => ofPositions(metrics.managerShare, metrics),
  LAYERS: (metrics) => all(metrics.layers, metrics),
  AVERAGE_DEPTH: (metrics) => ofPositions(metrics.averageDepth, metrics),
  AVERAGE_SPAN: (metrics) => ofManagers(metrics.averageSpan, metrics),
  MEDIAN_SPAN: (metrics) => ofManagers(metrics.medianSpan, metrics),
  FTE: ({ fte, fteKnown }) => ({ value: fte, known: fteKnown }),
  COST: ({ cost, costKnown, currency }) => ({ value: cost, known: costKnown, currency }),
} as const satisfies Record<string, (metrics: OrganizationMetrics) => Measured>;

/** Between a chart and the one before it: how many positions, by key. */
const OF_TWO = {
  ADDED: ({ added }) => added,
  REMOVED: ({ removed }) => removed,
  MOVED: ({ moved }) => moved,
  RETITLED: ({ retitled }) => retitled,
  REGRADED: ({ regraded }) => regraded,
} as const satisfies Record<string, (totals: DifferenceTotals) => number>;

export type SeriesMeasure = keyof typeof OF_ONE | keyof typeof OF_TWO;

const MOST_MEASURES = 20;

export interface SeriesArguments {
  readonly measures: readonly SeriesMeasure[];
  readonly within?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/**
 * The figures of all charts of an organization, flat: chart by chart, earliest first, and in the order of the measures.
 * `within`: of the position of that key and all below it, in each chart that has it; what charts lack is unknown.
 *
 * @throws InvalidInputError, NotFoundError for a position that the organization's own chart does not have
 */
export async function seriesOf(
  graph: GraphReading,
  own: ChartReading,
  args: SeriesArguments,
  { client, work = new LongWork(client) }: Asker,
): Promise<SeriesPoint[]> {
  const { measures, within, from, to } = args;
  checkLength(measures, 'measures', 1, MOST_MEASURES);
  if (from != null) checkDay(from, 'from');
  if (to != null) checkDay(to, 'to');
  const key = within == null ? null : keyIn(own, within);
  if (key !== null) getNumber(own, key, 'within');
  const states = statesOf(graph, own.slug);
  const points: SeriesPoint[] = [];
  for (const [index, state] of states.entries()) {
    const { asOf } = state.organization;
    // A chart of no day is neither before nor after one.
    if ((from != null || to != null) && asOf === null) continue;
    if ((from != null && asOf! < from) || (to != null && asOf! > to)) continue;
    await work.inTurn();
    const metrics = metricsWithin(state, key);
    // A part has others come and go, which are not counted.
    const before = key === null ? states[index - 1] : undefined;
    for (const measure of measures) {
      const { value, known, currency = null } = await measured(measure, metrics, before, state, work);
      const positions = metrics?.positions ?? null;
      points.push({ slug: state.slug, asOf, measure, value, known, currency, positions });
    }
  }
  return points;
}

function metricsWithin(state: ChartReading, key: string | null): OrganizationMetrics | null {
  if (key === null) return metricsOf(state);
  const number = state.numberOf(key);
  return number === undefined ? null : metricsBelow(state, number);
}

async function measured(
  measure: SeriesMeasure,
  metrics: OrganizationMetrics | null,
  before: ChartReading | undefined,
  state: ChartReading,
  work: LongWork,
): Promise<Measured> {
  if (metrics === null) return { value: null, known: 0 };
  if (!isOfTwo(measure)) return OF_ONE[measure](metrics);
  if (before === undefined) return { value: null, known: 0 };
  return { value: OF_TWO[measure](await totalsSince(before, state, work)), known: metrics.positions };
}

function isOfTwo(measure: SeriesMeasure): measure is keyof typeof OF_TWO {
  return measure in OF_TWO;
}

/** Once for two charts, in slices. */
function totalsSince(before: ChartReading, after: ChartReading, work: LongWork): Promise<DifferenceTotals> {
  return after.derived(`totals since ${before.slug} ${before.version}`, () =>
    finishInSlices(totalsBetween(before, after), { work }),
  );
}

function* totalsBetween(before: ChartReading, after: ChartReading): InPortions<DifferenceTotals> {
  const difference = yield* comparingCharts(before, after);
  yield;
  const changed = yield* changedAttributes(before, after);
  yield;
  const metricsBefore = metricsOf(before);
  yield;
  return differenceTotals(difference, changed, metricsBefore, metricsOf(after));
}
