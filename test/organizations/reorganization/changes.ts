import { expect } from 'vitest';
import type { ReadChart } from '../../../src/organizations/difference/compare-charts.ts';
import type { ChangeableChart } from '../../../src/organizations/reorganization/draft.ts';
import type { Change } from '../../../src/organizations/reorganization/change.ts';
import { reorganize, type Reorganized } from '../../../src/organizations/reorganization/reorganize.ts';
import { chartFrom, textOf } from '../dirty-charts.ts';

export const move = (position: string, to: string | null, withReports = true): Change => ({
  type: 'move',
  position,
  to,
  withReports,
});
export const remove = (position: string, reportsTo: string | null = null): Change => ({
  type: 'remove',
  position,
  reportsTo,
});
export const add = (id: string, manager: string | null = null): Change => ({
  type: 'add',
  id,
  title: `New ${id}`,
  manager,
  unit: null,
  fte: null,
  cost: null,
  currency: null,
  grade: null,
});
export const mergeUnits = (from: string, into: string): Change => ({ type: 'mergeUnits', from, into });
export const changeKind = (position: string, manager: string, kind: 'SOLID' | 'DOTTED'): Change => ({
  type: 'changeKind',
  position,
  manager,
  kind,
});

/** What `reorganize` takes. */
export function changeable({ chart, forest }: ReadChart): ChangeableChart {
  const numbers = new Map(chart.positions.map(({ key }, number) => [key, number]));
  return { chart, forest, numberOf: (key) => numbers.get(key) };
}

export const after = ({ chart, forest }: ReadChart, ...changes: Change[]): Reorganized =>
  reorganize(changeable({ chart, forest }), changes);

/** The chart after changes of which none is refused. */
export function textAfter(text: string, ...changes: Change[]): string {
  const outcome = after(chartFrom(text), ...changes);
  expect(outcome.refused).toEqual([]);
  expect(outcome.applied).toBe(changes.length);
  return textOf(outcome);
}

/** Why each of the changes is refused, by its place. */
export const refusals = (text: string, ...changes: Change[]) =>
  after(chartFrom(text), ...changes).refused.map(({ index, reason }) => `${index}: ${reason}`);
