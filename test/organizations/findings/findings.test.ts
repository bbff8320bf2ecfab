import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/organizations/chart/chart.ts';
import { type Finding, type FindingKind, findingKey } from '../../../src/organizations/findings/finding.ts';
import { lineFindings } from '../../../src/organizations/findings/line-findings.ts';
import { rowFindings } from '../../../src/organizations/findings/row-findings.ts';
import { buildForest } from '../../../src/organizations/chart/forest.ts';
import { chartOf } from '../charts.ts';
import { findingsIn, only, team } from './found.ts';

describe('findings', () => {
  const rows = [
    { id: 'top' },
    ...team('top', 13),
    { id: 'late', managers: ['late'] },
    { id: 'a', managers: ['n/a'], title: '' },
    { id: 'b', managers: ['gone'], title: '' },
    { id: 'c', managers: ['gone too', 'top.1'] },
    { id: 'd', managers: ['gone'] },
  ];

  it('come worst first, then by kind, then in the order of the source', () => {
    expect(
      findingsIn(chartOf(...rows)).map(({ severity, kind, rows: at }) => `${severity} ${kind} ${at.join()}`),
    ).toEqual([
      'ERROR SELF_REPORT 16',
      'ERROR DANGLING_MANAGER 18,20',
      'ERROR DANGLING_MANAGER 19',
      'WARNING MULTIPLE_ROOTS 2,16,17,18,20',
      'WARNING WIDE_SPAN 2',
      'WARNING EMPTY_TITLE 17',
      'WARNING EMPTY_TITLE 18',
      'INFO NARROW_SPAN 3',
      'INFO NO_MANAGER_MARKER 17',
    ]);
  });

  it('are those of rows and those of lines', () => {
    const chart = chartOf(...rows);
    const apart = [...rowFindings(chart), ...lineFindings(chart, buildForest(chart.lines))];
    const keys = (findings: readonly Finding[]) => findings.map((one) => findingKey(chart, one)).toSorted();
    expect(keys(apart)).toEqual(keys(findingsIn(chart)));
  });

  it('keep their keys when rows move or numbers in them change, and not when others are concerned', () => {
    const before = chartOf({ id: 'a' }, ...team('a', 13), { id: 'x', managers: ['gone'] });
    const after = chartOf(
      { id: 'new' },
      { id: 'x', managers: ['gone'] },
      { id: 'y', managers: ['gone'] },
      { id: 'a' },
      ...team('a', 14),
    );
    const keys = (chart: Chart, kind: FindingKind) =>
      findingsIn(chart, kind).map((one) => findingKey(chart, one));
    expect(keys(after, 'WIDE_SPAN')).toEqual(keys(before, 'WIDE_SPAN'));
    expect(keys(after, 'DANGLING_MANAGER')).toEqual(keys(before, 'DANGLING_MANAGER'));
    expect(keys(after, 'MULTIPLE_ROOTS')).not.toEqual(keys(before, 'MULTIPLE_ROOTS'));
  });

  it('tell two unknown managers of one position apart', () => {
    const chart = chartOf({ id: 'a', managers: ['gone', 'away'], dottedManagers: ['gone'] });
    const found = findingsIn(chart, 'DANGLING_MANAGER');
    expect(found).toHaveLength(3);
    expect(new Set(found.map((one) => findingKey(chart, one))).size).toBe(3);
  });

  it('quote pages of text and line breaks as one short line', () => {
    const { message } = only('EMPTY_TITLE', [{ id: `a\n${'b'.repeat(200)}`, title: '' }]);
    expect(message).toBe(`a ${'b'.repeat(58)}… (row 2) has no title.`);
    const unknown = only('DANGLING_MANAGER', [
      { id: 'a', title: 'Head\tof\nLegal', managers: [`x${'😀'.repeat(40)}\n`] },
    ]);
    expect(unknown.message).toBe(
      `a "Head of Legal" names "x${'😀'.repeat(29)}…" as its manager, but no row has that id.`,
    );
  });
});
