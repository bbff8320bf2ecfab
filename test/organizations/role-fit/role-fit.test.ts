import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/graph/model.ts';
import type { ReadChart } from '../../../src/organizations/difference/compare-charts.ts';
import { roleFit, type RoleExpectation } from '../../../src/organizations/role-fit/role-fit.ts';
import { range } from '../../support/facts.ts';
import { chartFrom } from '../dirty-charts.ts';

/** Gives positions roles by key: those that begin alike have the same, `em1` and `em2` are `Role:em`. */
function withRoles({ chart, forest }: ReadChart): ReadChart {
  const positions = chart.positions.map((position) => ({
    ...position,
    roleId: `Role:${position.key.replace(/\d+$/, '')}`,
    roleConfidence: 1,
  }));
  return { chart: { ...chart, positions }, forest };
}

function expectation(key: string, figure: Range, scope = ''): RoleExpectation {
  const attribute = { id: `Attribute:${scope}${key}`, key, title: key, unit: null, description: key };
  const citation = {
    sourceId: 'Source:page',
    locator: key,
    note: null,
    basis: 'STATED',
    confidence: null,
  } as const;
  return { attribute, range: figure, citations: [citation] };
}

/** The findings as `key attribute actual (expected)`. */
function findingsOf(
  text: string,
  expectations: Readonly<Record<string, readonly RoleExpectation[]>>,
): string[] {
  const { chart, forest } = withRoles(chartFrom(text));
  const byRole = new Map(Object.entries(expectations).map(([role, ofRole]) => [`Role:${role}`, ofRole]));
  return roleFit(chart, forest, byRole).map(
    ({ position, attribute, actual, expected }) =>
      `${chart.positions[position]!.key} ${attribute.key} ${actual} (${expected})`,
  );
}

describe('positions that do not fit their role', () => {
  test('have fewer or more direct reports, both ends of the figure being within', () => {
    const chart =
      'm1, d1: m1, m2, d2: m2, d3: m2, m3, d4: m3, d5: m3, d6: m3, m4, d7: m4, d8: m4, d9: m4, d10: m4';
    expect(findingsOf(chart, { m: [expectation('directReports', range(2, 3))] })).toEqual([
      'm1 directReports 1 (2-3)',
      'm4 directReports 4 (2-3)',
    ]);
    expect(findingsOf(chart, { m: [expectation('directReports', range(2, null, '2+'))] })).toEqual([
      'm1 directReports 1 (2+)',
    ]);
    expect(findingsOf(chart, { m: [expectation('directReports', range(null, 3, 'up to 3'))] })).toEqual([
      'm4 directReports 4 (up to 3)',
    ]);
  });

  test('are counted by solid lines', () => {
    expect(
      findingsOf('m, d1: m, d2: m, other, d3: other ~m', { m: [expectation('directReports', range(1, 2))] }),
    ).toEqual([]);
  });

  test('have fewer managers among their reports, where the figure is one of managers', () => {
    const chart = 'dir, em1: dir, d1: em1, em2: dir, d2: em2, pa: dir, em3: dir';
    expect(
      findingsOf(chart, { dir: [expectation('directReports', range(2, 2, 'two engineering managers'))] }),
    ).toEqual([]);
    expect(
      findingsOf(chart, { dir: [expectation('directReports', range(4, 5, 'four or five VPs'))] }),
    ).toEqual(['dir directReports 2 (four or five VPs)']);
    expect(findingsOf(chart, { dir: [expectation('directReports', range(2, 2, 'two engineers'))] })).toEqual([
      'dir directReports 4 (two engineers)',
    ]);
  });

  test('lead fewer or more teams: whoever leads somebody who leads nobody has one', () => {
    const chart =
      'dir, em1: dir, lead1: em1, d1: lead1, d2: lead1, d3: em1, em2: dir, lead2: em2, d4: lead2, lead3';
    const one = range(1, 1, 'a team');
    expect(
      findingsOf(chart, {
        dir: [expectation('teams', one)],
        em: [expectation('teams', one)],
        lead: [expectation('teams', one)],
      }),
    ).toEqual(['dir teams 3 (a team)', 'em1 teams 2 (a team)', 'lead3 teams 0 (a team)']);
  });

  test('have a smaller or larger organization, everyone below counted', () => {
    const chart = 'vp, dir1: vp, em: dir1, d1: em, d2: em, dir2: vp';
    expect(
      findingsOf(chart, {
        dir: [expectation('organizationSize', range(2, 3))],
        vp: [expectation('organizationSize', range(6, 9))],
      }),
    ).toEqual(['vp organizationSize 5 (6-9)', 'dir2 organizationSize 0 (2-3)']);
  });

  test('come in the order of the positions, then by attribute, with the citations of the figure', () => {
    const { chart, forest } = withRoles(chartFrom('m1, m2'));
    const figures = ['teams', 'organizationSize', 'directReports'].map((key) =>
      expectation(key, range(1, 2)),
    );
    const found = roleFit(chart, forest, new Map([['Role:m', figures]]));
    expect(found.map(({ position, attribute }) => `${position} ${attribute.key}`)).toEqual([
      '0 directReports',
      '0 organizationSize',
      '0 teams',
      '1 directReports',
      '1 organizationSize',
      '1 teams',
    ]);
    expect(found[0]!.citations).toEqual(figures[2]!.citations);
  });

  test('are none without a role, an expectation or something to measure', () => {
    const { chart, forest } = chartFrom('m, d: m');
    const figures = new Map([['Role:m', [expectation('directReports', range(5, 6))]]]);
    expect(roleFit(chart, forest, figures)).toEqual([]);
    expect(findingsOf('m, d: m', { em: [expectation('directReports', range(5, 6))] })).toEqual([]);
    expect(findingsOf('m, d: m', { m: [expectation('planningHorizonMonths', range(5, 6))] })).toEqual([]);
    expect(findingsOf('', { m: [] })).toEqual([]);
  });
});
