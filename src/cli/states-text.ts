import { undatedSlug } from '../organizations/chart/organization.ts';
import type { ChartReport, FindingGroup } from '../organizations/findings/chart-report.ts';
import type { ImportOutcome, OrganizationSource } from '../organizations/import/sources.ts';
import { countText, tableLines } from './chart-text.ts';
import { backupLines, findingLines, leftOutCount, roleLines } from './import-text.ts';

/** What came of an import of several days of one file, or with `dryRun` would come of it: a line a day, then the last one. */
export function statesText(
  sources: readonly OrganizationSource[],
  outcomes: readonly ImportOutcome[],
  dryRun: boolean,
  command: string,
): string {
  const { name, slug: dated } = sources[0]!.organization;
  const slug = undatedSlug(dated);
  const replaced = outcomes.filter((outcome) => outcome.replaced).length;
  const place =
    replaced === 0
      ? ''
      : `, ${replaced} of them in place of ${replaced === 1 ? 'a chart' : 'charts'} of that day`;
  const lead = dryRun ? 'would be imported' : 'is imported';
  const last = outcomes.at(-1)!;
  const lines = [
    `"${name}" ${lead} as ${slug} on ${countText(outcomes.length, 'day')}${place}:`,
    '',
    ...tableLines([HEADINGS, ...outcomes.map(({ report }) => cellsOf(report))]),
    '',
    `On ${last.report.organization.asOf ?? ''}, the last day:`,
    ...roleLines(last),
    '',
    ...findingLines(last.report, dryRun),
    ...(dryRun ? [] : ['', ...nextLines(slug, command)]),
    ...(last.needsBackup === true ? ['', ...backupLines(last.report.organization.slug, command)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const HEADINGS = ['DAY', 'POSITIONS', 'LEVELS', 'WITHOUT MANAGER', 'ROWS LEFT OUT', 'ERRORS', 'WARNINGS'];

function cellsOf({ organization, positions, layers, roots, findings }: ChartReport): string[] {
  const { asOf, sourceRows } = organization;
  const figures = [
    positions,
    layers,
    roots,
    sourceRows === null ? null : leftOutCount(sourceRows),
    countOf(findings, 'ERROR'),
    countOf(findings, 'WARNING'),
  ];
  return [asOf ?? '', ...figures.map((figure) => figure?.toLocaleString('en') ?? 'not known')];
}

function countOf(findings: readonly FindingGroup[], severity: FindingGroup['severity']): number {
  return findings.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
}

function nextLines(slug: string, command: string): string[] {
  const measures = 'measures: [POSITIONS, MOVED]';
  return [
    'To go on:',
    ...tableLines([
      ['ask', `{ organization(slug: "${slug}") { series(${measures}) { asOf measure value } } }`],
      ['check', `${command} lint organization ${slug}`],
    ]),
  ];
}
