import type { Chart } from '../chart/chart.ts';
import type { Forest } from '../chart/forest.ts';
import { type Finding, inOrder } from './finding.ts';
import { gradeInversions, type Grades, readGrades } from './grades.ts';
import { type ChartLimits, USUAL_LIMITS } from './limits.ts';
import { noManagers } from './no-managers.ts';
import { shapeFindings } from './shape.ts';
import { tops } from './tops.ts';
import { unfollowedLines } from './unfollowed-lines.ts';
import { unknownManagers } from './unknown-managers.ts';

export interface LineFindingOptions {
  readonly limits?: ChartLimits;
  /** Where they are read already. */
  readonly grades?: Grades;
  /** Of which positions the spans are wanted; a chart may have as many findings of them as positions. */
  readonly spans?: (position: number) => boolean;
}

/** What is wrong or unusual in who reports to whom, and so may change with every line. */
export function lineFindings(
  chart: Chart,
  forest: Forest,
  { limits = USUAL_LIMITS, grades = readGrades(chart), spans = () => true }: LineFindingOptions = {},
): Finding[] {
  return inOrder([
    ...unfollowedLines(chart, forest),
    ...unknownManagers(chart, forest),
    ...noManagers(chart, forest),
    ...tops(chart, forest),
    ...shapeFindings(chart, forest, limits, spans),
    ...gradeInversions(chart, forest, grades),
  ]);
}
