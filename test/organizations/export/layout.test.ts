import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedOrganization } from '../../../src/organizations/export/exported-organization.ts';
import { dottedLines, type Way } from '../../../src/organizations/export/picture/dotted-lines.ts';
import type { PlacedBox } from '../../../src/organizations/export/picture/layout/chart-layout.ts';
import { layOutDown } from '../../../src/organizations/export/picture/layout/down-layout.ts';
import { layOut, SCREEN } from '../../../src/organizations/export/picture/layout/lay-out.ts';
import { LAYOUT_NAMES } from '../../../src/organizations/export/picture/options.ts';
import { pagesOf } from '../../../src/organizations/export/picture/pages.ts';
import { pictureLines } from '../../../src/organizations/export/picture/picture-lines.ts';
import { organizationOf } from './small-organization.ts';

/** Position n reports to one before it. */
function chartOf(managers: readonly number[], dotted: readonly (readonly [number, number])[] = []) {
  return organizationOf(
    managers.map((manager, index) => ({
      id: `${index}`,
      managers: [`${manager % (index + 1)}`],
      dottedManagers: dotted.filter(([from]) => from === index).map(([, to]) => `${to}`),
    })),
  );
}

const charts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 60 });

/** A top with 12 departments of 16 posts each in two levels. */
function wide(departments: number, teams: number, size: number): ExportedOrganization {
  const rows = [{ id: 'top', managers: [] as string[] }];
  for (let department = 0; department < departments; department += 1) {
    rows.push({ id: `d${department}`, managers: ['top'] });
    for (let team = 0; team < teams; team += 1) {
      rows.push({ id: `d${department}t${team}`, managers: [`d${department}`] });
      for (let post = 0; post < size; post += 1) {
        rows.push({ id: `d${department}t${team}p${post}`, managers: [`d${department}t${team}`] });
      }
    }
  }
  return organizationOf(rows);
}

describe('the layout from above to below', () => {
  it('stacks reports without reports of their own and puts the others beside each other', () => {
    const { boxes } = layOutDown(
      organizationOf([
        { id: 'top' },
        { id: 'a', managers: ['top'] },
        { id: 'b', managers: ['top'] },
        ...['a1', 'a2', 'a3'].map((id) => ({ id, managers: ['a'] })),
        { id: 'b1', managers: ['b'] },
      ]),
    );
    const [, a, a1, a2, a3, b, b1] = boxes;
    expect(b!.top).toBe(a!.top);
    expect(b!.left).toBeGreaterThan(a!.left + a!.width);
    expect([a1, a2, a3].map((box) => box!.joint)).toEqual(['column', 'column', 'column']);
    expect(new Set([a1!.left, a2!.left, a3!.left]).size).toBe(1);
    expect(a2!.top - a1!.top).toBe(a3!.top - a2!.top);
    expect(b1).toMatchObject({ left: b!.left, joint: 'top', top: a1!.top });
  });
});

describe.each(LAYOUT_NAMES)('the layout %s', (name) => {
  it('puts each position once, no box over another, and all boxes within the picture', () => {
    fc.assert(
      fc.property(charts, (managers) => {
        const organization = chartOf(managers);
        const { boxes, width, height } = layOut(organization, name);
        expect(boxes.map(({ position }) => position)).toEqual(organization.positions);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(width);
          expect(box.top + box.height).toBeLessThanOrEqual(height);
          expect(boxes.filter((other) => other !== box && isOver(box, other))).toEqual([]);
        }
      }),
    );
  });

  it('puts reports below their manager, or right of it', () => {
    fc.assert(
      fc.property(charts, (managers) => {
        const organization = chartOf(managers);
        const { boxes } = layOut(organization, name);
        const boxOf = new Map(boxes.map((box) => [box.position, box]));
        for (const box of boxes) {
          const above = boxOf.get(organization.forest.manager[box.position]!);
          if (above === undefined) continue;
          if (name === 'right') expect(box.left).toBeGreaterThan(above.left + above.width);
          else expect(box.top).toBeGreaterThan(above.top + above.height);
        }
      }),
    );
  });

  it('leads no dotted line across a box that is not one of its ends, nor on another, and counts those not drawn', () => {
    const pairs = fc.array(fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 })), { maxLength: 30 });
    let drawn = 0;
    fc.assert(
      fc.property(charts, pairs, (managers, dotted) => {
        const organization = chartOf(managers, dotted);
        const { boxes } = layOut(organization, name);
        const boxOf = new Map(boxes.map((box) => [box.position, box]));
        const lines = [...pictureLines(organization)]
          .filter(({ kind }) => kind === 'dotted')
          .map(({ manager, report }) => ({ manager: boxOf.get(manager)!, report: boxOf.get(report)! }));
        const { ways, numbered } = dottedLines(lines, boxes);
        expect(ways.length + numbered.length).toBe(lines.length);
        drawn += ways.length;
        for (const way of ways) {
          const crossed = boxes.filter((box) => isCrossed(box, way));
          expect(crossed).toEqual([]);
          const ends = boxes.filter((box) => isAtSide(box, way[0]!) || isAtSide(box, way.at(-1)!));
          expect(ends.length).toBeGreaterThanOrEqual(2);
          for (const other of ways) if (other !== way) expect(sharedLength(way, other)).toBe(0);
        }
      }),
    );
    expect(drawn).toBeGreaterThan(0);
  });
});

describe('a layout that nobody has named', () => {
  it('is from above to below where that can be looked at, and dense otherwise', () => {
    const small = wide(3, 1, 3);
    expect(layOut(small, null)).toEqual(layOut(small, 'down'));
    const large = wide(12, 3, 5);
    expect(layOut(large, null)).toEqual(layOut(large, 'compact'));
  });

  it('shows 200 positions on a screen and a half, and 2,000 as wide as they are high', () => {
    const some = layOut(wide(10, 3, 6), null);
    expect(some.width).toBeLessThan(SCREEN.width * 2);
    expect(some.height).toBeLessThan(SCREEN.height * 2);
    const many = layOut(wide(20, 10, 9), null);
    expect(many.width / many.height).toBeGreaterThan(1);
    expect(many.width / many.height).toBeLessThan(3);
  });
});

describe('pages', () => {
  const ROOM = { width: 1_300, height: 700 };

  it('fit, show every position, and refer to a page for those below who are not on it', async () => {
    await fc.assert(
      fc.asyncProperty(charts, async (managers) => {
        await expectWholePages(chartOf(managers), { width: 500, height: 300 });
      }),
      { numRuns: 50 },
    );
    await expectWholePages(wide(12, 3, 5), ROOM);
  });

  it('hold many positions each', async () => {
    const { pages } = await pagesOf(wide(20, 10, 9), ROOM);
    expect(pages.length).toBeLessThan(60);
  });

  async function expectWholePages(organization: ExportedOrganization, room: typeof ROOM): Promise<void> {
    const { pages, pageOf } = await pagesOf(organization, room);
    const { manager, descendants } = organization.forest;
    const lines = new Set<string>();
    for (const { positions } of pages) {
      const layout = layOut({ ...organization, positions }, 'compact', room);
      // One box with a report may need more.
      if (positions.length > 2) {
        expect(layout.width).toBeLessThanOrEqual(room.width);
        expect(layout.height).toBeLessThanOrEqual(room.height);
      }
      const shown = new Set(positions);
      for (const position of positions)
        if (shown.has(manager[position]!)) lines.add(`${manager[position]} ${position}`);
    }
    // Each line to a manager is on some page.
    const stated = organization.positions.filter((position) => manager[position] !== -1);
    expect(lines).toEqual(new Set(stated.map((position) => `${manager[position]} ${position}`)));
    for (const [position, page] of pageOf) {
      expect(descendants[position]).toBeGreaterThan(0);
      expect(pages[page - 1]!.positions).toContain(position);
    }
  }
});

function isOver(box: PlacedBox, other: PlacedBox): boolean {
  return (
    other.left < box.left + box.width &&
    box.left < other.left + other.width &&
    other.top < box.top + box.height &&
    box.top < other.top + other.height
  );
}

/** Whether a point at every third px of the way is within the box. */
function isCrossed({ left, top, width, height }: PlacedBox, way: Way): boolean {
  return way.some(([x, y], place) => {
    const [lastX, lastY] = way[Math.max(0, place - 1)]!;
    const steps = Math.ceil((Math.abs(x - lastX) + Math.abs(y - lastY)) / 3);
    return Array.from({ length: steps + 1 }, (_, step) => [
      lastX + ((x - lastX) * step) / Math.max(1, steps),
      lastY + ((y - lastY) * step) / Math.max(1, steps),
    ]).some(([px, py]) => px! > left && px! < left + width && py! > top && py! < top + height);
  });
}

function isAtSide({ left, top, width, height }: PlacedBox, [x, y]: Way[number]): boolean {
  return (x === left || x === left + width) && y > top && y < top + height;
}

/** Px for which two ways lie on each other. */
function sharedLength(one: Way, other: Way): number {
  let shared = 0;
  for (const [index, [x, y]] of one.entries()) {
    const [lastX, lastY] = one[Math.max(0, index - 1)]!;
    for (const [place, [otherX, otherY]] of other.entries()) {
      const [beforeX, beforeY] = other[Math.max(0, place - 1)]!;
      if (x === lastX && otherX === beforeX && x === otherX) {
        const from = Math.max(Math.min(y, lastY), Math.min(otherY, beforeY));
        shared += Math.max(0, Math.min(Math.max(y, lastY), Math.max(otherY, beforeY)) - from);
      } else if (y === lastY && otherY === beforeY && y === otherY) {
        const from = Math.max(Math.min(x, lastX), Math.min(otherX, beforeX));
        shared += Math.max(0, Math.min(Math.max(x, lastX), Math.max(otherX, beforeX)) - from);
      }
    }
  }
  return shared;
}
