import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedAttributes } from '../../../src/organizations/difference/changed-attributes.ts';
import {
  compareCharts,
  comparingCharts,
  type ReadChart,
} from '../../../src/organizations/difference/compare-charts.ts';
import { reorganize } from '../../../src/organizations/reorganization/reorganize.ts';
import { chartFrom, chartOf, cleanRows, dirtyRows } from '../dirty-charts.ts';
import { changeable } from '../reorganization/changes.ts';

test('tells who came, who went, who moved and who is called otherwise, each in the order of the chart', () => {
  const before = chartFrom('a, b: a, c: b, d: b, e: a, f: a');
  const after = chartOf([
    { id: 'f', managers: ['a'], title: 'Head of F' },
    { id: 'a' },
    { id: 'c', managers: ['e'] },
    { id: 'd' },
    { id: 'e', managers: ['a', 'c'], title: 'Head of E' },
    { id: 'new', managers: ['a'] },
  ]);
  expect(compareCharts(before, after)).toEqual({
    added: [5],
    removed: [1],
    moved: [
      { position: 2, from: 1, to: 4 },
      { position: 3, from: 1, to: null },
    ],
    retitled: [
      { position: 0, from: 'Title of f', to: 'Head of F' },
      { position: 4, from: 'Title of e', to: 'Head of E' },
    ],
  });
});

test('who reported to a position that was removed has moved, also up to the top', () => {
  const { moved } = compareCharts(chartFrom('a, b: a, c: b'), chartFrom('b, c: b'));
  expect(moved).toEqual([{ position: 0, from: 0, to: null }]);
});

test('positions are the same by key, whatever their numbers are', () => {
  const { added, removed, moved } = compareCharts(chartFrom('a, b: a, c: b'), chartFrom('c: b, b: a, a'));
  expect([added, removed, moved]).toEqual([[], [], []]);
});

test('a chart does not differ from itself', () => {
  fc.assert(
    fc.property(dirtyRows, (rows) => {
      expect(compareCharts(chartOf(rows), chartOf(rows))).toEqual({
        added: [],
        removed: [],
        moved: [],
        retitled: [],
      });
    }),
    { numRuns: 300 },
  );
});

test('between a chart and what moves make of it are exactly those that ended elsewhere', () => {
  fc.assert(
    fc.property(cleanRows, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (rows, moves) => {
      const before = chartOf(rows);
      const keys = before.chart.positions.map(({ key }) => key);
      const changes = moves.map(([position, to]) => ({
        type: 'move' as const,
        position: keys[position % keys.length]!,
        to: to % 5 === 0 ? null : keys[to % keys.length]!,
        withReports: true,
      }));
      const after = reorganize(changeable(before), changes);
      const elsewhere = keys.filter((key) => managerOf(before, key) !== managerOf(after, key));
      const { moved, ...others } = compareCharts(before, after);
      expect(moved.map(({ position }) => keys[position])).toEqual(elsewhere);
      expect(changes.map(({ position }) => position)).toEqual(expect.arrayContaining(elsewhere));
      expect(others).toEqual({ added: [], removed: [], retitled: [] });
    }),
    { numRuns: 500 },
  );
});

function managerOf({ chart, forest }: ReadChart, key: string): string | undefined {
  const manager = forest.manager[chart.positions.findIndex((position) => position.key === key)]!;
  return chart.positions[manager]?.key;
}

test('lets others have a turn on the way through large charts', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    id: `${index}`,
    managers: index === 0 ? [] : ['0'],
  }));
  const [before, after] = [chartOf(rows), chartOf(rows.slice(1))];
  const stopsOf = (work: Generator<undefined, unknown>) => [...work].length;
  expect(stopsOf(comparingCharts(before, after))).toBeGreaterThanOrEqual(6);
  expect(stopsOf(changedAttributes(before, after))).toBeGreaterThanOrEqual(5);
});
