import type { InPortions } from '../../graph/work/portions.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { MOST_SEARCHED, netOf } from './betweenness.ts';
import { foldLowest } from './folded-tree.ts';
import { followsSolidLines } from './forest-betweenness.ts';
import { MOST_COMPARED } from './krackhardt.ts';
import { lineGraph } from './line-graph.ts';

/** What the parts of a chart that hang together by more than a tree make questions about its structure take. */
export interface NetSizes {
  /** Steps along lines from every position that is searched from; 0 where there are too many of these to search. */
  readonly steps: number;
  /** Pairs of positions that are compared; 0 where there are too many of these to compare. */
  readonly pairs: number;
}

/** Measured with dotted lines: without them there is no more. */
export function* netSizes(reading: ChartReading): InPortions<NetSizes> {
  const { chart, forest } = reading;
  const hasDotted = chart.lines.dotted.includes(1);
  if (!hasDotted && followsSolidLines(chart, forest))
    return { steps: 0, pairs: pairsOf(forest.roots.length) };
  yield;
  const graph = lineGraph(reading, chart.positions.keys().toArray(), true);
  yield;
  const { searched, lines } = yield* netOf(graph);
  yield;
  return {
    steps: searched > MOST_SEARCHED ? 0 : searched * (searched + lines),
    pairs: pairsOf(foldLowest(graph).core.length),
  };
}

function pairsOf(count: number): number {
  return count > MOST_COMPARED ? 0 : (count * (count - 1)) / 2;
}
