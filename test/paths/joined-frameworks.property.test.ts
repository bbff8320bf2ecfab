import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds, type Mapping, type Transition } from '../../src/graph/model.ts';
import { MAPPING_BASES, MAPPING_TYPES, type TransitionKind } from '../../src/graph/vocabulary.ts';
import type { PathConstraints } from '../../src/paths/constraints.ts';
import { findTransitionPaths } from '../../src/paths/find-paths.ts';
import { framework, range } from '../support/framework.ts';
import { mappedReading } from '../support/graph-reading.ts';

/*
 * Paths over several frameworks against every way that a plain walk finds. All figures are sums of powers of two, so that
 * costs are compared to the last digit and ties are many.
 */

const FRAMEWORKS = ['one', 'two', 'three'];
const KINDS: readonly TransitionKind[] = ['PROMOTION', 'LATERAL', 'RELATED'];
const LADDER = ['a', 'b', 'c'];
const ROLES = FRAMEWORKS.flatMap((slug) => LADDER.map((rung) => `${slug}/${rung}`));
const role = fc.constantFrom(...ROLES);

const transitions = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...LADDER),
    to: fc.constantFrom(...LADDER),
    kind: fc.constantFrom(...KINDS),
    rank: fc.constantFrom(null, 1, 20),
    years: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 5, selector: ({ from, to, kind }) => `${from}${to}${kind}` },
);

const mappings = fc.uniqueArray(
  fc
    .record({
      from: role,
      to: role,
      type: fc.oneof(fc.constantFrom('SAME' as const, 'CLOSE' as const), fc.constantFrom(...MAPPING_TYPES)),
      basis: fc.oneof(fc.constant('CONFIRMED' as const), fc.constantFrom(...MAPPING_BASES)),
      confidence: fc.constantFrom(null, 0, 0.25, 0.5, 1),
      statedBy: fc.constantFrom('mine', 'yours'),
    })
    .filter(({ from, to }) => from.split('/')[0] !== to.split('/')[0])
    .map(({ from, to, ...more }): Mapping => {
      const id = `Mapping:role/${from}--${to}--${more.statedBy}`;
      return { id, fromId: `Role:${from}`, toId: `Role:${to}`, reason: null, ...more };
    }),
  { maxLength: 9, selector: ({ id }) => id },
);

const graphs = fc
  .record({
    ladders: fc.tuple(...FRAMEWORKS.map(() => transitions)),
    variants: fc.subarray(FRAMEWORKS),
    mappings,
  })
  .map(({ ladders, variants, mappings }) => {
    const contents = FRAMEWORKS.map((slug, index) =>
      framework({
        slug,
        roles: LADDER.map((rung) => ({
          slug: rung,
          ...(rung === 'c' && variants.includes(slug) && { variantOf: 'a' }),
        })),
        transitions: ladders[index]!.map(({ years, rank, ...more }) => ({
          ...more,
          rank: more.kind === 'RELATED' ? rank : null,
          years: range(years),
        })),
      }),
    );
    const steps = [
      ...contents.flatMap((content) => content.transitions.map(transitionStep)),
      ...mappings.flatMap(crossings),
    ];
    return {
      // Of a counterexample that much is enough.
      [fc.toStringMethod]: () => JSON.stringify({ steps, variants }),
      graph: mappedReading(mappings, ...contents),
      steps,
      variants: variants.map((slug) => `Role:${slug}/c`),
    };
  });

/** A step of a way, as the test understands it. */
interface Step {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** Null: it crosses. */
  readonly kind: TransitionKind | null;
  readonly steps: number;
  readonly years: number;
}

function transitionStep({ id, fromId, toId, kind, rank, years }: Transition): Step {
  const steps = kind !== 'RELATED' ? 1 : rank === null ? 1.5 : rank === 1 ? 1 : 2;
  return { id, fromId, toId, kind, steps, years: years!.min! };
}

/** Either way over a mapping that is computed with. */
function crossings({ id, fromId, toId, type, basis, confidence }: Mapping): Step[] {
  if (basis === 'DERIVED' || !['SAME', 'CLOSE'].includes(type)) return [];
  const unsure = 1 - (confidence ?? 0.5);
  const step = { kind: null, steps: 1 + unsure, years: unsure };
  return [
    { id: `Crossing:${id}>${toId}`, fromId, toId, ...step },
    { id: `Crossing:${id}>${fromId}`, fromId: toId, toId: fromId, ...step },
  ];
}

const wheres = fc.record(
  {
    via: fc.uniqueArray(role, { maxLength: 2 }),
    avoid: fc.uniqueArray(role, { maxLength: 1 }),
    maxSteps: fc.integer({ min: 1, max: 4 }),
    maxYears: fc.integer({ min: 0, max: 4 }),
    kinds: fc.subarray([...KINDS]),
    frameworks: fc.subarray(FRAMEWORKS),
    includeVariants: fc.boolean(),
  },
  { requiredKeys: [] },
);
type Where = Partial<PathConstraints>;

const cases = fc
  .record({
    made: graphs,
    from: role,
    to: role,
    frameworks: fc.subarray(FRAMEWORKS),
    where: fc.oneof(fc.constant<Where>({}), wheres),
    by: fc.constantFrom('STEPS' as const, 'YEARS' as const),
    first: fc.integer({ min: 1, max: 20 }),
  })
  .filter(
    ({ from, to, where }) =>
      !where.avoid?.some((avoided) => [from, to, ...(where.via ?? [])].includes(avoided)),
  );
type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

const frameworkOf = (id: string) => id.slice('Role:'.length).split('/')[0]!;
const sum = (way: readonly Step[], by: 'steps' | 'years') => way.reduce((all, step) => all + step[by], 0);

function joinedBy({ from, to, frameworks }: Pick<Case, 'from' | 'to' | 'frameworks'>): Set<string> {
  return new Set([...frameworks, from.split('/')[0]!, to.split('/')[0]!]);
}

/** Every way that visits no role twice, stays in the frameworks and keeps to the constraints, in the documented order. */
function ways({ made, from, to, frameworks, by }: Case, where: Where): Step[][] {
  const [fromId, toId] = [`Role:${from}`, `Role:${to}`];
  const joined = joinedBy({ from, to, frameworks });
  const walk = (at: string, visited: readonly string[]): Step[][] =>
    made.steps
      .filter(
        (step) => step.fromId === at && !visited.includes(step.toId) && joined.has(frameworkOf(step.toId)),
      )
      .flatMap((step) =>
        step.toId === toId
          ? [[step]]
          : walk(step.toId, [...visited, step.toId]).map((rest) => [step, ...rest]),
      );
  const via = (where.via ?? []).map((slug) => `Role:${slug}`);
  const avoid = (where.avoid ?? []).map((slug) => `Role:${slug}`);
  const measure = by === 'STEPS' ? 'steps' : 'years';
  return (fromId === toId ? [] : walk(fromId, [fromId]))
    .filter((way) => {
      const roles = [fromId, ...way.map((step) => step.toId)];
      return (
        via.every((each) => roles.includes(each)) &&
        !roles.some((each) => avoid.includes(each)) &&
        way.length <= (where.maxSteps ?? Infinity) &&
        // A crossing takes no years that anybody states.
        sum(
          way.filter(({ kind }) => kind !== null),
          'years',
        ) <= (where.maxYears ?? Infinity) &&
        way.every(({ kind }) => kind === null || (where.kinds?.includes(kind) ?? true)) &&
        roles.every((each) => where.frameworks?.includes(frameworkOf(each)) ?? true) &&
        (where.includeVariants === true ||
          roles.slice(1, -1).every((each) => !made.variants.includes(each) || via.includes(each)))
      );
    })
    .sort(
      (a, b) =>
        sum(a, measure) - sum(b, measure) ||
        a.length - b.length ||
        a.map((step, at) => compareIds(step.id, b[at]!.id)).find((order) => order !== 0) ||
        0,
    );
}

test('paths over several frameworks are the first of all ways, in order, with what each step costs', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (asked) => {
      const { made, first, by, ...question } = asked;
      const all = ways(asked, asked.where);
      const found = await findTransitionPaths(made.graph, { ...question, first, by }, Infinity);
      const measure = by === 'STEPS' ? 'steps' : 'years';
      expect(
        found.paths.map(({ cost, steps, roleIds }) => ({
          cost,
          roleIds,
          steps: steps.map(({ transition, cost, crossing }) => [transition.id, cost, crossing === undefined]),
        })),
      ).toEqual(
        all.slice(0, first).map((way) => ({
          cost: sum(way, measure),
          roleIds: [`Role:${asked.from}`, ...way.map(({ toId }) => toId)],
          steps: way.map((step) => [step.id, step[measure], step.kind !== null]),
        })),
      );
      expect(found.exhausted).toBe(all.length <= first);
    }),
    { numRuns: 1000 },
  );
});

test('where there is no path over several frameworks, the reason is true', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (asked) => {
      const { made, first: _, by, ...question } = asked;
      const joined = joinedBy(asked);
      fc.pre(joined.size > 1);
      const { noPath } = await findTransitionPaths(made.graph, { ...question, by }, Infinity);
      const why = await noPath();
      const isThere = ways(asked, asked.where).length > 0;
      expect(why === null).toBe(isThere);
      if (why === null) return;
      const unbound = ways(asked, { includeVariants: true });
      const expected =
        asked.from === asked.to ? 'SAME_ROLE' : unbound.length > 0 ? 'RULED_OUT' : 'NO_CROSSING';
      expect(why.reason).toBe(expected);
      if (expected === 'SAME_ROLE') return;
      for (const [end, nearest] of [
        ['to', why.nearestTargets],
        ['from', why.nearestStarts],
      ] as const) {
        const withWays = ROLES.filter((slug) => ![asked.from, asked.to].includes(slug))
          .filter(
            (slug) =>
              joined.has(slug.split('/')[0]!) &&
              !made.variants.includes(`Role:${slug}`) &&
              !asked.where.avoid?.includes(slug),
          )
          .map(
            (slug) =>
              [
                `Role:${slug}`,
                ways({ ...asked, [end]: slug, frameworks: [...joined] }, asked.where),
              ] as const,
          )
          .filter(([, found]) => found.length > 0);
        const told = nearest.map(({ roleId, length }) => [roleId, length]);
        const shortest = withWays.map(([id, found]) => [id, Math.min(...found.map(({ length }) => length))]);
        expect(shortest).toEqual(expect.arrayContaining(told));
        expect(told).toHaveLength(Math.min(3, shortest.length));
      }
    }),
    { numRuns: 400 },
  );
});
