import type { Chart } from '../chart/chart.ts';
import type { Forest } from '../chart/forest.ts';
import { type Finding, inOrder } from './finding.ts';
import { type ChartLimits, USUAL_LIMITS } from './limits.ts';
import { lineFindings } from './line-findings.ts';
import { rowFindings } from './row-findings.ts';

/**
 * Everything wrong or unusual in a chart: worst first, then by kind, then in the order of the source. `ofRows` and
 * `ofLines`: where they are found already.
 */
export function findingsOf(
  chart: Chart,
  forest: Forest,
  limits: ChartLimits = USUAL_LIMITS,
  ofRows: readonly Finding[] = rowFindings(chart),
  ofLines: readonly Finding[] = lineFindings(chart, forest, { limits }),
): Finding[] {
  return inOrder([...ofRows, ...ofLines]);
}
