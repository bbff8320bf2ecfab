import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transition } from '../../src/graph/model.ts';
import type { PathConstraints } from '../../src/paths/constraints.ts';
import { findTransitionPaths, type PathQuestion } from '../../src/paths/find-paths.ts';
import type { TransitionKind } from '../../src/graph/vocabulary.ts';
import { framework, range } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const ROLES = ['a', 'b', 'c', 'd', 'e'];
const KINDS: readonly TransitionKind[] = ['PROMOTION', 'LATERAL'];
const role = fc.constantFrom(...ROLES);

/** Some of the roles are archetypes of the first; another framework has one role. */
const graphs = fc
  .record({
    variants: fc.subarray(ROLES.slice(1), { maxLength: 2 }),
    transitions: fc.uniqueArray(
      fc.record({
        from: role,
        to: role,
        kind: fc.constantFrom(...KINDS),
        years: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 9, selector: ({ from, to, kind }) => `${from}${to}${kind}` },
    ),
  })
  .map(({ variants, transitions }) => {
    const content = framework({
      roles: ROLES.map((slug, index) => ({
        slug,
        seniority: index % 3 === 0 ? null : index,
        ...(variants.includes(slug) && { variantOf: 'a' }),
      })),
      transitions: transitions.map(({ years, ...more }) => ({ ...more, years: range(years) })),
    });
    const other = framework({ slug: 'other', roles: [{ slug: 'z' }] });
    return { graph: graphReading(content, other), transitions: content.transitions, variants };
  });

const wheres = fc.record(
  {
    via: fc.uniqueArray(role, { maxLength: 2 }),
    avoid: fc.uniqueArray(role, { maxLength: 2 }),
    maxSteps: fc.integer({ min: 1, max: 3 }),
    maxYears: fc.integer({ min: 0, max: 6 }),
    kinds: fc.subarray([...KINDS]),
    frameworks: fc.constantFrom([], ['engineering-leadership']),
    includeVariants: fc.boolean(),
  },
  { requiredKeys: [] },
);

type Where = { -readonly [Name in keyof PathConstraints]: PathConstraints[Name] };

const cases = fc
  .record({ made: graphs, from: role, to: fc.oneof(role, fc.constant('other/z')), where: wheres })
  .filter(
    ({ from, to, where }) =>
      !where.avoid?.some((avoided) => [from, to, ...(where.via ?? [])].includes(avoided)),
  );

/** Every way that visits no role twice and keeps to the constraints, as its steps. */
function ways(
  { transitions, variants }: { transitions: readonly Transition[]; variants: readonly string[] },
  from: string,
  to: string,
  where: Where,
): Transition[][] {
  const slug = (id: string) => id.slice('Role:'.length);
  const walk = (at: string, visited: readonly string[]): Transition[][] =>
    transitions
      .filter(({ fromId, toId }) => slug(fromId) === at && !visited.includes(slug(toId)))
      .flatMap((step) =>
        slug(step.toId) === to
          ? [[step]]
          : walk(slug(step.toId), [...visited, slug(step.toId)]).map((rest) => [step, ...rest]),
      );
  const { via = [], avoid = [], maxSteps, maxYears, kinds, frameworks, includeVariants = false } = where;
  return walk(from, [from]).filter((way) => {
    const roles = [from, ...way.map(({ toId }) => slug(toId))];
    const years = way.reduce((sum, step) => sum + (step.years?.min ?? 0), 0);
    return (
      via!.every((each) => roles.includes(each)) &&
      !roles.some((each) => avoid!.includes(each)) &&
      way.length <= (maxSteps ?? Infinity) &&
      years <= (maxYears ?? Infinity) &&
      way.every(({ kind }) => kinds?.includes(kind) ?? true) &&
      (frameworks == null || frameworks.length > 0) &&
      (includeVariants || roles.slice(1, -1).every((each) => !variants.includes(each) || via!.includes(each)))
    );
  });
}

function without(where: Where, argument: string): Where {
  const [, name, index] = argument.split('.') as [string, keyof Where, string | undefined];
  if (name === 'includeVariants') return { ...where, includeVariants: true };
  if (name === 'via') return { ...where, via: where.via!.toSpliced(Number(index), 1) };
  return { ...where, [name]: undefined };
}

async function answerTo({
  made,
  from,
  to,
  where,
}: { made: { graph: ReturnType<typeof graphReading> } } & PathQuestion) {
  const found = await findTransitionPaths(made.graph, { from, to, where }, Infinity);
  return { paths: found.paths, noPath: await found.noPath() };
}

describe('by law the reason for no path', () => {
  it('is there exactly where there is no path, and true', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ made, from, to, where }) => {
        const { paths, noPath } = await answerTo({ made, from, to, where });
        const found = ways(made, from, to, where);
        expect(paths.length === 0).toBe(found.length === 0 || from === to);
        expect(noPath === null).toBe(paths.length > 0);
        if (noPath === null) return;
        const others = made.transitions.filter(({ fromId, toId }) => fromId !== toId);
        const all = ways(made, from, to, { includeVariants: true });
        const expected =
          from === to
            ? 'SAME_ROLE'
            : to === 'other/z'
              ? 'DIFFERENT_FRAMEWORKS'
              : !others.some(({ fromId }) => fromId === `Role:${from}`)
                ? 'NOTHING_LEADS_OUT'
                : !others.some(({ toId }) => toId === `Role:${to}`)
                  ? 'NOTHING_LEADS_IN'
                  : all.length === 0
                    ? 'NOT_CONNECTED'
                    : 'RULED_OUT';
        expect(noPath.reason).toBe(expected);
        expect(noPath.constraints.length > 0).toBe(expected === 'RULED_OUT');
      }),
      { numRuns: 500 },
    );
  });

  it('names the constraints without which there is a way, and what it takes then', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ made, from, to, where }) => {
        const { noPath } = await answerTo({ made, from, to, where });
        if (noPath?.reason !== 'RULED_OUT') return;
        const stated = [
          ...(where.via ?? []).map((_, index) => `where.via.${index}`),
          ...Object.keys(where)
            .filter((name) => name !== 'via' && name !== 'includeVariants')
            .map((name) => `where.${name}`),
          ...(where.includeVariants ? [] : ['where.includeVariants']),
        ];
        const waysWithout = (left: readonly string[]) =>
          // Later ones of a list first, so that the places of the others stay.
          ways(made, from, to, left.toSorted().reverse().reduce(without, where));
        const named = noPath.constraints.map(({ argument }) => argument);
        if (noPath.eachAlone) {
          const alone = stated.filter((argument) => waysWithout([argument]).length > 0);
          expect(named.toSorted()).toEqual(alone.toSorted());
        } else {
          expect(stated.every((argument) => waysWithout([argument]).length === 0)).toBe(true);
          expect(waysWithout(named).length).toBeGreaterThan(0);
          for (const argument of named) {
            expect(waysWithout(named.filter((each) => each !== argument))).toEqual([]);
          }
        }
        const dropped = (argument: string) => waysWithout(noPath.eachAlone ? [argument] : named);
        for (const { argument, needed } of noPath.constraints) {
          const years = (way: readonly Transition[]) =>
            way.reduce((sum, step) => sum + (step.years?.min ?? 0), 0);
          const least = (measure: (way: readonly Transition[]) => number) =>
            Math.min(...dropped(argument).map(measure));
          if (argument === 'where.maxSteps') expect(needed).toBe(least((way) => way.length));
          else if (argument === 'where.maxYears') expect(needed).toBe(least(years));
          else expect(needed).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names roles that have a way under the same constraints, and how long it is', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ made, from, to, where }) => {
        const { noPath } = await answerTo({ made, from, to, where });
        if (noPath === null) return;
        const { nearestTargets, nearestStarts, reason } = noPath;
        const told = [nearestTargets, nearestStarts].map((list) =>
          list.map(({ roleId, length }) => [roleId.slice('Role:'.length), length]).sort(),
        );
        if (reason === 'SAME_ROLE' || reason === 'DIFFERENT_FRAMEWORKS') {
          expect(told).toEqual([[], []]);
          return;
        }
        const others = ROLES.filter(
          (each) =>
            each !== from && each !== to && !made.variants.includes(each) && !where.avoid?.includes(each),
        );
        const shortest = (found: Transition[][]) => Math.min(...found.map((way) => way.length));
        const withWays = (waysOf: (other: string) => Transition[][]) =>
          others
            .map((other) => [other, shortest(waysOf(other))] as const)
            .filter(([, length]) => length < Infinity);
        const targets = withWays((other) => ways(made, from, other, where));
        const starts = withWays((other) => ways(made, other, to, where));
        for (const [list, all] of [
          [told[0]!, targets],
          [told[1]!, starts],
        ] as const) {
          expect(all.map((each) => [...each])).toEqual(expect.arrayContaining(list));
          expect(list).toHaveLength(Math.min(3, all.length));
        }
      }),
      { numRuns: 500 },
    );
  });
});
