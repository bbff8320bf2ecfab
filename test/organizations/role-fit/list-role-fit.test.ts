import { describe, expect, it } from 'vitest';
import type { ReadChart } from '../../../src/organizations/difference/compare-charts.ts';
import { roleFit } from '../../../src/organizations/role-fit/list-role-fit.ts';
import { chartFrom } from '../dirty-charts.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load, range } from '../../support/framework.ts';
import { onReading } from '../../support/on-reading.ts';
import { withGraph } from '../../support/with-graph.ts';

/** Gives positions roles by key, `m1` and `m2` that of `m`. */
function withRoles({ chart, forest }: ReadChart, roleOf: Readonly<Record<string, string>>): ReadChart {
  const positions = chart.positions.map((position) => ({
    ...position,
    roleId: roleOf[position.key.replace(/\d+$/, '')] ?? null,
  }));
  return { chart: { ...chart, positions }, forest };
}

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Whether positions fit their role, on ${engine.title}`, () => {
    const graph = withGraph(engine);

    /** The findings by position, attribute and figures. */
    const fitOf = ({ chart, forest }: ReadChart) =>
      onReading(graph.database, (reading) =>
        roleFit(reading, chart, forest).map(
          ({ position, attribute, actual, expected, citations }) =>
            `${position} ${attribute.id} ${actual} ${expected} ${citations.map(({ locator }) => locator).join()}`,
        ),
      );

    it('is judged by the chosen claim that holds for everyone in the role', async () => {
      await load(
        graph.database,
        framework({
          roles: [{ slug: 'manager' }],
          stages: [{ slug: 'seed' }],
          claims: [
            { about: 'Role:manager', attribute: 'directReports', range: range(9), chosen: false },
            { about: 'Role:manager', attribute: 'directReports', range: range(8), circumstance: 'at times' },
            { about: 'Role:manager', attribute: 'directReports', range: range(7), stageIds: ['Stage:seed'] },
            { about: 'Role:manager', attribute: 'directReports', range: null },
            { about: 'Role:manager', attribute: 'directReports', range: range(null, null, 'some') },
            { about: 'Role:manager', attribute: 'directReports', range: range(2, 3, 'two or three') },
            { about: 'Role:manager', attribute: 'teams', range: range(5), chosen: false },
            { about: 'Role:manager', attribute: 'planningHorizonMonths', range: range(12) },
          ],
        }),
      );
      const chart = withRoles(chartFrom('m1, d1: m1, m2, d2: m2, d3: m2'), { m: 'Role:manager' });
      expect(await fitOf(chart)).toEqual(['0 Attribute:directReports 1 two or three Heading']);
    });

    it('is judged for roles of several frameworks, however many', async () => {
      await load(
        graph.database,
        framework({
          roles: [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }],
          claims: ['a', 'b', 'c'].map((slug) => ({
            about: `Role:${slug}`,
            attribute: 'teams',
            range: range(1),
          })),
        }),
        framework({
          slug: 'acme',
          roles: [{ slug: 'a' }],
          claims: [{ about: 'Role:a', attribute: 'teams', range: range(2) }],
        }),
      );
      const roles = { a: 'Role:a', b: 'Role:b', c: 'Role:c', x: 'Role:acme/a', gone: 'Role:gone' };
      const few = await fitOf(withRoles(chartFrom('a1, x1, gone1'), roles));
      expect(few).toEqual(['0 Attribute:teams 0 1-1 Heading', '1 Attribute:acme/teams 0 2-2 Heading']);
      const more = await fitOf(withRoles(chartFrom('a1, a2, b1, c1, c2, x1, d1: c2, d2: a2'), roles));
      expect(more.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
        '0 Attribute:teams',
        '2 Attribute:teams',
        '3 Attribute:teams',
        '5 Attribute:acme/teams',
      ]);
      expect(await fitOf(chartFrom('a, b: a'))).toEqual([]);
    });
  });
}
