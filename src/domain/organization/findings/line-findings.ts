import type { Chart } from '../chart.ts';
import type { Forest } from '../forest.ts';
import { type Finding, inOrder } from './finding.ts';
import { gradeInversions } from './grades.ts';
import { type ChartLimits, USUAL_LIMITS } from './limits.ts';
import { shapeFindings } from './shape.ts';
import { tops } from './tops.ts';
import { unfollowedLines } from './unfollowed-lines.ts';
import { unknownManagers } from './unknown-managers.ts';

/** What is wrong or unusual in who reports to whom, and so may change with every line. */
export function lineFindings(chart: Chart, forest: Forest, limits: ChartLimits = USUAL_LIMITS): Finding[] {
  return inOrder([
    ...unfollowedLines(chart, forest),
    ...unknownManagers(chart, forest),
    ...tops(chart, forest),
    ...shapeFindings(chart, forest, limits),
    ...gradeInversions(chart, forest),
  ]);
}
