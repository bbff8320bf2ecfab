import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildForest,
  chainOf,
  isWithin,
  neighboursOf,
  spanOf,
} from '../../../src/organizations/chart/forest.ts';
import { anyChart } from '../charts.ts';
import { naiveForest, naiveSubtree, naiveTrees } from './naive-forest.ts';

describe('the forest of any chart', () => {
  it('has the managers, reports and dotted managers that the rules give', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const forest = buildForest(chart.lines);
        const naive = naiveForest(chart);
        expect([...forest.manager]).toEqual(naive.managers.map((manager) => manager ?? -1));
        chart.positions.forEach((_, number) => {
          expect([...neighboursOf(forest.reports, number)]).toEqual(naive.reports[number]);
          expect([...neighboursOf(forest.dottedManagers, number)]).toEqual(naive.dotted[number]);
          expect(spanOf(forest, number)).toBe(naive.reports[number]!.length);
        });
      }),
    );
  });

  it('reports every circle once, from its lowest number, and is cut above that', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const { unfollowed, manager } = buildForest(chart.lines);
        expect(unfollowed.circles).toEqual(naiveForest(chart).circles);
        const members = unfollowed.circles.flat();
        expect(new Set(members).size).toBe(members.length);
        for (const circle of unfollowed.circles) {
          expect(circle[0]).toBe(Math.min(...circle));
          expect(manager[circle[0]!]).toBe(-1);
          circle.slice(1).forEach((member, place) => {
            expect(manager[member]).toBe(circle[place + 2] ?? circle[0]);
          });
        }
      }),
    );
  });

  it('orders every position once: a manager, then all below it', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const forest = buildForest(chart.lines);
        const trees = naiveTrees(naiveForest(chart));
        expect([...forest.order]).toEqual(trees.map(({ number }) => number));
        expect([...forest.order].toSorted((a, b) => a - b)).toEqual(
          chart.positions.map((_, number) => number),
        );
        forest.order.forEach((number, place) => {
          expect(forest.place[number]).toBe(place);
        });
        expect(forest.roots).toEqual(
          chart.positions.map((_, number) => number).filter((number) => forest.manager[number] === -1),
        );
      }),
    );
  });

  it('knows how deep each position is, and what is below it', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const forest = buildForest(chart.lines);
        const naive = naiveForest(chart);
        for (const { number, depth } of naiveTrees(naive)) {
          const below = naiveSubtree(naive, number);
          expect(forest.depth[number]).toBe(depth);
          expect(forest.height[number]).toBe(Math.max(...below.map((one) => one.depth)));
          expect(forest.descendants[number]).toBe(below.length - 1);
          const from = forest.place[number]!;
          expect([...forest.order.slice(from, from + below.length)]).toEqual(below.map((one) => one.number));
          const within = chart.positions
            .map((_, other) => other)
            .filter((other) => isWithin(forest, other, number));
          expect(within).toEqual(below.map((one) => one.number).toSorted((a, b) => a - b));
          expect(chainOf(forest, number)).toHaveLength(depth);
        }
      }),
    );
  });

  it('leaves no stated line without being followed or reported', () => {
    fc.assert(
      fc.property(anyChart, ({ lines, positions }) => {
        const { manager, dottedManagers, unfollowed } = buildForest(lines);
        positions.forEach((_, number) => {
          const followed = new Set([manager[number], ...neighboursOf(dottedManagers, number)]);
          for (const to of lines.manager.slice(lines.start[number], lines.start[number + 1])) {
            const isReported =
              unfollowed.circles.some(([first, second]) => first === number && second === to) ||
              (to === number && unfollowed.selfReports.includes(number)) ||
              unfollowed.needlessDotted.some((line) => line.position === number && line.manager === to);
            expect(followed.has(to) || isReported).toBe(true);
          }
        });
      }),
    );
  });
});
