import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildForest } from '../../../src/organizations/chart/forest.ts';
import { groupPositions, type PositionGroup } from '../../../src/organizations/chart/groups.ts';
import { organizationMetrics } from '../../../src/organizations/chart/metrics.ts';
import { anyChart, chartOf } from '../charts.ts';

const GROUPS: readonly PositionGroup[] = ['UNIT', 'ROLE', 'DEPTH', 'LOCATION', 'GRADE'];

const ONE_WITHOUT_FIGURES = {
  positions: 1,
  headcount: 1,
  managers: 0,
  averageSpan: 0,
  fte: null,
  fteKnown: 0,
  cost: null,
  currency: null,
  costKnown: 0,
  costs: [],
};

describe('positions put together', () => {
  it('come with the largest group first, then by key, and under an empty key where nothing is stated', () => {
    const chart = chartOf(
      { id: '1', unit: 'Sales', fte: 0.1 },
      { id: '2', unit: 'Legal', managers: ['1'] },
      { id: '3', unit: 'Sales', managers: ['1'], fte: 0.2, cost: 5 },
      { id: '4', managers: ['3'] },
      { id: '5', unit: 'Design', managers: ['1'] },
    );
    expect(groupPositions(chart, buildForest(chart.lines), 'UNIT')).toEqual([
      {
        key: 'Sales',
        positions: 2,
        headcount: 2,
        managers: 2,
        averageSpan: 2,
        fte: 0.3,
        fteKnown: 2,
        cost: 5,
        currency: null,
        costKnown: 1,
        costs: [{ currency: null, cost: 5, positions: 1 }],
      },
      { key: '', ...ONE_WITHOUT_FIGURES },
      { key: 'Design', ...ONE_WITHOUT_FIGURES },
      { key: 'Legal', ...ONE_WITHOUT_FIGURES },
    ]);
  });

  it('by depth come from the top down', () => {
    const path = chartOf(
      ...Array.from({ length: 12 }, (_, number) => ({
        id: String(number),
        managers: number === 0 ? [] : [String(number - 1)],
      })),
      { id: 'further', managers: ['9'] },
    );
    const rows = groupPositions(path, buildForest(path.lines), 'DEPTH');
    expect(rows.map(({ key }) => key)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
    ]);
    expect(rows[10]).toEqual({
      ...ONE_WITHOUT_FIGURES,
      key: '10',
      positions: 2,
      headcount: 2,
      managers: 1,
      averageSpan: 1,
    });
  });

  it.each(GROUPS)('by %s add up to the figures of the whole', (by) => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const forest = buildForest(chart.lines);
        const rows = groupPositions(chart, forest, by);
        const whole = organizationMetrics(chart, forest);
        const total = (figures: readonly (number | null)[]) =>
          figures.every((figure) => figure === null)
            ? null
            : figures.reduce((sum: number, figure) => sum + (figure ?? 0), 0);
        expect(total(rows.map(({ positions }) => positions))).toBe(whole.positions);
        expect(total(rows.map(({ managers }) => managers))).toBe(whole.managers);
        expect(total(rows.map(({ averageSpan, managers }) => averageSpan * managers))).toBeCloseTo(
          whole.averageSpan * whole.managers,
          9,
        );
        expect(total(rows.map(({ headcount }) => headcount))).toBe(whole.headcount);
        expect(total(rows.map(({ costKnown }) => costKnown))).toBe(whole.costKnown);
        for (const { currency, cost } of whole.costs) {
          const ofGroups = rows.flatMap(({ costs }) => costs).filter((one) => one.currency === currency);
          expect(total(ofGroups.map((one) => one.cost))).toBe(cost);
        }
        const fte = total(rows.map((row) => row.fte));
        if (whole.fte === null) expect(fte).toBeNull();
        else expect(fte).toBeCloseTo(whole.fte, 9);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        if (by === 'DEPTH') expect(rows.map(({ positions }) => positions)).toEqual(whole.positionsByDepth);
      }),
    );
  });
});
