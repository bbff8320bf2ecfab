import type { ChartReport, FindingGroup } from '../organizations/findings/chart-report.ts';
import type { LeftOutReason, SourceRows } from '../organizations/chart/source-rows.ts';
import type { ImportOutcome, OrganizationSource } from '../organizations/import/sources.ts';
import { countText, positionsText, severitiesText, shapeText, shown, tableLines } from './chart-text.ts';

const MOST_TITLES = 10;
/** How many of each kind of error a dry run spells out. */
const MOST_MESSAGES = 3;

/** What came of an import, or with `dryRun` would come of it. `command`: how this program is called. */
export function outcomeText(
  { organization: { slug, name } }: OrganizationSource,
  outcome: ImportOutcome,
  dryRun: boolean,
  command: string,
): string {
  const { report, replaced } = outcome;
  const lead = dryRun ? `"${name}" would be imported` : `"${name}" is imported`;
  const place = replaced ? `, in place of the organization that ${dryRun ? 'has' : 'had'} this slug` : '';
  const lines = [
    `${lead} as ${slug}${place}: ${shapeText(report)}.`,
    ...leftOutLines(report),
    '',
    ...roleLines(outcome),
    '',
    ...findingLines(report, dryRun),
    ...(dryRun ? [] : ['', ...nextLines(slug, command)]),
    ...(outcome.needsBackup === true ? ['', ...backupLines(slug, command)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many rows of the source are no positions, by reason; nothing where each is one. */
function leftOutLines({ organization: { sourceRows } }: ChartReport): string[] {
  if (sourceRows === null || sourceRows.leftOut.length === 0) return [];
  const { rows, leftOut } = sourceRows;
  const parts = leftOut.map((each) => `${each.rows.toLocaleString('en')} ${REASONS[each.reason]}`);
  const count = leftOutCount(sourceRows);
  return [
    `Of ${countText(rows, 'row')} ${count.toLocaleString('en')} ${count === 1 ? 'is no position of its' : 'are no positions of their'} own: ${parts.join(', ')}.`,
  ];
}

/** How many rows are no positions of their own. */
export function leftOutCount({ leftOut }: SourceRows): number {
  return leftOut.reduce((sum, { rows }) => sum + rows, 0);
}

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  LEFT: 'not there any more',
  FUTURE: 'not there yet',
  OTHER_DAY: 'of other days',
  FURTHER_HOLDER: 'of further holders',
  REPEAT: 'that say the same once more',
  LATER_DUPLICATE: 'with the id of an earlier one',
  EARLIER_DUPLICATE: 'with the id of a later one',
  TOTAL: 'of totals',
  TEMPLATE: 'of examples',
  REPEATED_HEADER: 'that repeat the header',
};

export function roleLines({ report: { positions, withRole }, unmatchedTitles }: ImportOutcome): string[] {
  const share = positions === 0 ? 0 : Math.floor((100 * withRole) / positions);
  const lines = [
    `Roles: ${withRole.toLocaleString('en')} of ${positionsText(positions)} hold a role by their title (${share} %).`,
  ];
  const untitled = positions - withRole - unmatchedTitles.reduce((sum, each) => sum + each.positions, 0);
  if (untitled > 0) lines.push(`${positionsText(untitled)} ${untitled === 1 ? 'has' : 'have'} no title.`);
  if (unmatchedTitles.length === 0) return lines;
  const rest = unmatchedTitles.length - MOST_TITLES;
  return [
    ...lines,
    `${countText(unmatchedTitles.length, 'title')} ${unmatchedTitles.length === 1 ? 'means' : 'mean'} none of the roles:`,
    ...unmatchedTitles
      .slice(0, MOST_TITLES)
      .map((each) => `${each.positions.toLocaleString('en').padStart(8)}  ${shown(each.title)}`),
    ...(rest > 0 ? [`          and ${countText(rest, 'more title')}`] : []),
  ];
}

export function findingLines({ findings }: ChartReport, withMessages: boolean): string[] {
  const table = tableLines(findings.map(cellsOf));
  const lines = findings.flatMap((group, index) => [
    table[index] ?? '',
    ...(withMessages ? messageLines(group) : []),
  ]);
  return [`Findings: ${severitiesText(findings)}.`, ...lines];
}

function cellsOf({ severity, kind, count }: FindingGroup): string[] {
  return [severity, kind, count.toLocaleString('en')];
}

function messageLines({ severity, findings }: FindingGroup): string[] {
  if (severity !== 'ERROR') return [];
  return findings.slice(0, MOST_MESSAGES).map(({ message }) => `      ${message}`);
}

export function backupLines(slug: string, command: string): string[] {
  return [
    'The embedded database is one file in ROLEGRAPH_DATA_DIR, and there is no copy of it. What is imported is backed up',
    'by exporting it, and importing that file brings it back:',
    `  ${command} export organization ${slug} --format json --out ${slug}.json`,
  ];
}

function nextLines(slug: string, command: string): string[] {
  return [
    'To go on:',
    ...tableLines([
      ['ask', `{ organization(slug: "${slug}") { metrics { layers averageSpan } roots { title } } }`],
      ['check', `${command} lint organization ${slug}`],
      ['draw', `${command} export organization ${slug} --format svg --out ${slug}.svg`],
    ]),
  ];
}
