import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/graph/work/portions.ts';
import { type Chart, statedLines } from '../../../src/organizations/chart/chart.ts';
import { treeLikeness } from '../../../src/organizations/structure/krackhardt.ts';
import { lineGraph } from '../../../src/organizations/structure/line-graph.ts';
import { anyChart, chartOfManagers } from '../charts.ts';
import { pairsOf, reachability, type Square } from './naive-graph.ts';

const numbersOf = (chart: Chart) => chart.positions.map((_, number) => number);
const likenessOf = (chart: Parameters<typeof chartOfManagers>[0]) => {
  const made = chartOfManagers(chart);
  return atOnce(
    treeLikeness(
      lineGraph(
        { chart: made },
        chart.map((_, number) => number),
        true,
      ),
    ),
  );
};

describe('how near lines are to one tree', () => {
  it('is 1 in each respect for one tree, whatever its shape', () => {
    const one = { connectedness: 1, hierarchy: 1, efficiency: 1, leastUpperBoundedness: 1 };
    expect(likenessOf([null, 0, 0, 1, 1, 3])).toEqual(one);
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 30 }), (managers) => {
        expect(likenessOf([null, ...managers.map((each, index) => each % (index + 1))])).toEqual(one);
      }),
    );
  });

  it('is less than 1 in the respect that is broken, by the published formula', () => {
    // Two trees of 3: 6 of 15 pairs hang together.
    expect(likenessOf([null, 0, 0, null, 3, 3]).connectedness).toBeCloseTo(6 / 15);
    // A circle of two above a third: 3 pairs of which one is above the other, 1 of them both ways.
    expect(likenessOf([1, 0, 1]).hierarchy).toBeCloseTo(2 / 3);
  });

  it('is unknown where there is nothing to be a share of', () => {
    expect(likenessOf([null])).toEqual({
      connectedness: null,
      hierarchy: null,
      efficiency: null,
      leastUpperBoundedness: null,
    });
    expect(likenessOf([null, 0]).leastUpperBoundedness).toBeNull();
  });

  it('is what comparing all pairs one by one gives, with dotted lines and without', () => {
    fc.assert(fc.property(anyChart, fc.boolean(), expectNaiveLikeness), { numRuns: 400 });
  });

  it('is so for more positions than fit into one word of bits', () => {
    const lines = fc.array(fc.tuple(fc.nat({ max: 47 }), fc.nat({ max: 47 })), {
      minLength: 40,
      maxLength: 100,
    });
    fc.assert(
      fc.property(lines, fc.boolean(), (pairs, hasCircles) => {
        const from = pairs
          .filter(([a, b]) => hasCircles || a > b)
          .map(([a, b]) => ({ from: a, to: b, kind: 'SOLID' as const }));
        expectNaiveLikeness(
          { ...chartOfManagers(Array<null>(48).fill(null)), lines: statedLines(48, from) },
          true,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('lets others have a turn after each position that it looks at', () => {
    const size = 300;
    const chart = chartOfManagers(Array.from({ length: size }, (_, number) => (number + 1) % size));
    const work = treeLikeness(lineGraph({ chart }, numbersOf(chart), true));
    let turns = 0;
    while (work.next().done !== true) turns += 1;
    // Once to find those above it, and once to compare it.
    expect(turns).toBeGreaterThanOrEqual(2 * size);
  });

  it('tells what it knows of a net that is too large to compare pair by pair, and no more', () => {
    const chart = chartOfManagers([2, 0, 1, 0]);
    const graph = lineGraph({ chart }, [0, 1, 2, 3], true);
    expect(atOnce(treeLikeness(graph, 2))).toEqual({
      connectedness: 1,
      efficiency: 1 - 1 / 9,
      hierarchy: null,
      leastUpperBoundedness: null,
    });
  });
});

function expectNaiveLikeness(chart: Chart, dotted: boolean): void {
  const numbers = numbersOf(chart);
  const { lines } = chart;
  const has: Square = numbers.map(() => numbers.map(() => false));
  for (const from of numbers) {
    for (let line = lines.start[from]!; line < lines.start[from + 1]!; line += 1) {
      const to = lines.manager[line]!;
      if (to !== from && (dotted || lines.dotted[line] === 0)) has[from]![to] = true;
    }
  }
  const made = atOnce(treeLikeness(lineGraph({ chart }, numbers, dotted)));
  const expected = naiveLikeness(has);
  for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
    if (expected[key] === null) expect(made[key]).toBeNull();
    else expect(made[key]).toBeCloseTo(expected[key], 10);
  }
}

/** By the definitions, one pair and one candidate after the other. `has[a][b]`: a reports to b. */
function naiveLikeness(has: Square) {
  const above = reachability(has);
  const joined = reachability(has.map((row, a) => row.map((_, b) => has[a]![b]! || has[b]![a]!)));
  const all = pairsOf(has.length);
  const share = (broken: number, most: number) => (most === 0 ? null : 1 - broken / most);
  const ordered = all.filter(([a, b]) => above[a]![b]! || above[b]![a]!);
  const parts = [...new Set(has.map((_, a) => has.findIndex((__, b) => a === b || joined[a]![b])))].map(
    (first) => has.filter((_, b) => b === first || joined[first]![b]).length,
  );
  const upTo = (a: number, b: number) => a === b || above[a]![b]!;
  const hasLeast = ([a, b]: readonly [number, number]) => {
    const bounds = has.flatMap((_, each) => (upTo(a, each) && upTo(b, each) ? [each] : []));
    return bounds.some((least) => bounds.every((each) => upTo(least, each)));
  };
  const lines = has.flat().filter(Boolean).length;
  const sum = (of: (size: number) => number) => parts.reduce((total, size) => total + of(size), 0);
  return {
    connectedness: share(all.filter(([a, b]) => !joined[a]![b]).length, all.length),
    hierarchy: share(ordered.filter(([a, b]) => above[a]![b]! && above[b]![a]!).length, ordered.length),
    efficiency: share(
      lines - sum((size) => size - 1),
      sum((size) => size * (size - 1) - (size - 1)),
    ),
    leastUpperBoundedness: share(
      all.filter(([a, b]) => joined[a]![b]! && !hasLeast([a, b])).length,
      sum((size) => ((size - 1) * (size - 2)) / 2),
    ),
  };
}
