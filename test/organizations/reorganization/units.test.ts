import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/organizations/reorganization/change.ts';
import { chartOf } from '../dirty-charts.ts';
import { after, mergeUnits, remove } from './changes.ts';

describe('merging units', () => {
  const before = chartOf([
    { id: 'a', unit: 'Sales' },
    { id: 'b', unit: 'Support' },
    { id: 'c', unit: 'Sales' },
    { id: 'd' },
  ]);
  const unitsAfter = (...changes: Change[]) =>
    after(before, ...changes).chart.positions.map(({ unit }) => unit);

  test('puts all positions of one into the other, which may be new', () => {
    expect(unitsAfter(mergeUnits('Sales', 'Support'))).toEqual(['Support', 'Support', 'Support', null]);
    expect(unitsAfter(mergeUnits('Sales', 'Market'))).toEqual(['Market', 'Support', 'Market', null]);
    expect(unitsAfter(mergeUnits('Sales', 'Support'), mergeUnits('Support', 'Sales'))).toEqual([
      'Sales',
      'Sales',
      'Sales',
      null,
    ]);
  });

  test('is refused for a unit that nobody is in, or into itself or nothing', () => {
    const reasons = after(
      before,
      remove('b'),
      mergeUnits('Support', 'Sales'),
      mergeUnits('Sale', 'Support'),
      mergeUnits('Sales', 'Sales'),
      mergeUnits('Sales', ' '),
    ).refused.map(({ reason }) => reason);
    expect(reasons).toEqual([
      'Nobody is in a unit called "Support".',
      'Nobody is in a unit called "Sale". The nearest names are "Sales".',
      '"Sales" cannot be merged into itself.',
      'A unit needs a name.',
    ]);
  });
});
