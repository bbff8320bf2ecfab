import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonManager, reportingPath } from '../../../src/organizations/chart/common-manager.ts';
import { chainOf, type Forest } from '../../../src/organizations/chart/forest.ts';
import { chartFrom, chartOf, dirtyRows } from '../dirty-charts.ts';

const { forest } = chartFrom('ceo, cto: ceo, cfo: ceo, dev: cto, ops: cto, book: cfo, other');
const [ceo, cto, cfo, dev, ops, book, other] = [0, 1, 2, 3, 4, 5, 6];

describe('the common manager', () => {
  test('is the lowest position above them all', () => {
    expect(commonManager(forest, [dev, ops])).toBe(cto);
    expect(commonManager(forest, [dev, book, ops])).toBe(ceo);
  });

  test('is one of them where it is above the others, and a single one itself', () => {
    expect(commonManager(forest, [dev, cto])).toBe(cto);
    expect(commonManager(forest, [cfo])).toBe(cfo);
    expect(commonManager(forest, [dev, dev])).toBe(dev);
  });

  test('is nobody for positions of different trees, and for none', () => {
    expect(commonManager(forest, [dev, other])).toBeNull();
    expect(commonManager(forest, [])).toBeNull();
  });

  test('is what looking at every chain finds', () => {
    fc.assert(
      fc.property(dirtyRows, fc.array(fc.nat(), { maxLength: 5 }), (rows, picks) => {
        const { forest } = chartOf(rows);
        const positions = picks.map((pick) => pick % forest.size);
        expect(commonManager(forest, positions)).toBe(lowestAboveAll(forest, positions));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the reporting path', () => {
  test('goes up to the common manager and down again', () => {
    expect(reportingPath(forest, dev, book)).toEqual([dev, cto, ceo, cfo, book]);
    expect(reportingPath(forest, ceo, ops)).toEqual([ceo, cto, ops]);
    expect(reportingPath(forest, ops, cto)).toEqual([ops, cto]);
    expect(reportingPath(forest, ops, ops)).toEqual([ops]);
    expect(reportingPath(forest, ops, other)).toBeNull();
  });

  test('follows lines only, meets nobody twice, and is the way back read backwards', () => {
    fc.assert(
      fc.property(dirtyRows, fc.nat(), fc.nat(), (rows, a, b) => {
        const { forest } = chartOf(rows);
        const [from, to] = [a % forest.size, b % forest.size];
        const path = reportingPath(forest, from, to);
        const top = lowestAboveAll(forest, [from, to]);
        if (path === null) {
          expect(top).toBeNull();
          return;
        }
        expect([path[0], path.at(-1)]).toEqual([from, to]);
        expect(path).toContain(top);
        expect(new Set(path).size).toBe(path.length);
        for (let step = 1; step < path.length; step += 1) {
          const [one, next] = [path[step - 1]!, path[step]!];
          expect(forest.manager[one] === next || forest.manager[next] === one).toBe(true);
        }
        expect(reportingPath(forest, to, from)).toEqual(path.reverse());
      }),
      { numRuns: 1000 },
    );
  });
});

test('a chart that is one line of 10,000 positions is answered as any other', () => {
  const rows = Array.from({ length: 10_000 }, (_, number) => ({
    id: String(number),
    managers: number === 0 ? [] : [String(number - 1)],
  }));
  const { forest } = chartOf(rows);
  expect(commonManager(forest, [9_999, 5_000, 7_000])).toBe(5_000);
  expect(reportingPath(forest, 9_999, 0)).toHaveLength(10_000);
});

/** By the definition: of those above or at every one, the one with the longest chain. */
function lowestAboveAll(forest: Forest, positions: readonly number[]): number | null {
  if (positions.length === 0) return null;
  const chains = positions.map((position) => [position, ...chainOf(forest, position)]);
  return chains[0]!.find((above) => chains.every((chain) => chain.includes(above))) ?? null;
}
