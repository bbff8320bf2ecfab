import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRoleManager } from '../../src/reporting/common-manager.ts';
import { compareIds, type ReportingLine } from '../../src/graph/model.ts';
import { reportingLine as line } from '../support/facts.ts';

const managerOf = (
  roleIds: readonly string[],
  lines: readonly ReportingLine[],
  stages: readonly string[] | null = null,
) => {
  const linesFrom = Map.groupBy(lines, ({ fromId }) => fromId);
  return commonRoleManager((id) => linesFrom.get(id) ?? [], { roleIds, stages });
};

describe('the common manager of roles', () => {
  it('is a role itself where there is one, or where it is above the others', () => {
    expect(managerOf(['a'], [line('a', 'b')])).toBe('a');
    expect(managerOf(['a', 'b'], [line('a', 'b'), line('b', 'c')])).toBe('b');
    expect(managerOf(['a', 'a'], [])).toBe('a');
  });

  it('is the one with the fewest steps in all, then with the shortest longest way, then with the lowest id', () => {
    const far = [line('a', 'x'), line('x', 'y'), line('b', 'y')];
    expect(managerOf(['a', 'b'], far)).toBe('y');
    expect(managerOf(['a', 'b'], [...far, line('a', 'z'), line('b', 'z')])).toBe('z');
    // 1 + 3 steps against 2 + 2.
    const uneven = [line('a', 'x'), line('b', 'c'), line('c', 'd'), line('d', 'x')];
    const even = [line('a', 'e'), line('e', 'z'), line('c', 'z')];
    expect(managerOf(['a', 'b'], [...uneven, ...even])).toBe('z');
    expect(
      managerOf(
        ['a', 'b'],
        ['z', 'x', 'y'].flatMap((to) => [line('a', to), line('b', to)]),
      ),
    ).toBe('x');
  });

  it('is nobody where the ways do not meet, or meet only by lines that do not count', () => {
    expect(managerOf(['a', 'b'], [line('a', 'x'), line('b', 'y')])).toBeNull();
    expect(managerOf(['a', 'b'], [])).toBeNull();
    expect(managerOf([], [line('a', 'x')])).toBeNull();
    for (const more of [
      { kind: 'DOTTED' },
      { standing: 'NOT_NEEDED' },
      { standing: 'ADVISED_AGAINST' },
    ] as const) {
      expect(managerOf(['a', 'b'], [line('a', 'x'), line('b', 'x', more)])).toBeNull();
    }
  });

  it('is found in circles', () => {
    expect(managerOf(['a', 'c'], [line('a', 'b'), line('b', 'c'), line('c', 'a')])).toBe('a');
  });

  it('is one whom all have at the same stage', () => {
    const lines = [
      line('a', 'x', { stageIds: ['seed'] }),
      line('b', 'x', { stageIds: ['growth'] }),
      line('x', 'y'),
      line('b', 'y', { stageIds: ['seed'] }),
    ];
    expect(managerOf(['a', 'b'], lines)).toBe('y');
    expect(managerOf(['a', 'b'], lines, ['growth'])).toBeNull();
    expect(managerOf(['a', 'b'], lines, [])).toBeNull();
    expect(managerOf(['x', 'y'], lines, [])).toBe('y');
  });

  it('is looked for within bounds, however many ways there are', () => {
    const roles = Array.from({ length: 150 }, (_, index) => `r${index}`);
    const all = roles.flatMap((from) => roles.map((to) => line(from, to)));
    expect(managerOf(roles.slice(0, 20), all)).toBe('r0');
  });
});

const STAGES = ['seed', 'growth', 'public'];
const someRole = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const someLines = fc
  .array(
    fc.record({
      from: someRole,
      to: someRole,
      stageIds: fc.subarray(STAGES),
      kind: fc.constantFrom('SOLID', 'SOLID', 'SOLID', 'DOTTED'),
      standing: fc.constantFrom('OBSERVED', 'OBSERVED', 'ADVISED', 'NOT_NEEDED'),
    }),
    { maxLength: 9 },
  )
  .map((facts) =>
    facts.map(({ from, to, ...more }, index) => line(from, to, { ...more, id: `line-${index}` })),
  );

/** All ways up from a role over lines that count, as the lines of each. */
function waysUp(roleId: string, lines: readonly ReportingLine[]): (readonly ReportingLine[])[] {
  const ways: (readonly ReportingLine[])[] = [];
  const climb = (at: string, way: readonly ReportingLine[]) => {
    ways.push(way);
    const met = [roleId, ...way.map(({ toId }) => toId)];
    for (const each of lines) {
      const counts = each.kind === 'SOLID' && (each.standing === 'OBSERVED' || each.standing === 'ADVISED');
      if (counts && each.fromId === at && !met.includes(each.toId)) climb(each.toId, [...way, each]);
    }
  };
  climb(roleId, []);
  return ways;
}

function holdTogether(lines: readonly ReportingLine[], stages: readonly string[] | null): boolean {
  const staged = lines.filter(({ stageIds }) => stageIds.length > 0);
  const holdsAt = (stage: string) => staged.every(({ stageIds }) => stageIds.includes(stage));
  return staged.length === 0 || (stages ?? STAGES).some(holdsAt);
}

/** The best of all combinations of ways that meet and hold together. */
function nearestByHand(
  roleIds: readonly string[],
  lines: readonly ReportingLine[],
  stages: readonly string[] | null,
): string | null {
  const combinations = roleIds.reduce<(readonly ReportingLine[])[][]>(
    (all, roleId) => all.flatMap((ways) => waysUp(roleId, lines).map((way) => [...ways, way])),
    [[]],
  );
  const [best] = combinations
    .map((ways) => ({
      tops: ways.map((way, index) => way.at(-1)?.toId ?? roleIds[index]!),
      holds: holdTogether(ways.flat(), stages),
      lengths: ways.map((way) => way.length),
    }))
    .filter(({ tops, holds }) => holds && new Set(tops).size === 1)
    .map(({ tops, lengths }) => ({
      top: tops[0]!,
      steps: lengths.reduce((sum, length) => sum + length, 0),
      longest: Math.max(...lengths),
    }))
    .sort((a, b) => a.steps - b.steps || a.longest - b.longest || compareIds(a.top, b.top));
  return best?.top ?? null;
}

describe('by law the common manager', () => {
  it('is what trying all ways finds', () => {
    const question = fc.tuple(
      fc.uniqueArray(someRole, { minLength: 1, maxLength: 3 }),
      someLines,
      fc.option(fc.subarray(STAGES)),
    );
    fc.assert(
      fc.property(question, ([roleIds, lines, stages]) => {
        const found = managerOf(roleIds, lines, stages);
        expect(found).toBe(nearestByHand(roleIds, lines, stages));
        expect(managerOf(roleIds.toReversed(), lines.toReversed(), stages)).toBe(found);
      }),
      { numRuns: 1_000 },
    );
  });
});
