import type { ChartReport, FindingGroup, ToldFinding } from './chart-report.ts';

interface AnsweredFinding extends ToldFinding {
  /** The ids of its positions. */
  readonly positions: readonly string[];
}

/** A report as it travels: plain JSON, with the first findings of each kind and how many there are. */
export interface ReportAnswer extends Omit<ChartReport, 'findings' | 'keysOf'> {
  readonly findings: readonly FindingGroup<AnsweredFinding>[];
}

/** @param most findings of each kind */
export function reportAnswer(
  { findings, keysOf, organization, positions, roots, layers, withRole }: ChartReport,
  most: number,
): ReportAnswer {
  const groups = findings.map((group) => ({
    ...group,
    findings: group.findings.slice(0, most).map((finding) => {
      const { kind, severity, message, done, mend, rows } = finding;
      return { kind, severity, message, done, mend, rows, positions: keysOf(finding) };
    }),
  }));
  return { organization, positions, roots, layers, withRole, findings: groups };
}

/** The report of an answer. */
export function reportOf(answer: ReportAnswer): ChartReport {
  const keys = new Map<ToldFinding, readonly string[]>();
  for (const group of answer.findings) {
    for (const finding of group.findings) keys.set(finding, finding.positions);
  }
  return { ...answer, keysOf: (finding: ToldFinding) => keys.get(finding) ?? [] };
}
