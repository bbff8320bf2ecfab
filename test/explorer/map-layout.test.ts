import { describe, expect, it } from 'vitest';
import type { RoleNameFragment } from '../../src/explorer/graphql/graphql.ts';
import { layOut, TIP } from '../../src/explorer/pages/ways/map-layout.ts';

const role = (slug: string, seniority: number | null): RoleNameFragment => ({
  id: `Role:${slug}`,
  slug,
  title: slug,
  seniority,
  track: null,
});

describe('Roles on their rungs', () => {
  it('leave room for rungs on which none of them stands', () => {
    const { rungs, skipped } = layOut([role('a', 9), role('b', 5)], [], []);
    const [high, low] = rungs.map(({ y }) => y);
    expect(rungs.map(({ rung }) => rung)).toEqual([9, 5]);
    expect(skipped).toEqual([{ lowest: 6, highest: 8, y: ((high ?? 0) + (low ?? 0)) / 2 }]);
  });

  it('leave none between neighbours, nor above what stands on no rung', () => {
    const { skipped, roles } = layOut(
      [role('a', 6), role('b', 5)],
      [],
      [{ id: 'Transition:a--c', kind: 'RELATED', from: role('a', 6), to: role('c', null) }],
    );
    expect(roles).toHaveLength(3);
    expect(skipped).toEqual([]);
  });

  it('have no line that begins where another ends', () => {
    const roles = [role('a', 4), role('b', 3), role('c', 2), role('d', 1), role('e', 1), role('f', 1)];
    const others = roles.flatMap((from) =>
      roles
        .filter((to) => to !== from)
        .map((to) => ({ id: `Transition:${from.slug}--${to.slug}`, kind: 'RELATED' as const, from, to })),
    );
    const { lines } = layOut([], [], others);
    const ends = lines.map(({ d }) => {
      const numbers = [...d.matchAll(/-?[\d.]+/g)].map(Number);
      const [x = NaN, y = NaN] = numbers;
      // A level line names the x of its end alone.
      const [toX = NaN, toY = NaN] = d.includes('H') ? [numbers.at(-1), y] : numbers.slice(-2);
      return { from: { x, y }, to: { x: toX, y: toY } };
    });
    expect(ends.length).toBe(30);
    for (const { to } of ends) {
      expect(ends.filter(({ from }) => Math.hypot(from.x - to.x, from.y - to.y) <= TIP + 1)).toEqual([]);
    }
  });
});
