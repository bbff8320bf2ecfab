import { existsSync } from 'node:fs';
import { InvalidInputError } from '../graph/errors.ts';
import type { ChartReport, FindingGroup, GivenLimits } from '../organizations/findings/chart-report.ts';
import { countText, printable, severitiesText, shapeText } from './chart-text.ts';
import { ChartFindingsError } from './errors.ts';
import { fileText, notesText } from './file-text.ts';
import { withWork } from './open-app.ts';
import { readConfig } from '../config.ts';
import { secretOf } from '../organizations/import/pseudonym-secret.ts';
import { type SourceFlags, sourceOptions } from './source-options.ts';
import type { Terminal } from './terminal.ts';

/** What commander makes of the options. */
export interface LintFlags extends SourceFlags {
  readonly limit?: number;
  readonly json?: boolean;
  readonly widestSpan?: number;
  readonly narrowestSpan?: number;
  readonly mostLayers?: number;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
}

const USUAL_LIMIT = 20;
const MOST_ROWS = 12;

/** Lists the findings of a chart, of a file or of the graph, and fails where they are bad enough. */
export async function lintOrganization(
  terminal: Terminal,
  subject: string,
  { limit, json = false, failOn, widestSpan, narrowestSpan, mostLayers, ...flags }: LintFlags,
): Promise<void> {
  const limits = { widestSpan, narrowestSpan, mostLayers };
  const most = limit ?? (json ? Infinity : USUAL_LIMIT);
  const { report, before, after } = isFile(subject)
    ? await reportOnFile(subject, flags, limits)
    : await reportOnSlug(terminal, subject, flags, limits, most);
  terminal.out(json ? jsonLines(report, most) : printable(before + reportText(report, most) + after));
  const bad = report.findings.filter(({ severity }) => FAILING[failOn].has(severity));
  if (bad.length > 0) {
    throw new ChartFindingsError(
      `"${report.organization.name}" has ${severitiesText(bad)} (--fail-on ${failOn}).`,
    );
  }
}

const FAILING: Readonly<Record<LintFlags['failOn'], ReadonlySet<FindingGroup['severity']>>> = {
  error: new Set(['ERROR']),
  warning: new Set(['ERROR', 'WARNING']),
  info: new Set(['ERROR', 'WARNING', 'INFO']),
  never: new Set(),
};

interface Linted {
  readonly report: ChartReport;
  /** What is told beside the findings. */
  readonly before: string;
  readonly after: string;
}

/** A slug has neither dots nor slashes, so that anything else is meant for a file. */
function isFile(subject: string): boolean {
  return !/^[a-z0-9-]+(@[0-9-]*)?$/.test(subject) || existsSync(subject);
}

async function reportOnFile(file: string, flags: SourceFlags, limits: GivenLimits): Promise<Linted> {
  if ((flags.asOf?.length ?? 0) > 1)
    throw new InvalidInputError('A chart is looked at on one day; give --as-of once.', { argument: 'asOf' });
  const { openSource, reportOnSource } = await import('../organizations/import/sources.ts');
  const source = await openSource(file, await sourceOptions(flags, secretOf(readConfig(), true)));
  const report = await reportOnSource(source, limits);
  return { report, before: fileText(source), after: notesText(source.path, source.file.notes) };
}

async function reportOnSlug(
  terminal: Terminal,
  slug: string,
  flags: SourceFlags,
  limits: GivenLimits,
  most: number,
): Promise<Linted> {
  const idle = Object.keys(flags).map(
    (name) => `--${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`,
  );
  if (idle.length > 0) {
    throw new InvalidInputError(
      `There is no file "${slug}", and ${idle.join(', ')} ${idle.length === 1 ? 'is' : 'are'} for files only.`,
    );
  }
  const report = await withWork(terminal, (work) => work.reportOrganization(slug, limits, most));
  return { report, before: '', after: '' };
}

function reportText({ organization, findings, ...rest }: ChartReport, limit: number): string {
  const lines = [
    `${organization.name}: ${shapeText({ organization, findings, ...rest })}; ${severitiesText(findings)}.`,
    ...findings.flatMap((group) => groupLines(group, limit)),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines({ severity, kind, count, findings }: FindingGroup, limit: number): string[] {
  const rest = count - limit;
  return [
    '',
    `${severity} ${kind} (${count.toLocaleString('en')})`,
    ...findings
      .slice(0, limit)
      .flatMap((finding) => [
        `  ${finding.message}`,
        ...rowsLines(finding),
        `    read as:  ${finding.done}`,
        `    to mend:  ${finding.mend}`,
      ]),
    ...(rest > 0 ? [`  and ${countText(rest, 'more finding')} of this kind; --limit shows more`] : []),
  ];
}

function rowsLines({ rows }: FindingGroup['findings'][number]): string[] {
  if (rows.length === 0) return [];
  const rest = rows.length - MOST_ROWS;
  const first = rows.slice(0, MOST_ROWS).join(', ');
  return [
    `    ${rows.length === 1 ? 'row: ' : 'rows:'}     ${first}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}`,
  ];
}

function jsonLines({ findings, keysOf }: ChartReport, limit: number): string {
  return findings
    .flatMap((group) => group.findings.slice(0, limit))
    .map((finding) => {
      const { severity, kind, message, done, mend, rows } = finding;
      return `${JSON.stringify({ severity, kind, message, done, mend, rows, positions: keysOf(finding) })}\n`;
    })
    .join('');
}
