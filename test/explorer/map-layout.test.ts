import { describe, expect, it } from 'vitest';
import type { RoleNameFragment } from '../../src/explorer/graphql/graphql.ts';
import { layOut } from '../../src/explorer/pages/ways/map-layout.ts';

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
});
