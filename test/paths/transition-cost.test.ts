import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Transition } from '../../src/graph/model.ts';
import { skillGap, skillsHeld } from '../../src/skills/skill-gap.ts';
import { atOnce } from '../../src/graph/work/portions.ts';
import * as costs from '../../src/paths/transition-cost.ts';
import { fromMicro, toMicro } from '../../src/graph/micros.ts';
import { middleOf } from '../../src/graph/ranges.ts';
import { sumYears } from '../../src/paths/path-years.ts';
import { range, requirement, requirementsOf, transition } from '../support/facts.ts';

const facts = { frameworkOf: (roleId: string) => roleId.split('/')[0] ?? '', requirementsOf: () => [] };

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
  const costOf = (from: ReturnType<typeof requirement>[], to: ReturnType<typeof requirement>[]) =>
    transitionCosts('GAP', [transition('from', 'to', null)], {
      ...facts,
      requirementsOf: (roleId) => (roleId === 'from' ? from : to),
    })[0];

  test('costs importance x what is missing, summed over the skills', () => {
    const from = [requirement('from', 'a', 2), requirement('from', 'b', 5)];
    const to = [
      requirement('to', 'a', 3.5, 0.8),
      requirement('to', 'b', 1, 1),
      requirement('to', 'c', 2, 0.1),
    ];
    expect(costOf(from, to)).toEqual({ micro: 1_400_000, estimated: false });
  });

  test('is the sum of the weights of the skill gap, exactly', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), (from, to) => {
        const weights = skillGap(skillsHeld(from), to).items.map((item) => toMicro(item.weight));
        expect(costOf(from, to)?.micro).toBe(weights.reduce((sum, weight) => sum + weight, 0));
        expect(costOf(to, to)?.micro).toBe(0);
      }),
    );
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
