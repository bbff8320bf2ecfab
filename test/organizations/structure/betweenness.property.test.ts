import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/graph/work/portions.ts';
import type { Chart } from '../../../src/organizations/chart/chart.ts';
import { ChartReading } from '../../../src/organizations/chart/chart-reading.ts';
import { buildForest } from '../../../src/organizations/chart/forest.ts';
import { betweenness } from '../../../src/organizations/structure/betweenness.ts';
import {
  followsSolidLines,
  forestBetweenness,
} from '../../../src/organizations/structure/forest-betweenness.ts';
import { netSizes } from '../../../src/organizations/structure/net-sizes.ts';
import { lineGraph } from '../../../src/organizations/structure/line-graph.ts';
import { anyChart, chartOfManagers } from '../charts.ts';
import { pairsOf } from './naive-graph.ts';

const numbersOf = (chart: Chart) => chart.positions.map((_, number) => number);

describe('how many pairs have their shortest way through a position', () => {
  it('counts the pairs of different branches in a tree', () => {
    const chart = chartOfManagers([null, 0, 0, 1, 1]);
    // 1 is between 3 and 4, and between each of them and 0 and 2; 0 between 2 and the three others.
    expect([...atOnce(betweenness(lineGraph({ chart }, numbersOf(chart), true)))!]).toEqual([3, 5, 0, 0, 0]);
  });

  it('is what listing all shortest ways one by one gives', () => {
    fc.assert(
      fc.property(anyChart, fc.boolean(), (chart, dotted) => {
        const numbers = numbersOf(chart);
        const graph = lineGraph({ chart }, numbers, dotted);
        const expected = naiveBetweenness(chart, dotted);
        const made = atOnce(betweenness(graph))!;
        numbers.forEach((number) => expect(made[number]).toBeCloseTo(expected[number]!, 8));
      }),
      { numRuns: 200 },
    );
  });

  it('is of trees what a walk from the lowest up gives', () => {
    const managers = fc
      .array(fc.nat(), { minLength: 1, maxLength: 40 })
      .map((numbers) => numbers.map((number, own) => (own === 0 || number % 5 === 0 ? null : number % own)));
    fc.assert(
      fc.property(managers.map(chartOfManagers), (chart) => {
        const forest = buildForest(chart.lines);
        expect(followsSolidLines(chart, forest)).toBe(true);
        const graph = lineGraph({ chart }, numbersOf(chart), false);
        expect([...forestBetweenness(forest)]).toEqual([...atOnce(betweenness(graph))!]);
      }),
    );
    const circle = chartOfManagers([2, 0, 1]);
    expect(followsSolidLines(circle, buildForest(circle.lines))).toBe(false);
  });

  it('takes as many steps as there are positions and lines in nets, each position of them once', () => {
    const sizesOf = (chart: Chart) => {
      const reading = new ChartReading(
        { id: '', slug: '', name: '', asOf: null, description: null, gradeOrder: null, sourceRows: null },
        chart,
      );
      return atOnce(netSizes(reading));
    };
    expect(sizesOf(chartOfManagers([null, 0, 0, 1, 1]))).toEqual({ steps: 0, pairs: 0 });
    expect(sizesOf(chartOfManagers([null, null, null]))).toEqual({ steps: 0, pairs: 3 });
    // A circle of three, each with a line to either other one, and one that hangs on it.
    expect(sizesOf(chartOfManagers([2, 0, 1, 0]))).toEqual({ steps: 3 * (3 + 6), pairs: 3 });
  });

  it('is unknown for a net that is too large to search, and not for a tree of any size', () => {
    const circle = chartOfManagers([2, 0, 1]);
    expect(atOnce(betweenness(lineGraph({ chart: circle }, [0, 1, 2], true), 2))).toBeNull();
    const tree = chartOfManagers([null, ...Array.from({ length: 5_000 }, (_, number) => number >> 1)]);
    expect(atOnce(betweenness(lineGraph({ chart: tree }, numbersOf(tree), true), 2))).not.toBeNull();
  });
});

/** By the definition: the share of the shortest ways of each pair that lead through a third, from counts of ways. */
function naiveBetweenness({ positions, lines }: Chart, dotted: boolean): number[] {
  const size = positions.length;
  const next: Set<number>[] = positions.map(() => new Set());
  for (let from = 0; from < size; from += 1) {
    for (let line = lines.start[from]!; line < lines.start[from + 1]!; line += 1) {
      const to = lines.manager[line]!;
      if (to === from || (lines.dotted[line] === 1 && !dotted)) continue;
      next[from]!.add(to);
      next[to]!.add(from);
    }
  }
  const from = positions.map((_, start) => waysFrom(next, start));
  return positions.map((_, via) =>
    pairsOf(size)
      .filter(([a, b]) => a !== via && b !== via && from[a]!.has(b) && from[a]!.has(via) && from[b]!.has(via))
      .reduce((sum, [a, b]) => {
        const [whole, first, second] = [from[a]!.get(b)!, from[a]!.get(via)!, from[b]!.get(via)!];
        return first.length + second.length === whole.length
          ? sum + (first.count * second.count) / whole.count
          : sum;
      }, 0),
  );
}

/** How long the shortest ways to each other one are and how many there are, one length after the other. */
function waysFrom(next: readonly Set<number>[], start: number) {
  const ways = new Map([[start, { length: 0, count: 1 }]]);
  for (let length = 0; length < next.length; length += 1) {
    for (const [at, way] of [...ways]) {
      if (way.length !== length) continue;
      for (const to of next[at]!) {
        const known = ways.get(to);
        if (known === undefined) ways.set(to, { length: length + 1, count: way.count });
        else if (known.length === length + 1) known.count += way.count;
      }
    }
  }
  return ways;
}
