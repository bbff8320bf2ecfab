import { finishInSlices } from '../../graph/work/slices.ts';
import { checkFirst } from '../../graph/arguments/bounds.ts';
import { toThousandths } from '../../graph/thousandths.ts';
import { type ChartReading, PositionInChart } from '../chart/chart-reading.ts';
import { groupPositions } from '../chart/groups.ts';
import { type NestedGroup, partOf, withoutGroups } from '../group-questions.ts';
import { metricsOf } from '../questions.ts';
import { type Band, LAYER_BAND, SPAN_BANDS } from './bands.ts';
import { betweenness } from './betweenness.ts';
import { treeLikeness, type TreeLikeness } from './krackhardt.ts';
import { followsSolidLines, forestBetweenness } from './forest-betweenness.ts';
import { lineGraph } from './line-graph.ts';

/** How an organization or a part of it is built. */
export interface OrganizationStructure extends TreeLikeness {
  readonly positions: number;
  readonly lines: number;
  readonly contributorsPerManager: number | null;
  readonly layers: readonly NestedGroup[];
  readonly spanBands: readonly (Band & { readonly managers: number })[];
  readonly belowBands: number;
  readonly layerBand: typeof LAYER_BAND & { readonly layers: number };
}

/** In slices, once for a chart or a part of it. @throws NotFoundError */
export async function structureOf(
  reading: ChartReading,
  { within, dotted }: { readonly within?: string | null | undefined; readonly dotted: boolean },
): Promise<OrganizationStructure> {
  const { numbers, top } = partOf(reading, within);
  const { chart, forest } = reading;
  const likeness = reading.derived(
    `tree-likeness ${dotted} ${within == null ? '' : numbers[0]!}`,
    async () => {
      const graph = lineGraph(reading, numbers, dotted);
      return { lines: graph.lines, ...(await finishInSlices(treeLikeness(graph))) };
    },
  );
  const { positions, managers, layers, spanDistribution } = metricsOf(reading, within);
  const managersIn = (band: Pick<Band, 'from' | 'to'>) =>
    spanDistribution.reduce((sum, each) => sum + (isIn(band, each.span) ? each.managers : 0), 0);
  return {
    positions,
    ...(await likeness),
    contributorsPerManager: managers === 0 ? null : (positions - managers) / managers,
    layers: groupPositions(chart, forest, 'DEPTH', numbers, top).map(withoutGroups),
    spanBands: SPAN_BANDS.map((band) => ({ ...band, managers: managersIn(band) })),
    belowBands: managersIn({ from: 1, to: SPAN_BANDS[0]!.from - 1 }),
    layerBand: { ...LAYER_BAND, layers },
  };
}

function isIn({ from, to }: Pick<Band, 'from' | 'to'>, span: number): boolean {
  return span >= from && (to === null || span <= to);
}

export interface Betweenness {
  /** How many positions lie between others. */
  readonly between: number;
  readonly brokers: readonly {
    readonly position: PositionInChart;
    readonly pairs: number;
    readonly share: number;
    readonly solidPairs: number;
  }[];
}

/** Of many thousands of positions a broker has a small share. */
function toMillionths(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}

const USUAL_BROKERS = 20;
const MOST_BROKERS = 100;

/** Which positions lie between others, in slices, once for a chart; null for too large a net. @throws InvalidInputError */
export async function brokersOf(
  reading: ChartReading,
  first: number | null | undefined,
): Promise<Betweenness | null> {
  const most = checkFirst(first, USUAL_BROKERS, MOST_BROKERS);
  const numbers = reading.chart.positions.keys().toArray();
  const { chart, forest } = reading;
  const isForest = followsSolidLines(chart, forest);
  const search = (dotted: boolean) => async () =>
    isForest && !dotted
      ? forestBetweenness(forest)
      : finishInSlices(betweenness(lineGraph(reading, numbers, dotted)));
  const solid = await reading.derived('betweenness by solid lines', search(false));
  const hasDotted = chart.lines.dotted.includes(1);
  const all = hasDotted ? await reading.derived('betweenness', search(true)) : solid;
  if (all === null || solid === null) return null;
  const between = numbers.filter((number) => all[number]! > 0);
  const pairs = ((numbers.length - 1) * (numbers.length - 2)) / 2;
  return {
    between: between.length,
    brokers: between
      .toSorted((a, b) => all[b]! - all[a]! || a - b)
      .slice(0, most)
      .map((number) => ({
        position: new PositionInChart(reading, number),
        pairs: toThousandths(all[number]!),
        share: toMillionths(all[number]! / pairs),
        solidPairs: toThousandths(solid[number]!),
      })),
  };
}
