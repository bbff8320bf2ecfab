import type { Chart, PositionNumbers } from '../chart/chart.ts';
import { spanOf } from '../chart/forest.ts';
import type { ReadChart } from '../difference/compare-charts.ts';
import { type Finding, findingKey, inOrder } from './finding.ts';
import { type Grades, gradesAfter } from './grades.ts';
import type { ChartLimits } from './limits.ts';
import { lineFindings } from './line-findings.ts';
import { rowFindings } from './row-findings.ts';
import { type IndexedRowFlaws, rowFlawsAfter } from './row-flaws.ts';

/** A chart whose findings are known. */
export interface KnownFindings extends ReadChart {
  readonly flaws: IndexedRowFlaws;
  readonly grades: Grades;
  readonly ofRows: readonly Finding[];
  readonly ofLines: readonly Finding[];
}

export interface FindingsDifference {
  /** Of the chart after. */
  readonly gained: Finding[];
  /** Of the chart before. */
  readonly lost: Finding[];
}

/**
 * Which findings a chart has that it did not have before its reorganization, and the other way round. What is the same
 * in both for certain is not made at all: the findings of rows where no position came or went, and those of spans that
 * did not change. `rows`: which rows are the same, whatever their keys.
 */
export function findingsDifference(
  before: KnownFindings,
  after: ReadChart,
  { numbers, earlier }: PositionNumbers,
  rows: PositionNumbers,
  limits: ChartLimits,
): FindingsDifference {
  const hasSameSpan = (was: number, is: number) =>
    was !== -1 && is !== -1 && spanOf(before.forest, was) === spanOf(after.forest, is);
  const hasSameRows = !rows.numbers.includes(-1) && !rows.earlier.includes(-1);

  const now = inOrder([
    ...(hasSameRows ? [] : rowFindings(after.chart, rowFlawsAfter(before.flaws, after.chart, rows))),
    ...lineFindings(after.chart, after.forest, {
      limits,
      spans: (is) => !hasSameSpan(earlier[is]!, is),
      grades: hasSameRows ? before.grades : gradesAfter(before.grades, after.chart, rows),
    }),
  ]);
  const then = inOrder([
    ...(hasSameRows ? [] : before.ofRows),
    ...before.ofLines.filter(({ kind, positions }) => {
      const isOfSpan = kind === 'WIDE_SPAN' || kind === 'NARROW_SPAN';
      const was = positions[0]!;
      return !isOfSpan || !hasSameSpan(was, numbers[was]!);
    }),
  ]);
  return {
    gained: without(now, after.chart, then, before.chart),
    lost: without(then, before.chart, now, after.chart),
  };
}

function without(findings: readonly Finding[], of: Chart, others: readonly Finding[], ofOthers: Chart) {
  const known = new Set(others.map((finding) => findingKey(ofOthers, finding)));
  return findings.filter((finding) => !known.has(findingKey(of, finding)));
}
