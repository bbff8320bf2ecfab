import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chart, positionNumbers } from '../../../src/organizations/chart/chart.ts';
import type { ReadChart } from '../../../src/organizations/difference/compare-charts.ts';
import { findingKey, type Finding } from '../../../src/organizations/findings/finding.ts';
import { findingsDifference } from '../../../src/organizations/findings/findings-difference.ts';
import { readGrades } from '../../../src/organizations/findings/grades.ts';
import { lineFindings } from '../../../src/organizations/findings/line-findings.ts';
import { rowFindings } from '../../../src/organizations/findings/row-findings.ts';
import { rowFlaws } from '../../../src/organizations/findings/row-flaws.ts';
import { chainOf, spanOf } from '../../../src/organizations/chart/forest.ts';
import type { Change } from '../../../src/organizations/reorganization/change.ts';
import { chainsChanged, spansChanged } from '../../../src/organizations/reorganization/effect.ts';
import { reorganize } from '../../../src/organizations/reorganization/reorganize.ts';
import { chartOf, circlingRows, cleanRows, dirtyRows, type PlainRow } from '../dirty-charts.ts';
import { findingsIn } from '../findings/found.ts';
import { changeable } from './changes.ts';
import { reorganizeRows } from './reference.ts';

const unit = fc.constantFrom('Sales', 'Support', 'Legal', 'New');

/** Changes of a chart, mostly possible ones. */
function changesOf({ chart }: ReadChart): fc.Arbitrary<Change[]> {
  const keys = chart.positions.map(({ key }) => key);
  const linesOfChart = keys.flatMap((position, number) => {
    const { start, manager } = chart.lines;
    return Array.from(manager.slice(start[number], start[number + 1]), (to) => ({
      position,
      manager: keys[to]!,
    }));
  });
  const key = fc.constantFrom(...keys, ...keys, ...keys, 'new1', 'new2', 'nobody');
  const orNone = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { freq: 4 });
  const change: fc.Arbitrary<Change> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('move' as const),
        position: key,
        to: orNone(key),
        withReports: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('remove' as const),
        position: key,
        reportsTo: fc.option(key, { freq: 2 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('add' as const),
        id: fc.constantFrom('new1', 'new2', ...keys, ...keys.map((one) => `0${one}`)),
        title: fc.constant('New'),
        manager: orNone(key),
        unit: fc.option(unit),
        fte: fc.constantFrom(null, 0.5),
        cost: fc.constantFrom(null, 100),
        currency: fc.constantFrom(null, 'CHF'),
        grade: fc.constantFrom(null, 'L5'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.oneof(
            fc.record({ position: key, manager: key }),
            ...(linesOfChart.length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...linesOfChart) }] : []),
          ),
          fc.constantFrom('SOLID' as const, 'DOTTED' as const),
        )
        .map(([line, kind]) => ({ type: 'changeKind' as const, ...line, kind })),
    },
    fc.record({ type: fc.constant('mergeUnits' as const), from: unit, into: unit }),
  );
  return fc.array(change, { maxLength: 8 });
}

const rowsAndChanges = (rows: fc.Arbitrary<PlainRow[]>): fc.Arbitrary<[PlainRow[], Change[]]> =>
  rows.chain((rows) => fc.tuple(fc.constant(rows), changesOf(chartOf(rows))));

function simplified({ chart, forest }: ReadChart) {
  const positions = chart.positions.map(({ key, title, unit, unknownManagers }) => ({
    key,
    title,
    unit,
    unknownManagers,
  }));
  return { positions, lines: chart.lines, forest };
}

test.each([
  ['faulty tables', dirtyRows, 1500],
  ['circles', circlingRows, 1500],
  ['clean trees', cleanRows, 500],
])(
  'changes of %s give what reading the edited table anew after each change gives',
  (_, rows, numRuns) => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(rowsAndChanges(rows), ([rows, changes]) => {
        const before = chartOf(rows);
        const after = reorganize(changeable(before), changes);
        const reference = reorganizeRows(before, changes);
        const refused = after.refused.map(({ index }) => index);
        expect(refused).toEqual(reference.refused);
        expect(after.applied).toBe(changes.length - refused.length);
        expect(simplified(after)).toEqual(simplified(reference));
        changes.forEach(({ type }, index) => {
          const done = `${type} ${refused.includes(index) ? 'refused' : 'applied'}`;
          seen.set(done, (seen.get(done) ?? 0) + 1);
        });
      }),
      { numRuns },
    );
    if (numRuns > 1000) {
      for (const type of ['move', 'remove', 'add', 'changeKind']) {
        expect(seen.get(`${type} applied`)).toBeGreaterThan(100);
        expect(seen.get(`${type} refused`)).toBeGreaterThan(100);
      }
    }
  },
  60_000,
);

test('the numbers after are those of the positions with the same keys', () => {
  fc.assert(
    fc.property(rowsAndChanges(dirtyRows), ([rows, changes]) => {
      const before = chartOf(rows);
      const after = reorganize(changeable(before), changes);
      const keysAfter = after.chart.positions.map(({ key }) => key);
      expect(new Set(keysAfter).size).toBe(keysAfter.length);
      expect(Array.from(after.numbers)).toEqual(
        before.chart.positions.map(({ key }) => keysAfter.indexOf(key)),
      );
    }),
    { numRuns: 500 },
  );
});

test('changed chains and spans are those that differ when all are compared', () => {
  fc.assert(
    fc.property(rowsAndChanges(dirtyRows), ([rows, changes]) => {
      const before = chartOf(rows);
      const after = reorganize(changeable(before), changes);
      const keysBefore = before.chart.positions.map(({ key }) => key);
      const chainAt = ({ chart, forest }: ReadChart, number: number) =>
        chainOf(forest, number).map((above) => chart.positions[above]!.key);
      let chains = 0;
      const spans: { position: number; before: number; after: number }[] = [];
      after.chart.positions.forEach(({ key }, position) => {
        const number = keysBefore.indexOf(key);
        const isOther =
          number !== -1 && chainAt(before, number).join('\n') !== chainAt(after, position).join('\n');
        if (isOther) chains += 1;
        const span = number === -1 ? 0 : spanOf(before.forest, number);
        const now = spanOf(after.forest, position);
        if (span !== now) spans.push({ position, before: span, after: now });
      });
      const numbers = positionNumbers(after.numbers, after.forest.size);
      expect(chainsChanged(before, after, numbers)).toBe(chains);
      expect(spansChanged(before, after, numbers)).toEqual(spans);
    }),
    { numRuns: 1000 },
  );
});

test('a move and the move back leave a chart as it was', () => {
  fc.assert(
    fc.property(cleanRows, fc.nat(), fc.nat(), (rows, from, to) => {
      const { chart, forest } = chartOf(rows);
      const keys = chart.positions.map(({ key }) => key);
      const position = from % keys.length;
      const manager = to % (keys.length + 1);
      const move = (to: string | null): Change => ({
        type: 'move',
        position: keys[position]!,
        to,
        withReports: true,
      });
      const there = reorganize(changeable({ chart, forest }), [move(keys[manager] ?? null)]);
      fc.pre(there.applied === 1);
      const back = reorganize(changeable(there), [move(keys[forest.manager[position]!] ?? null)]);
      expect(back.applied).toBe(1);
      expect(back.chart).toEqual(chart);
      expect(back.forest).toEqual(forest);
    }),
    { numRuns: 500 },
  );
});

test('without changes the chart stays as it is', () => {
  fc.assert(
    fc.property(dirtyRows, (rows) => {
      const { chart, forest } = chartOf(rows);
      const after = reorganize(changeable({ chart, forest }), []);
      expect(after.chart).toEqual(chart);
      expect(after.forest).toEqual(forest);
    }),
    { numRuns: 300 },
  );
});

test('findings gained and lost are those that differ when all are compared', () => {
  const limits = { widestSpan: 2, narrowestSpan: 2, mostLayers: 3 };
  const flawed = fc.tuple(dirtyRows, fc.nat(20)).map(([rows, seed]) =>
    rows.map((row, index) => ({
      ...row,
      title: (index * seed) % 5 === 1 ? '' : 'Engineer',
      grade: `G${(index * seed) % 7}`,
    })),
  );
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(rowsAndChanges(flawed), ([rows, changes]) => {
      const { chart, forest } = chartOf(rows);
      const after = reorganize(changeable({ chart, forest }), changes);
      const [all, allAfter] = [chart, after.chart].map((one) => findingsIn(one, undefined, limits)) as [
        Finding[],
        Finding[],
      ];
      const without = (own: Finding[], of: Chart, others: Finding[], ofOthers: Chart) => {
        const known = others.map((finding) => findingKey(ofOthers, finding));
        return own
          .filter((finding) => !known.includes(findingKey(of, finding)))
          .map(({ kind, positions }) => ({ kind, positions }));
      };
      const flaws = rowFlaws(chart);
      const grades = readGrades(chart);
      const { gained, lost } = findingsDifference(
        {
          chart,
          forest,
          flaws,
          grades,
          ofRows: rowFindings(chart, flaws),
          ofLines: lineFindings(chart, forest, { limits }),
        },
        after,
        positionNumbers(after.numbers, after.forest.size),
        positionNumbers(after.rows, after.forest.size),
        limits,
      );
      const plain = (findings: Finding[]) => findings.map(({ kind, positions }) => ({ kind, positions }));
      expect(plain(gained)).toEqual(without(allAfter, after.chart, all, chart));
      expect(plain(lost)).toEqual(without(all, chart, allAfter, after.chart));
      for (const { kind } of [...gained, ...lost]) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns: 2000 },
  );
  for (const kind of [
    'CIRCLE',
    'DUPLICATE_ID',
    'ID_VARIANT',
    'EMPTY_TITLE',
    'WIDE_SPAN',
    'NARROW_SPAN',
    'GRADE_INVERSION',
    'TOO_MANY_LAYERS',
  ])
    expect([kind, seen.get(kind) ?? 0]).not.toEqual([kind, 0]);
}, 60_000);
