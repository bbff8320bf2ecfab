import { describe, expect, test } from 'vitest';
import type { MapPageFragment } from '../../src/explorer/graphql/graphql.ts';
import { type Course, courseOf } from '../../src/explorer/map/course.ts';
import { BOX, boxOf, GUTTER, layOutMap } from '../../src/explorer/map/lay-out-map.ts';
import { roleMap } from '../../src/explorer/map/role-map.ts';
import { walkMap } from '../../src/explorer/map/walk-map.ts';

const FRAME = { width: 1_100, height: 640 };
type Node = MapPageFragment['nodes'][number];

function node(slug: string, seniority: number | null, ...next: readonly string[]): Node {
  return {
    __typename: 'Role',
    id: `Role:${slug}`,
    slug,
    title: slug,
    seniority,
    track: null,
    transitionsTo: next.map((to) => ({
      __typename: 'Transition',
      id: `Transition:${slug}--${to}`,
      kind: 'PROMOTION',
      to: { __typename: 'Role', id: `Role:${to}` },
    })),
  } as Node;
}

function laidOut(rungs: readonly (number | null)[], lines: readonly (readonly [number, number])[] = []) {
  return layOutMap(
    {
      rungs: Float32Array.from(rungs, (rung) => rung ?? NaN),
      from: Int32Array.from(lines, ([from]) => from),
      to: Int32Array.from(lines, ([, to]) => to),
    },
    FRAME,
  );
}

/** Points of a curve, evenly. */
function alongside({ from, bends: [first, second], to }: Course) {
  return Array.from({ length: 101 }, (_, step) => {
    const t = step / 100;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    const at = (of: 'x' | 'y') => a * from[of] + b * first[of] + c * second[of] + d * to[of];
    return { x: at('x'), y: at('y') };
  });
}

describe('a map of roles', () => {
  test('has what leads from one of its roles to another, and leaves out what leads elsewhere', () => {
    const map = roleMap([{ nodes: [node('a', 1, 'b', 'archetype')] }, { nodes: [node('b', 2, 'a')] }]);
    expect([[...map.from], [...map.to]]).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(map.out).toEqual([[0], [1]]);
    expect(map.into).toEqual([[1], [0]]);
  });

  test('has the highest rung on top, and beneath all what stands on none', () => {
    const { y, bands } = laidOut([1, null, 3, 2]);
    expect(bands.map(({ rung, roles }) => [rung, roles])).toEqual([
      [3, 1],
      [2, 1],
      [1, 1],
      [null, 1],
    ]);
    expect([2, 3, 0, 1].map((role) => y[role])).toEqual([...y].toSorted((a, b) => a - b));
  });

  test('breaks long rungs into lines, so that it has the shape of its frame, and no two boxes overlap', () => {
    const rungs = Array.from({ length: 1_000 }, (_, role) => 1 + (role % 7));
    const { x, y, width, height, bands } = laidOut(rungs);
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(2.5);
    const places = new Set<string>();
    rungs.forEach((rung, role) => {
      const [left, top] = [x[role] ?? NaN, y[role] ?? NaN];
      const band = bands.find((each) => each.rung === rung);
      expect(left).toBeGreaterThanOrEqual((GUTTER * width) / FRAME.width - 1);
      expect(left + BOX.width).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(band?.top ?? NaN);
      expect(top + BOX.height).toBeLessThanOrEqual(band?.bottom ?? NaN);
      places.add(`${left} ${top}`);
    });
    expect(places.size).toBe(1_000);
    const lefts = [...new Set(x)].toSorted((a, b) => a - b);
    for (const rung of [1, 7]) {
      const ofRung = lefts.filter((left) => rungs.some((each, role) => each === rung && x[role] === left));
      ofRung
        .slice(1)
        .forEach((left, index) => expect(left - (ofRung[index] ?? 0)).toBeGreaterThan(BOX.width));
    }
  });

  test('has those beneath each other that a transition leads between', () => {
    // Two rungs of 40, each tied to one that stands elsewhere in the order of titles.
    const lines = Array.from({ length: 40 }, (_, role) => [role, 40 + ((role * 7) % 40)] as const);
    const { x } = laidOut([...Array<number>(40).fill(1), ...Array<number>(40).fill(2)], lines);
    const apart = lines.map(([from, to]) => Math.abs((x[from] ?? 0) - (x[to] ?? 0)));
    const asTitled = lines.map(([from, to]) => Math.abs(from - (to - 40)) * BOX.width);
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    expect(sum(apart)).toBeLessThan(sum(asTitled) / 2);
  });

  test('has no transition that runs behind a box between its ends', () => {
    const layout = laidOut([4, 3, 2, 1, 1, 1]);
    const one = [0, 1, 2].map((role) => layout.x[role]);
    expect(new Set(one).size).toBe(1);
    const bottom = [3, 4, 5].toSorted((a, b) => (layout.x[a] ?? 0) - (layout.x[b] ?? 0));
    const pairs = [
      [0, 1],
      [0, 2],
      [2, 0],
      [bottom[1] ?? 0, 0],
      [bottom[0] ?? 0, bottom[1] ?? 0],
      [bottom[2] ?? 0, bottom[0] ?? 0],
    ] as const;
    for (const [from, to] of pairs) {
      const others = layout.x.keys().filter((role) => role !== from && role !== to);
      const points = alongside(courseOf(layout, from, to));
      for (const { left, top, right, bottom: low } of others.map((role) => boxOf(layout, role))) {
        const inside = points.filter(({ x, y }) => x > left && x < right && y > top && y < low);
        expect(inside, `${from} to ${to}`).toEqual([]);
      }
    }
  });

  test('has no transition that begins where another ends', () => {
    const layout = laidOut([4, 3, 2, 1, 1, 1]);
    const courses = [...layout.x.keys()].flatMap((from) =>
      [...layout.x.keys()].filter((to) => to !== from).map((to) => courseOf(layout, from, to)),
    );
    const begins = courses.map(({ from }) => from);
    for (const { to } of courses) {
      const near = begins.filter(({ x, y }) => Math.hypot(x - to.x, y - to.y) < 10);
      expect(near).toEqual([]);
    }
  });

  test('is walked by arrows: along a rung, and to the nearest above and below', () => {
    const layout = laidOut([2, 2, 2, 1]);
    const [first = -1, middle = -1, last = -1] = [0, 1, 2].toSorted(
      (a, b) => (layout.x[a] ?? 0) - (layout.x[b] ?? 0),
    );
    expect(walkMap(layout, first, 'ArrowRight')).toBe(middle);
    expect(walkMap(layout, last, 'ArrowRight')).toBeUndefined();
    expect(walkMap(layout, last, 'ArrowLeft')).toBe(middle);
    expect(walkMap(layout, middle, 'ArrowDown')).toBe(3);
    expect(walkMap(layout, 3, 'ArrowUp')).toBe(middle);
    expect(walkMap(layout, middle, 'ArrowUp')).toBeUndefined();
  });
});
