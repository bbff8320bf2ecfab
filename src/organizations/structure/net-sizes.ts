import type { InPortions } from '../../graph/work/portions.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { MOST_SEARCHED, netOf } from './betweenness.ts';
import { foldLowest } from './folded-tree.ts';
import { followsSolidLines } from './forest-betweenness.ts';
import { MOST_COMPARED } from './krackhardt.ts';
import { type LineGraph, lineGraph, partsOf } from './line-graph.ts';

/** What the parts of a chart that hang together by more than a tree make questions about its structure take. */
export interface NetSizes {
  /**
   * Steps along lines from every position that is searched from, none where there are too many of these; and what it takes to
   * fold the rest away, which is nothing where there are trees alone.
   */
  readonly steps: number;
  /** Pairs of positions that are compared, and for those that hang together a step for each word of 32 positions above. */
  readonly comparisons: number;
}

/** As long as folding takes for a position: 1 microsecond, where a step takes 16 nanoseconds. */
const FOLDING = 60;

/** Measured with dotted lines: without them there is no more. */
export function* netSizes(reading: ChartReading): InPortions<NetSizes> {
  const { chart, forest } = reading;
  const hasDotted = chart.lines.dotted.includes(1);
  if (!hasDotted && followsSolidLines(chart, forest)) {
    const tops = forest.roots.length;
    return { steps: 0, comparisons: tops > MOST_COMPARED ? 0 : pairsOf(tops) };
  }
  yield;
  const graph = lineGraph(reading, chart.positions.keys().toArray(), true);
  yield;
  const { searched, lines } = yield* netOf(graph);
  yield;
  return {
    steps: FOLDING * graph.size + (searched > MOST_SEARCHED ? 0 : searched * (searched + lines)),
    comparisons: comparisonsOf(graph),
  };
}

/** 0 where there are too many to compare. */
function comparisonsOf(graph: LineGraph): number {
  const { core } = foldLowest(graph);
  if (core.length > MOST_COMPARED) return 0;
  const { part } = partsOf(graph);
  const together = new Map<number, number>();
  for (const each of core) together.set(part[each]!, (together.get(part[each]!) ?? 0) + 1);
  const pairs = [...together.values()].reduce((sum, count) => sum + pairsOf(count), 0);
  return pairsOf(core.length) + pairs * Math.ceil(core.length / 32);
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
