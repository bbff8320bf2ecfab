import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Transition } from '../../src/graph/model.ts';
import type { GradedRequirement } from '../../src/roles/graded.ts';
import { NOTHING_HELD, skillsHeld } from '../../src/skills/held-skills.ts';
import { skillGap } from '../../src/skills/skill-gap.ts';
import { atOnce } from '../../src/graph/work/portions.ts';
import * as costs from '../../src/paths/transition-cost.ts';
import { fromMicro, toMicro } from '../../src/graph/micros.ts';
import { middleOf } from '../../src/graph/ranges.ts';
import { sumYears } from '../../src/paths/path-years.ts';
import { typicalRises } from '../../src/paths/typical-rises.ts';
import { range, requirement, requirementsOf, transition } from '../support/facts.ts';

const facts = {
  frameworkOf: (roleId: string) => roleId.split('/')[0] ?? '',
  needsOf: () => ({ requirements: [], held: NOTHING_HELD }),
  typicalRise: (need: number) => need,
};

function transitionCosts(...question: Parameters<typeof costs.transitionCosts>) {
  const { micros, estimated } = atOnce(costs.transitionCosts(...question));
  return Array.from(micros, (micro, at) => ({ micro, estimated: estimated[at] === 1 }));
}

function years(transitions: readonly Transition[]) {
  return transitionCosts('YEARS', transitions, facts).map((cost) => [fromMicro(cost.micro), cost.estimated]);
}

test('a step costs 1, and is never estimated', () => {
  const steps = [transition('a', 'b', null), transition('b', 'c', range(3, 4))];
  const one = { micro: 1_000_000, estimated: false };
  expect(transitionCosts('STEPS', steps, facts)).toEqual([one, one]);
});

describe('years', () => {
  test('cost the middle of the stated range, of an open one the stated bound', () => {
    const stated = [
      transition('f/a', 'f/b', range(4, 7)),
      transition('f/b', 'f/c', range(10, null)),
      transition('f/c', 'f/d', range(null, 3)),
    ];
    expect(years(stated)).toEqual([
      [5.5, false],
      [10, false],
      [3, false],
    ]);
  });

  test('where unstated cost the median of their kind in the framework, marked', () => {
    const some = [
      transition('f/a', 'f/b', range(1, 1)),
      transition('f/b', 'f/c', range(2, 4)),
      transition('f/c', 'f/d', range(20, 20)),
      transition('f/c', 'f/e', range(9, 9), 'LATERAL'),
      transition('g/a', 'g/b', range(50, 50)),
      transition('f/d', 'f/e', null),
      transition('f/d', 'f/g', range(null, null, 'varies')),
    ];
    expect(years(some).slice(5)).toEqual([
      [3, true],
      [3, true],
    ]);
  });

  test('where no transition of their kind states any cost the median of all in the framework, else 1', () => {
    const some = [
      transition('f/a', 'f/b', range(2, 2)),
      transition('f/b', 'f/c', range(3, 3)),
      transition('f/c', 'f/d', null, 'LATERAL'),
      transition('g/a', 'g/b', null),
    ];
    expect(years(some).slice(2)).toEqual([
      [2.5, true],
      [1, true],
    ]);
  });

  test('have no middle where no number is stated', () => {
    expect([middleOf(null), middleOf(range(null, null, 'long'))]).toEqual([null, null]);
    expect(middleOf(range(0, 3))).toBe(1.5);
  });
});

describe('gap', () => {
  type Needs = readonly GradedRequirement[];
  /** What a step costs in a framework of some steps, the mean of which is that of all. */
  const costsOf = (
    roles: Readonly<Record<string, Needs>>,
    steps: readonly [string, string][],
    zeros: string[] = [],
  ) =>
    transitionCosts(
      'GAP',
      steps.map(([from, to]) => transition(from, to, null)),
      {
        ...facts,
        needsOf: (roleId) => ({
          requirements: roles[roleId] ?? [],
          held: skillsHeld(roles[roleId] ?? [], [], (skillId) => zeros.includes(skillId)),
        }),
        typicalRise: () => 1.5,
      },
    ).map(({ micro, estimated }) => [fromMicro(micro), estimated]);

  test('costs the mean distance of what is known, weighted by importance, drawn to that of the framework', () => {
    const roles = {
      from: [requirement('from', 'a', 2), requirement('from', 'b', 5)],
      to: [requirement('to', 'a', 3, 0.8), requirement('to', 'b', 1, 1), requirement('to', 'c', 2, 0.2)],
      next: [requirement('next', 'a', 5, 1)],
    };
    // From: 0.8 x 1 + 1 x 0 over 1.8; on: 1 x 2 over 1; all: 2.8 over 2.8.
    expect(
      costsOf(roles, [
        ['from', 'to'],
        ['to', 'next'],
      ]),
    ).toEqual(
      [
        [(0.8 + 8) / 9.8, false],
        [(2 + 8) / 9, false],
      ].map(([cost, estimated]) => [Math.round(Number(cost) * 1e3) / 1e3, estimated]),
    );
  });

  test('counts what was not asked for so far with the usual rise, not from nothing', () => {
    const roles = { from: [], to: [requirement('to', 'c', 4, 1)] };
    expect(costsOf(roles, [['from', 'to']], ['c'])).toEqual([[1.5, false]]);
  });

  test('is the mean of the framework, as an estimate, where nothing is known', () => {
    const roles = {
      a: [requirement('a', 's', 3)],
      b: [requirement('b', 's', 5)],
      c: [requirement('c', 't', 5)],
    };
    expect(
      costsOf(roles, [
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual([
      [2, false],
      [2, true],
    ]);
    expect(costsOf({}, [['a', 'b']])).toEqual([[1, true]]);
  });

  test('leaves out what the target merely takes over from the start', () => {
    const own = requirement('a', 's', 3);
    const roles = {
      a: [own, requirement('a', 't', 3)],
      b: [{ ...own, roleId: 'b', inheritedFromId: 'a' }, requirement('b', 't', 4)],
    };
    expect(costsOf(roles, [['a', 'b']])).toEqual(costsOf({ ...roles, b: roles.b.slice(1) }, [['a', 'b']]));
  });

  test('is not changed by 40 skills of which nothing is known, and never by how many are listed alike', () => {
    const step = fc.tuple(requirementsOf('from'), requirementsOf('to'), requirementsOf('next'));
    fc.assert(
      fc.property(step, ([from, to, next]) => {
        const steps: [string, string][] = [
          ['from', 'to'],
          ['to', 'next'],
        ];
        const unrelated = Array.from({ length: 40 }, (_, at) => requirement('next', `unrelated ${at}`, 5));
        const roles = { from, to, next };
        expect(costsOf({ ...roles, next: [...next, ...unrelated] }, steps, ['a'])).toEqual(
          costsOf(roles, steps, ['a']),
        );
      }),
    );
  });

  test('is the mean distance however little everything counts', () => {
    const roles = { from: [requirement('from', 'a', 0.5)], to: [requirement('to', 'a', 2, 0.000_003)] };
    expect(costsOf(roles, [['from', 'to']])).toEqual([[1.5, false]]);
  });

  test('lies between the least and the largest distance', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), (from, to) => {
        const [cost] = costsOf({ from, to }, [['from', 'to']])[0] ?? [];
        const distances = skillGap(skillsHeld(from), to).items.flatMap(({ distance }) => distance ?? []);
        expect(cost).toBeGreaterThanOrEqual(Math.min(...distances, 1) - 1e-3);
        expect(cost).toBeLessThanOrEqual(Math.max(...distances, 1) + 1e-3);
      }),
    );
  });
});

describe('how far levels usually rise', () => {
  const rise = (roles: Readonly<Record<string, readonly GradedRequirement[]>>, steps: [string, string][]) =>
    atOnce(
      typicalRises(
        steps.map(([from, to]) => transition(from, to, null)),
        (roleId) => ({
          requirements: roles[roleId] ?? [],
          held: skillsHeld(roles[roleId] ?? [], [], () => true),
        }),
      ),
    );

  test('is the median of those to the same level, else of all, and no further than the level', () => {
    const roles = {
      a: [requirement('a', 's', 1), requirement('a', 't', 2), requirement('a', 'u', 3)],
      b: [
        requirement('b', 's', 4),
        requirement('b', 't', 4),
        requirement('b', 'u', 4),
        requirement('b', 'new', 3),
      ],
    };
    const usual = rise(roles, [['a', 'b']]);
    expect([usual(4), usual(5), usual(1)]).toEqual([2, 2, 1]);
  });

  test('is the whole level where none is known', () => {
    expect(rise({}, [])(4)).toBe(4);
  });
});

test('sums of costs are exact in any order', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10));
  fc.assert(
    fc.property(figures, (stated) => {
      const micros = stated.map((figure) => years([transition('f/a', 'f/b', range(figure, figure))])[0]?.[0]);
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      const exact = sum(stated.map((figure) => Math.round(figure * 10))) / 10;
      const inMicro = micros.map((figure) => toMicro(Number(figure)));
      expect(fromMicro(sum(inMicro))).toBe(exact);
      expect(sum(inMicro.toReversed())).toBe(sum(inMicro));
    }),
  );
});

describe('the years of a path', () => {
  test('keep the words of the only step that states them', () => {
    expect(sumYears([null, range(4, 7, '4-7 years'), null])).toEqual({
      years: range(4, 7, '4-7 years'),
      stepsWithoutYears: 2,
    });
  });

  test('add up, end by end', () => {
    expect(sumYears([range(4, 7), range(3, 5), null])).toEqual({
      years: range(7, 12, '7-12 years'),
      stepsWithoutYears: 1,
    });
    expect(sumYears([range(0.1, 0.3), range(0.2, 0.6)]).years).toEqual(range(0.3, 0.9, '0.3-0.9 years'));
  });

  test('stay open where a step is open', () => {
    expect(sumYears([range(3, null, '3+'), range(2, 4)]).years).toEqual(range(5, null, '5+ years'));
    expect(sumYears([range(null, 3), range(2, 4)]).years).toEqual(range(2, 7, '2-7 years'));
    expect(sumYears([range(null, 3), range(null, 3)]).years).toEqual(range(null, 6, 'up to 6 years'));
  });

  test('read like a number where both ends agree', () => {
    expect(sumYears([range(2, 2), range(3, 3)]).years?.text).toBe('5 years');
    expect(sumYears([range(0.5, 0.5), range(0.5, 0.5)]).years?.text).toBe('1 year');
  });

  test('are null where no step states a number', () => {
    expect(sumYears([null, range(null, null, 'varies')])).toEqual({ years: null, stepsWithoutYears: 2 });
    expect(sumYears([])).toEqual({ years: null, stepsWithoutYears: 0 });
  });
});
