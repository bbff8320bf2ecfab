import { expect } from 'vitest';
import type { SourceRow } from '../../../src/organizations/chart/chart-builder.ts';
import type { Chart } from '../../../src/organizations/chart/chart.ts';
import type { Finding, FindingKind } from '../../../src/organizations/findings/finding.ts';
import { findingsWithin } from '../../../src/organizations/findings/list-findings.ts';
import { USUAL_LIMITS } from '../../../src/organizations/findings/limits.ts';
import { ChartReading } from '../../../src/organizations/chart/chart-reading.ts';
import { chartOf } from '../charts.ts';

const ORGANIZATION = {
  id: 'Organization:acme',
  slug: 'acme',
  name: 'Acme',
  asOf: null,
  description: null,
  gradeOrder: null,
  sourceRows: null,
};

/** The findings of a chart, of one kind where it is given. */
export function findingsIn(chart: Chart, kind?: FindingKind, limits = USUAL_LIMITS): Finding[] {
  const reading = new ChartReading(ORGANIZATION, chart);
  return findingsWithin(reading, limits).filter((one) => kind === undefined || one.kind === kind);
}

/** What there is to read of the only finding of a kind. */
export function only(kind: FindingKind, rows: readonly Partial<SourceRow>[], limits = USUAL_LIMITS) {
  const findings = findingsIn(chartOf(...rows), kind, limits);
  expect(findings).toHaveLength(1);
  const { severity, positions, rows: inRows, message, done, mend } = findings[0]!;
  return { severity, positions, rows: inRows, message, done, mend };
}

/** So many direct reports of a manager: `a.1`, `a.2`, ... */
export function team(manager: string, count: number): Partial<SourceRow>[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${manager}.${index + 1}`,
    managers: [manager],
  }));
}
