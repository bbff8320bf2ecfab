import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effective, Requirement } from '../../src/graph/model.ts';
import { NOTHING_HELD, skillsHeld } from '../../src/skills/held-skills.ts';
import { skillGap } from '../../src/skills/skill-gap.ts';
import { level, notAsked, requirement, requirementsOf } from '../support/facts.ts';

describe('the gap between two roles', () => {
  const from = [requirement('em', 'coding', 4, 0.6), requirement('em', 'hiring', 3, 0.8)];
  const to = [
    requirement('director', 'coding', 2, 0.4),
    requirement('director', 'hiring', 3, 0.8),
    requirement('director', 'delegation', 4.5, 1),
    requirement('director', 'strategy', 4, 0.8, { basis: 'DERIVED', confidence: 0.9 }),
    requirement('director', 'budgeting', 3, 1),
  ];
  const held = skillsHeld(from, [], (skillId) => skillId === 'delegation' || skillId === 'strategy');
  const gap = skillGap(held, to);
  const itemOf = (skillId: string) => gap.items.find((item) => item.skillId === skillId);

  test('says of each skill that is needed whether it is new, to be raised, met, or unknown', () => {
    const raised = skillGap(skillsHeld([requirement('em', 'strategy', 1.5)]), to);
    const statuses = new Map(
      [...gap.items, ...raised.items].map((item) => [`${item.skillId} ${item.have}`, item.status]),
    );
    expect(statuses.get('coding 4')).toBe('MET');
    expect(statuses.get('hiring 3')).toBe('MET');
    expect(statuses.get('delegation 0')).toBe('NEW');
    expect(statuses.get('strategy 1.5')).toBe('RAISED');
    expect(statuses.get('budgeting null')).toBe('UNKNOWN');
  });

  test('gives what nobody knows neither distance, nor weight, nor priority', () => {
    expect(itemOf('budgeting')).toMatchObject({ have: null, distance: null, weight: null, priority: null });
  });

  test('lists what comes first first, then what is met, and what nobody knows last', () => {
    expect(gap.items.map((item) => [item.skillId, item.priority?.value, item.weight])).toEqual([
      ['delegation', 4.5, 4.5],
      // 0.8 x 0.9 x 4
      ['strategy', 2.88, 3.2],
      ['hiring', undefined, 0],
      ['coding', undefined, 0],
      ['budgeting', undefined, null],
    ]);
  });

  test('puts nothing unknown above what is known, however important it is', () => {
    const need = [
      requirement('to', 'a', 5, 1),
      requirement('to', 'b', 0.5, 0.01),
      requirement('to', 'c', 1, 0.01),
    ];
    const items = skillGap(
      skillsHeld([requirement('from', 'b', 1)], [], (id) => id === 'c'),
      need,
    ).items;
    expect(items.map(({ skillId }) => skillId)).toEqual(['c', 'b', 'a']);
  });

  test('ends every tie in the id of the skill', () => {
    const need = ['b', 'c', 'a'].map((skillId) => requirement('to', skillId, 3, 0.6));
    for (const known of [NOTHING_HELD, notAsked('a', 'b', 'c'), skillsHeld(need)]) {
      expect(skillGap(known, need).items.map((item) => item.skillId)).toEqual(['a', 'b', 'c']);
    }
  });

  test('shows what both sides ask in words, and the basis of the need', () => {
    expect(itemOf('hiring')?.now?.expectation).toBe('hiring as em');
    expect(itemOf('hiring')?.then.expectation).toBe('hiring as director');
    expect(itemOf('strategy')).toMatchObject({ now: null, basis: 'DERIVED' });
  });

  test('covers reached of required, of what is known, with what the unknown would make of it', () => {
    // 0.4 x 2 + 0.8 x 3 of 0.4 x 2 + 0.8 x 3 + 1 x 4.5 + 0.8 x 4, and 1 x 3 that nobody knows
    expect(gap.coverage).toEqual({
      value: 3.2 / 10.9,
      low: 3.2 / 13.9,
      high: 6.2 / 13.9,
      reached: 3.2,
      required: 10.9,
      met: 2,
      raised: 0,
      new: 2,
      known: 4,
      unknown: 1,
    });
  });

  test('has no share where nothing is known: not of what is stated, and not of nothing', () => {
    const nothing = { value: null, low: 0, high: 1, known: 0 };
    expect(skillGap(NOTHING_HELD, to).coverage).toMatchObject({ ...nothing, unknown: 5 });
    expect(skillGap(held, []).coverage).toMatchObject({ ...nothing, unknown: 0 });
  });

  test('is not wholly covered while the slightest thing is missing', () => {
    const need = [requirement('to', 'a', 5, 1), requirement('to', 'b', 1, 1e-9)];
    const nearly = skillGap(
      skillsHeld([requirement('from', 'a', 5)], [], () => true),
      need,
    );
    expect(nearly.coverage.value).toBeLessThan(1);
    expect(nearly.coverage.high).toBeLessThan(1);
    expect(skillGap(notAsked('b'), need.slice(1)).coverage.value).toBe(0);
    const unknown = skillGap(skillsHeld([requirement('from', 'a', 5)]), need).coverage;
    expect(unknown).toMatchObject({ value: 1, high: 1 });
    expect(unknown.low).toBeLessThan(1);
  });
});

describe('a person’s own levels', () => {
  const role = [requirement('em', 'hiring', 3), requirement('em', 'coding', 4)];
  const target = [
    requirement('vp', 'hiring', 4),
    requirement('vp', 'coding', 2),
    requirement('vp', 'finance', 3),
  ];

  test('go over those of the role, down to not having the skill; of the rest nothing is known', () => {
    const own = [
      { skillId: 'hiring', level: 5 },
      { skillId: 'coding', level: 0 },
    ];
    const gap = skillGap(skillsHeld(role, own), target);
    expect(gap.items.map((item) => [item.skillId, item.status, item.have])).toEqual([
      ['coding', 'NEW', 0],
      ['hiring', 'MET', 5],
      ['finance', 'UNKNOWN', null],
    ]);
  });

  test('replace what the role asks in words, which no longer describes the person', () => {
    const gap = skillGap(skillsHeld(role, [{ skillId: 'hiring', level: 2 }]), target);
    expect(gap.items.find((item) => item.skillId === 'hiring')?.now).toBeNull();
    expect(gap.items.find((item) => item.skillId === 'coding')?.now).toEqual(role[1]);
  });
});

describe('laws of the gap', () => {
  /** What is stated, and which of the other skills have not been asked for. */
  const start = fc
    .tuple(requirementsOf('from'), fc.subarray(['a', 'b', 'c', 'd', 'e']))
    .map(([facts, zeros]) => ({
      facts,
      held: skillsHeld(facts, [], (skillId) => zeros.includes(skillId)),
    }));
  const unrelated = (to: readonly Effective<Requirement>[]) => [
    ...to,
    ...Array.from({ length: 40 }, (_, at) => requirement('to', `unrelated ${at}`, 5, 1)),
  ];

  test('from a role to itself everything that it asks for is met, and all is covered', () => {
    fc.assert(
      fc.property(requirementsOf('r'), (role) => {
        const gap = skillGap(skillsHeld(role), role);
        expect(gap.items.every((item) => item.status === 'MET' && item.weight === 0)).toBe(true);
        expect(gap.coverage.value).toBe(role.length === 0 ? null : 1);
        expect(gap.coverage.low).toBe(role.length === 0 ? 0 : 1);
        expect(gap.coverage.reached).toBe(gap.coverage.required);
      }),
    );
  });

  test('shares are within 0..1, low <= value <= high, and each is 1 exactly when nothing is missing', () => {
    fc.assert(
      fc.property(start, requirementsOf('to'), ({ held }, to) => {
        const { items, coverage } = skillGap(held, to);
        const { value, low, high, met, raised, known, unknown } = coverage;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value ?? low);
        expect(high).toBeGreaterThanOrEqual(value ?? high);
        const isMissing = items.some(({ status }) => status === 'NEW' || status === 'RAISED');
        expect(value === 1).toBe(known > 0 && !isMissing);
        expect(high === 1).toBe(!isMissing);
        expect(low === 1).toBe(known > 0 && unknown === 0 && !isMissing);
        expect(value === null).toBe(known === 0);
        expect([met + raised + coverage.new, known + unknown]).toEqual([known, to.length]);
      }),
    );
  });

  test('what someone has depends on where they start, not on where they want to go', () => {
    fc.assert(
      fc.property(start, requirementsOf('one'), requirementsOf('other'), ({ held }, one, other) => {
        const have = (to: typeof one) =>
          new Map(skillGap(held, to).items.map((item) => [item.skillId, item.have]));
        const [here, there] = [have(one), have(other)];
        for (const [skillId, level] of here) if (there.has(skillId)) expect(there.get(skillId)).toBe(level);
      }),
    );
  });

  test('what nobody knows changes neither what is known of the coverage nor the order of the rest', () => {
    fc.assert(
      fc.property(start, requirementsOf('to'), ({ held }, to) => {
        const [before, after] = [skillGap(held, to), skillGap(held, unrelated(to))];
        expect(after.items.slice(0, before.coverage.known)).toEqual(
          before.items.slice(0, before.coverage.known),
        );
        const { value, reached, required } = before.coverage;
        expect(after.coverage).toMatchObject({ value, reached, required });
      }),
    );
  });

  test('to learn something never lowers coverage, and to say nothing of it never raises what is certain', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), level, (from, to, more) => {
        const known = from.find((fact) => fact.skillId === 'a');
        const have = Math.max(more, known?.level ?? 0);
        const before = skillGap(skillsHeld(from), to).coverage;
        const after = skillGap(skillsHeld(from, [{ skillId: 'a', level: have }]), to).coverage;
        if (known) expect(after.value ?? 0).toBeGreaterThanOrEqual(before.value ?? 0);
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        const less = skillGap(skillsHeld(from.filter((fact) => fact !== known)), to).coverage;
        expect(less.low).toBeLessThanOrEqual(before.low);
      }),
    );
  });

  test('the answer does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), (from, to) => {
        const backwards = skillGap(skillsHeld(from.toReversed()), to.toReversed());
        expect(backwards).toEqual(skillGap(skillsHeld(from), to));
      }),
    );
  });
});
