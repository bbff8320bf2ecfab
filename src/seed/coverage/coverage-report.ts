import type { FrameworkContent } from '../../graph/model.ts';
import {
  coverageOf,
  factCountsOf,
  type Inventories,
  type PassageCoverage,
  type SourceCoverage,
} from './coverage.ts';
import { frameworkRecords } from '../../storage/framework/framework-records.ts';
import { type Column, escapedMarkdown, markdownTable } from './markdown-table.ts';

/**
 * A Markdown page that says what a framework takes from each passage of its sources, unused passages first,
 * and how many facts, nodes and relationships of each kind that makes. The same for the same content.
 */
export function coverageReport(content: FrameworkContent, inventories: Inventories): string {
  const sources = coverageOf(content, inventories);
  const parts = [
    '# Coverage',
    `What the framework “${escapedMarkdown(content.framework.title)}” takes from its sources, passage by passage. ` +
      'Written by `rolegraph validate --coverage --write FILE`.',
    summaryTable(sources),
    '## Passages that nobody used',
    unusedPassages(sources),
    '## Facts by source and kind',
    'A fact that cites several sources counts for each of them, and once among all.',
    factTable(content, sources),
    '## Nodes and relationships',
    ...graphTables(content),
    '## Passages',
    ...sources.flatMap(passageParts),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Passages without a fact of which nobody said why. */
export function unusedOf({ passages }: SourceCoverage): PassageCoverage[] {
  return passages.filter(({ facts, leftOut }) => facts === 0 && leftOut === null);
}

function summaryTable(sources: readonly SourceCoverage[]): string {
  return markdownTable(
    [{ title: 'Source' }, ...['Passages', 'Cited', 'Left out', 'Unused', 'Facts'].map(numeric)],
    sources.map((each) => [
      each.source.title,
      each.listed ? each.passages.length : 'not listed',
      each.passages.filter(({ facts }) => facts > 0).length,
      each.passages.filter(({ leftOut }) => leftOut !== null).length,
      unusedOf(each).length,
      each.total,
    ]),
  );
}

function unusedPassages(sources: readonly SourceCoverage[]): string {
  const unused = sources
    .map((each) => ({ title: each.source.title, passages: unusedOf(each) }))
    .filter(({ passages }) => passages.length > 0)
    .map(({ title, passages }) => {
      const items = passages.map(({ at }) => `- ${escapedMarkdown(at)}`);
      return [`**${escapedMarkdown(title)}**`, items.join('\n')].join('\n\n');
    });
  return unused.length === 0
    ? 'None: every passage is cited, or left out for the reason that is given below.'
    : unused.join('\n\n');
}

function factTable(content: FrameworkContent, sources: readonly SourceCoverage[]): string {
  const counts = [...factCountsOf(content)];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return markdownTable(
    [{ title: 'Kind' }, ...sources.map(({ source }) => numeric(source.slug)), numeric('All')],
    [
      ...counts.map(([type, count]) => [type, ...sources.map(({ facts }) => facts.get(type) ?? 0), count]),
      ['All', ...sources.map((source) => source.total), total],
    ],
  );
}

function graphTables(content: FrameworkContent): string[] {
  const { nodes, links } = frameworkRecords(content);
  const table = (title: string, each: readonly string[]) => {
    const counts = [...Map.groupBy(each, (kind) => kind)].map(
      ([kind, { length }]) => [kind, length] as const,
    );
    return markdownTable([{ title }, numeric('Count')], [...counts, ['All', each.length]]);
  };
  return [
    table(
      'Node',
      nodes.map(({ label }) => label),
    ),
    table(
      'Relationship',
      links.map(({ kind }) => `${kind.from} ${kind.type} ${kind.to}`),
    ),
  ];
}

function passageParts({ source, passages }: SourceCoverage): string[] {
  const isAnyLeftOut = passages.some(({ leftOut }) => leftOut !== null);
  const columns = [{ title: 'Passage' }, numeric('Facts')];
  const rows = passages.map(({ at, facts, leftOut }) => [
    at,
    facts,
    ...(isAnyLeftOut ? [leftOut ?? ''] : []),
  ]);
  return [
    `### ${escapedMarkdown(source.title)}`,
    markdownTable(isAnyLeftOut ? [...columns, { title: 'Left out because' }] : columns, rows),
  ];
}

function numeric(title: string): Column {
  return { title, numeric: true };
}
