import { deepStrictEqual } from 'node:assert';
import { ChartReading } from '../../src/organizations/chart/chart-reading.ts';
import { buildForest } from '../../src/organizations/chart/forest.ts';
import { organizationMetrics, type OrganizationMetrics } from '../../src/organizations/chart/metrics.ts';
import { metricsOf } from '../../src/organizations/questions.ts';
import type { Expert, Row } from './bench-graph.ts';
import { METRICS } from './expert-cypher.ts';
import { type CypherColumns, cypherColumns, findFastest, GIVE_UP_MS } from './fastest.ts';
import { median, rounded, timed, timedOften } from './timing.ts';

export interface MetricsRow extends CypherColumns {
  /** From the chart as the graph holds it: the forest is built and measured. */
  readonly firstMs: number;
  /** Asked again: it is remembered. */
  readonly againMs: number;
  /** How many times faster the product is; a lower bound where no statement finished. */
  readonly firstRatio: number;
  readonly againRatio: number;
}

const TURNS = 15;
const AGAIN_REPEATS = 10_000;

/** The figures of a whole organization, by Cypher and by the product in turn. @throws AssertionError where they differ */
export async function compareMetrics(
  expert: Expert,
  reading: ChartReading,
  hopeless: Map<string, string>,
): Promise<MetricsRow> {
  const { organization, chart } = reading;
  const parameters = { organization: organization.slug };
  const expected = metricsOf(reading);
  const fastest = await findFastest(
    expert,
    METRICS,
    [1, 2, 3],
    { parameters: () => parameters, read: metricsFrom, expected: () => expected },
    hopeless,
  );
  const times = { cypher: [] as number[], first: [] as number[], again: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (fastest.name !== null) {
      const rows = await timed(times.cypher, () => expert.ask(fastest.statement, parameters, GIVE_UP_MS));
      deepStrictEqual(metricsFrom(rows), expected, 'Cypher differs');
    }
    const asked = new ChartReading(organization, chart);
    deepStrictEqual(await timed(times.first, () => metricsOf(asked)), expected);
    timedOften(times.again, AGAIN_REPEATS, () => metricsOf(asked));
  }
  const [firstMs, againMs] = [median(times.first), median(times.again)];
  const { compared, columns } = cypherColumns(organization.slug, fastest, times.cypher);
  return {
    ...columns,
    firstMs: rounded(firstMs),
    againMs: rounded(againMs),
    firstRatio: rounded(compared / firstMs),
    againRatio: rounded(compared / againMs),
  };
}

export interface CostRow {
  readonly organization: string;
  readonly forestNs: number;
  readonly metricsNs: number;
  readonly totalNs: number;
}

const COST_TURNS = 101;

/** Nanoseconds a position to build the forest and to measure it, of all charts in turn. */
export function measureCosts(readings: readonly ChartReading[]): CostRow[] {
  const times = readings.map(() => ({
    forest: [] as number[],
    metrics: [] as number[],
    total: [] as number[],
  }));
  for (let turn = 0; turn < COST_TURNS; turn += 1) {
    readings.forEach(({ chart }, index) => {
      const { forest, metrics, total } = times[index]!;
      // About as long for each chart, so that each is as likely to be disturbed.
      const repeat = Math.ceil(15_000 / chart.positions.length);
      const built = timedOften(forest, repeat, () => buildForest(chart.lines));
      timedOften(metrics, repeat, () => organizationMetrics(chart, built));
      total.push(forest.at(-1)! + metrics.at(-1)!);
    });
  }
  return readings.map(({ organization, chart }, index) => {
    const perPosition = (list: readonly number[]) => rounded((median(list) * 1e6) / chart.positions.length);
    const { forest, metrics, total } = times[index]!;
    return {
      organization: organization.slug,
      forestNs: perPosition(forest),
      metricsNs: perPosition(metrics),
      totalNs: perPosition(total),
    };
  });
}

/** Positions of one depth and span. */
interface Tally {
  readonly depth: number;
  readonly span: number;
  readonly positions: number;
  readonly fte: number;
  readonly cost: number;
  readonly vacancies: number;
}

/** Every figure, out of the few rows that Cypher has counted. */
function metricsFrom(rows: readonly Row[]): OrganizationMetrics {
  const tallies = rows as unknown as readonly Tally[];
  const total = (read: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + read(tally), 0);
  const positionsByDepth = counted(tallies, ({ depth }) => depth);
  const bySpan = counted(tallies, ({ span }) => span);
  const positions = total((tally) => tally.positions);
  const managers = positions - (bySpan[0] ?? 0);
  const spanDistribution = Array.from(bySpan, (count: number | undefined, span) => ({
    span,
    managers: count ?? 0,
  })).filter(({ span, managers: some }) => span > 0 && some > 0);
  const spanAt = (place: number) => {
    let before = 0;
    return spanDistribution.find(({ managers: some }) => place < (before += some))!.span;
  };
  const vacancies = total((tally) => tally.vacancies);
  const cost = total((tally) => tally.cost);
  return {
    positions,
    // Of each position the made-up charts state all figures, in no currency.
    headcount: positions - vacancies,
    layers: positionsByDepth.length,
    averageDepth: total(({ depth, positions: some }) => depth * some) / positions,
    managers,
    managerShare: managers / positions,
    averageSpan: (positions - positionsByDepth[0]!) / managers,
    medianSpan: (spanAt(Math.floor((managers - 1) / 2)) + spanAt(Math.floor(managers / 2))) / 2,
    managersOfOne: bySpan[1] ?? 0,
    spanDistribution,
    positionsByDepth,
    fte: total(({ fte }) => fte),
    fteKnown: positions,
    cost,
    currency: null,
    costKnown: positions,
    costs: [{ currency: null, cost, positions }],
    vacancies,
  };
}

function counted(tallies: readonly Tally[], by: (tally: Tally) => number): number[] {
  const counts: number[] = [];
  for (const tally of tallies) counts[by(tally)] = (counts[by(tally)] ?? 0) + tally.positions;
  return counts;
}
