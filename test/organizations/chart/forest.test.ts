import { describe, expect, it } from 'vitest';
import { buildForest, chainOf } from '../../../src/organizations/chart/forest.ts';
import { groupPositions } from '../../../src/organizations/chart/groups.ts';
import { organizationMetrics } from '../../../src/organizations/chart/metrics.ts';
import { chartOf, chartOfManagers } from '../charts.ts';
import { findingsIn } from '../findings/found.ts';

describe('a chart as a forest', () => {
  it('of no rows is empty', () => {
    const { size, roots, order } = buildForest(chartOf().lines);
    expect({ size, roots, order: [...order] }).toEqual({ size: 0, roots: [], order: [] });
  });

  it('takes the first solid manager, and the others as dotted ones', () => {
    const chart = chartOf({ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', managers: ['b', 'a', 'b', 'c'] });
    const { manager, dottedManagers, unfollowed } = buildForest(chart.lines);
    expect([...manager]).toEqual([-1, -1, -1, 1]);
    expect([...dottedManagers.list]).toEqual([0, 2]);
    expect(unfollowed.severalManagers).toEqual([{ position: 3, others: [0, 2] }]);
  });

  it('cuts a circle above the position that stands first, wherever the circle is entered', () => {
    // 0 reports into the circle of 1, 3 and 2.
    const { manager, roots, unfollowed } = buildForest(chartOfManagers([2, 3, 1, 2]).lines);
    expect(unfollowed.circles).toEqual([[1, 3, 2]]);
    expect([...manager]).toEqual([2, -1, 1, 2]);
    expect(roots).toEqual([1]);
  });

  it.each([
    ['a path', 10_000, (number: number) => number - 1],
    ['a path', 100_000, (number: number) => number - 1],
    ['a path from the bottom up', 100_000, (number: number) => (number === 99_999 ? -1 : number + 1)],
    ['a star', 100_000, (number: number) => Math.min(number - 1, 0)],
    ['a circle', 100_000, (number: number) => (number + 1) % 100_000],
  ])('may be %s of %i positions', (_, size, managerOf) => {
    const chart = chartOfManagers(
      Array.from({ length: size }, (__, number) => {
        const manager = managerOf(number);
        return manager === -1 ? null : manager;
      }),
    );
    const forest = buildForest(chart.lines);
    const [top] = forest.roots;
    expect(forest.roots).toHaveLength(1);
    expect(forest.descendants[top!]).toBe(size - 1);
    const metrics = organizationMetrics(chart, forest);
    expect(metrics.positions).toBe(size);
    expect(metrics.layers).toBe(forest.height[top!]! + 1);
    expect(groupPositions(chart, forest, 'DEPTH')).toHaveLength(metrics.layers);
    expect(chainOf(forest, forest.order.at(-1)!)).toHaveLength(metrics.layers - 1);
    const findings = findingsIn(chart);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings.slice(0, 3)) expect(message.length).toBeLessThan(1000);
  });
});
