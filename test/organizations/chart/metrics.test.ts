import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/organizations/chart/chart.ts';
import { buildForest } from '../../../src/organizations/chart/forest.ts';
import { organizationMetrics, type OrganizationMetrics } from '../../../src/organizations/chart/metrics.ts';
import { anyChart, chartOf } from '../charts.ts';
import { naiveForest, naiveSubtree, naiveTrees } from './naive-forest.ts';

describe('the figures of an organization', () => {
  it('are those of a small chart by hand', () => {
    const chart = chartOf(
      { id: 'ceo', fte: 1, cost: 300 },
      { id: 'cto', managers: ['ceo'], fte: 0.8 },
      { id: 'cfo', managers: ['ceo'], dottedManagers: ['cto'], vacant: true },
      { id: 'dev', managers: ['cto'], fte: 0.8 },
      { id: 'ops', managers: ['cto'], fte: 0.8 },
      { id: 'qa', managers: ['cto'], vacant: true },
      { id: 'controller', managers: ['cfo'] },
    );
    expect(organizationMetrics(chart, buildForest(chart.lines))).toEqual({
      positions: 7,
      managers: 3,
      layers: 3,
      averageDepth: 10 / 7,
      averageSpan: 2,
      medianSpan: 2,
      spanDistribution: [
        { span: 1, managers: 1 },
        { span: 2, managers: 1 },
        { span: 3, managers: 1 },
      ],
      managerShare: 3 / 7,
      managersOfOne: 1,
      positionsByDepth: [1, 2, 4],
      // Not 3.4000000000000004.
      fte: 3.4,
      fteKnown: 4,
      cost: 300,
      currency: null,
      costKnown: 1,
      costs: [{ currency: null, cost: 300, positions: 1 }],
      headcount: 5,
      vacancies: 2,
    } satisfies OrganizationMetrics);
  });

  it('of one part count depths from its top, and are null where nothing in it states a figure', () => {
    const chart = chartOf(
      { id: 'ceo', fte: 1, cost: 300 },
      { id: 'cto', managers: ['ceo'], fte: 1 },
      { id: 'dev', managers: ['cto'] },
      { id: 'ops', managers: ['cto'] },
    );
    const { layers, averageDepth, positionsByDepth, fte, cost } = organizationMetrics(
      chart,
      buildForest(chart.lines),
      1,
    );
    expect({ layers, averageDepth, positionsByDepth, fte, cost }).toEqual({
      layers: 2,
      averageDepth: 2 / 3,
      positionsByDepth: [1, 2],
      fte: 1,
      cost: null,
    });
  });

  it('are all there for an empty chart', () => {
    const chart = chartOf();
    expect(organizationMetrics(chart, buildForest(chart.lines))).toEqual({
      positions: 0,
      managers: 0,
      layers: 0,
      averageDepth: 0,
      averageSpan: 0,
      medianSpan: 0,
      spanDistribution: [],
      managerShare: 0,
      managersOfOne: 0,
      positionsByDepth: [],
      headcount: 0,
      fte: null,
      fteKnown: 0,
      cost: null,
      currency: null,
      costKnown: 0,
      costs: [],
      vacancies: 0,
    });
  });

  it('of any chart are those of a naive recursion', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const expected = naiveMetrics(chart, naiveTrees(naiveForest(chart)));
        expectClose(organizationMetrics(chart, buildForest(chart.lines)), expected);
      }),
    );
  });

  it('of any part of any chart are those of a naive recursion', () => {
    fc.assert(
      fc.property(anyChart, fc.nat(), (chart, choice) => {
        const within = choice % chart.positions.length;
        const expected = naiveMetrics(chart, naiveSubtree(naiveForest(chart), within));
        expectClose(organizationMetrics(chart, buildForest(chart.lines), within), expected);
      }),
    );
  });

  it('do not depend on the order in which figures are added', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.7, 0.8, 1, 1e9), { minLength: 1 }), (figures) => {
        const fteOf = (given: readonly number[]) => {
          const chart = chartOf(...given.map((fte, index) => ({ id: String(index), fte })));
          return organizationMetrics(chart, buildForest(chart.lines)).fte;
        };
        const tenths = figures.reduce((sum, figure) => sum + Math.round(figure * 10), 0);
        expect(fteOf(figures)).toBe(tenths / 10);
        expect(fteOf(figures.toReversed())).toBe(tenths / 10);
      }),
    );
  });
});

function naiveMetrics(
  chart: Chart,
  measured: readonly { number: number; depth: number }[],
): OrganizationMetrics {
  const { reports } = naiveForest(chart);
  const positions = measured.map(({ number }) => chart.positions[number]!);
  const spans = measured
    .map(({ number }) => reports[number]!.length)
    .filter((span) => span > 0)
    .toSorted((a, b) => a - b);
  const layers = Math.max(...measured.map(({ depth }) => depth)) + 1;
  const costed = positions.filter(({ cost }) => cost !== null);
  const costs = [...Map.groupBy(costed, ({ currency }) => currency)]
    .map(([currency, some]) => ({
      currency,
      cost: sumOfStated(some.map(({ cost }) => cost))!,
      positions: some.length,
    }))
    .sort((a, b) => b.positions - a.positions || ((a.currency ?? '') < (b.currency ?? '') ? -1 : 1));
  const [low = 0, high = 0] = [spans[(spans.length - 1) >> 1], spans[spans.length >> 1]];
  return {
    positions: measured.length,
    managers: spans.length,
    layers,
    averageDepth: sum(measured.map(({ depth }) => depth)) / measured.length,
    averageSpan: spans.length === 0 ? 0 : sum(spans) / spans.length,
    medianSpan: (low + high) / 2,
    spanDistribution: [...Map.groupBy(spans, (span) => span)].map(([span, { length }]) => ({
      span,
      managers: length,
    })),
    managerShare: spans.length / measured.length,
    managersOfOne: spans.filter((span) => span === 1).length,
    positionsByDepth: Array.from(
      { length: layers },
      (_, depth) => measured.filter((one) => one.depth === depth).length,
    ),
    headcount: sum(positions.map(({ headcount, vacant }) => headcount ?? (vacant ? 0 : 1))),
    fte: sumOfStated(positions.map(({ fte }) => fte)),
    fteKnown: positions.filter(({ fte }) => fte !== null).length,
    cost: costs.length === 1 ? costs[0]!.cost : null,
    currency: costs.length === 1 ? costs[0]!.currency : null,
    costKnown: costed.length,
    costs,
    vacancies: positions.filter(({ vacant }) => vacant).length,
  };
}

function expectClose(actual: OrganizationMetrics, { fte, ...expected }: OrganizationMetrics): void {
  expect(actual).toMatchObject(expected);
  if (fte === null) expect(actual.fte).toBeNull();
  else expect(actual.fte).toBeCloseTo(fte, 9);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sumOfStated(figures: readonly (number | null)[]): number | null {
  const stated = figures.filter((figure) => figure !== null);
  return stated.length === 0 ? null : sum(stated);
}
