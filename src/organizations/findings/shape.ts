import type { Chart } from '../chart/chart.ts';
import { chainOf, type Forest, neighboursOf, spanOf } from '../chart/forest.ts';
import { layersOf } from '../chart/metrics.ts';
import { Finding } from './finding.ts';
import type { ChartLimits } from './limits.ts';
import { counted } from '../../graph/text/wording.ts';
import { nameAt, namesAt } from './wording.ts';

const AS_STATED = 'Nothing: the chart is read as it is stated.';

/** Spans and layers beyond the limits. `spans`: of which positions the spans are wanted. */
export function shapeFindings(
  chart: Chart,
  forest: Forest,
  limits: ChartLimits,
  spans: (position: number) => boolean,
): Finding[] {
  const { widestSpan, narrowestSpan, mostLayers } = limits;
  const findings: Finding[] = [];
  for (let position = 0; position < forest.size; position += 1) {
    const span = spanOf(forest, position);
    if (span === 0 || !spans(position)) continue;
    if (span > widestSpan) findings.push(wideSpan(chart, position, span, widestSpan));
    if (span < narrowestSpan) findings.push(narrowSpan(chart, forest, position, narrowestSpan));
  }
  const layers = layersOf(forest);
  if (layers > mostLayers) findings.push(tooManyLayers(chart, forest, layers, mostLayers));
  return findings;
}

function wideSpan(chart: Chart, position: number, span: number, widest: number): Finding {
  return new Finding(chart, 'WIDE_SPAN', [position], () => ({
    message: `${nameAt(chart, position)} has ${counted(span, 'direct report')}, more than ${widest}.`,
    done: AS_STATED,
    mend: `Let ${span - widest} or more of them report to somebody else, or set a wider limit.`,
  }));
}

function narrowSpan(chart: Chart, forest: Forest, position: number, narrowest: number): Finding {
  return new Finding(chart, 'NARROW_SPAN', [position], () => {
    const reports = [...neighboursOf(forest.reports, position)];
    const above = forest.manager[position]!;
    const onward = above === -1 ? '' : `, or let these report to ${nameAt(chart, above)}`;
    return {
      message: `${nameAt(chart, position)} has ${counted(reports.length, 'direct report')}, fewer than ${narrowest}: ${namesAt(chart, reports)}.`,
      done: AS_STATED,
      mend: `Give it ${narrowest - reports.length} or more further reports${onward}.`,
    };
  });
}

/** Of the positions in the lowest layer, the finding is of the one that stands first in the source. */
function tooManyLayers(chart: Chart, forest: Forest, layers: number, most: number): Finding {
  const deepest = forest.depth.indexOf(layers - 1);
  return new Finding(chart, 'TOO_MANY_LAYERS', [deepest], () => {
    const chain = [...chainOf(forest, deepest).reverse(), deepest];
    const beyond = forest.depth.reduce((count, depth) => (depth < most ? count : count + 1), 0);
    return {
      message: `The chart has ${layers} layers, more than ${most}: ${chainWords(chart, chain)}.`,
      done: AS_STATED,
      mend: `${counted(beyond, 'position')} ${beyond === 1 ? 'is' : 'are'} below layer ${most}: let them, or managers above them, report to somebody higher up, or set a higher limit.`,
    };
  });
}

/** From the top: the first three, how many are left out, the last two. */
function chainWords(chart: Chart, chain: readonly number[]): string {
  const names = (numbers: readonly number[]) => numbers.map((number) => nameAt(chart, number));
  if (chain.length <= 6) return names(chain).join(' > ');
  return [...names(chain.slice(0, 3)), `${chain.length - 5} more`, ...names(chain.slice(-2))].join(' > ');
}
