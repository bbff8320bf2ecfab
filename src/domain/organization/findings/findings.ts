import type { Chart } from '../chart.ts';
import type { Forest } from '../forest.ts';
import { type Finding, inOrder } from './finding.ts';
import type { ChartLimits } from './limits.ts';
import { lineFindings } from './line-findings.ts';
import { rowFindings } from './row-findings.ts';

/**
 * Everything wrong or unusual in a chart: worst first, then by kind, then in the order of the source.
 */
export function findingsOf(chart: Chart, forest: Forest, limits?: ChartLimits): Finding[] {
  return inOrder([...rowFindings(chart), ...lineFindings(chart, forest, { ...(limits && { limits }) })]);
}
