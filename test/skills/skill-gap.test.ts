import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillGap, skillsHeld } from '../../src/skills/skill-gap.ts';
import { level, requirement, requirementsOf } from '../support/facts.ts';

describe('the gap between two roles', () => {
  const from = [requirement('em', 'coding', 4, 0.6), requirement('em', 'hiring', 3, 0.8)];
  const to = [
    requirement('director', 'coding', 2, 0.4),
    requirement('director', 'hiring', 3, 0.8),
    requirement('director', 'delegation', 4.5, 1),
    requirement('director', 'strategy', 4, 0.8, { basis: 'DERIVED' }),
  ];
  const gap = skillGap(skillsHeld(from), to);

  test('says of each skill that is needed whether it is new, to be raised, or met', () => {
    const raised = skillGap(skillsHeld([requirement('em', 'strategy', 1.5)]), to);
    const statuses = new Map(
      [...gap.items, ...raised.items].map((item) => [item.skillId + item.have, item.status]),
    );
    expect(statuses.get('coding4')).toBe('MET');
    expect(statuses.get('hiring3')).toBe('MET');
    expect(statuses.get('delegation0')).toBe('NEW');
    expect(statuses.get('strategy1.5')).toBe('RAISED');
  });

  test('lists what weighs most first, and met skills by importance', () => {
    expect(gap.items.map((item) => [item.skillId, item.weight])).toEqual([
      ['delegation', 4.5],
      ['strategy', 3.2],
      ['hiring', 0],
      ['coding', 0],
    ]);
  });

  test('ends every tie in the id of the skill', () => {
    const need = ['b', 'c', 'a'].map((skillId) => requirement('to', skillId, 3, 0.6));
    expect(skillGap(new Map(), need).items.map((item) => item.skillId)).toEqual(['a', 'b', 'c']);
  });

  test('shows what both sides ask in words, and the basis of the need', () => {
    const hiring = gap.items.find((item) => item.skillId === 'hiring');
    expect(hiring?.now?.expectation).toBe('hiring as em');
    expect(hiring?.then.expectation).toBe('hiring as director');
    expect(gap.items.find((item) => item.skillId === 'strategy')).toMatchObject({
      now: null,
      basis: 'DERIVED',
    });
  });

  test('shows as surplus what is needed less or not at all, the largest first', () => {
    const held = skillsHeld([...from, requirement('em', 'debugging', 3), requirement('em', 'agile', 2)]);
    expect(skillGap(held, to).surplus).toMatchObject([
      { skillId: 'debugging', have: 3, need: 0, reason: 'NOT_MENTIONED', then: null },
      { skillId: 'agile', have: 2, need: 0, reason: 'NOT_MENTIONED' },
      { skillId: 'coding', have: 4, need: 2, reason: 'LOWER', now: from[0], then: to[0] },
    ]);
  });

  test('covers reached of required, with its parts', () => {
    // 0.4 x 2 + 0.8 x 3 of 0.4 x 2 + 0.8 x 3 + 1 x 4.5 + 0.8 x 4
    expect(gap.coverage).toEqual({
      value: 3.2 / 10.9,
      reached: 3.2,
      required: 10.9,
      met: 2,
      raised: 0,
      new: 2,
    });
  });

  test('is wholly covered when nothing is required', () => {
    expect(skillGap(skillsHeld(from), []).coverage).toMatchObject({ value: 1, reached: 0, required: 0 });
  });

  test('is not wholly covered while the slightest thing is missing', () => {
    const need = [requirement('to', 'a', 5, 1), requirement('to', 'b', 1, 1e-9)];
    const nearly = skillGap(skillsHeld([requirement('from', 'a', 5)]), need);
    expect(nearly.coverage.value).toBeLessThan(1);
    expect(skillGap(new Map(), need.slice(1)).coverage.value).toBe(0);
  });
});

describe('a person’s own levels', () => {
  const role = [requirement('em', 'hiring', 3), requirement('em', 'coding', 4)];
  const target = [
    requirement('vp', 'hiring', 4),
    requirement('vp', 'coding', 2),
    requirement('vp', 'finance', 3),
  ];

  test('go over those of the role, down to not having the skill', () => {
    const own = [
      { skillId: 'hiring', level: 5 },
      { skillId: 'coding', level: 0 },
    ];
    const gap = skillGap(skillsHeld(role, own), target);
    expect(gap.items.map((item) => [item.skillId, item.status, item.have])).toEqual([
      ['finance', 'NEW', 0],
      ['coding', 'NEW', 0],
      ['hiring', 'MET', 5],
    ]);
    expect(gap.surplus.map((skill) => skill.skillId)).toEqual(['hiring']);
  });

  test('replace what the role asks in words, which no longer describes the person', () => {
    const gap = skillGap(skillsHeld(role, [{ skillId: 'hiring', level: 2 }]), target);
    expect(gap.items.find((item) => item.skillId === 'hiring')?.now).toBeNull();
    expect(gap.items.find((item) => item.skillId === 'coding')?.now).toEqual(role[1]);
  });
});

describe('laws of the gap', () => {
  test('from a role to itself nothing is new or raised, nothing is surplus, all is covered', () => {
    fc.assert(
      fc.property(requirementsOf('r'), (role) => {
        const gap = skillGap(skillsHeld(role), role);
        expect(gap.items.every((item) => item.status === 'MET' && item.weight === 0)).toBe(true);
        expect(gap.surplus).toEqual([]);
        expect(gap.coverage.value).toBe(1);
        expect(gap.coverage.reached).toBe(gap.coverage.required);
      }),
    );
  });

  test('coverage is within 0..1, and 1 exactly when nothing is missing', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), (from, to) => {
        const { items, coverage } = skillGap(skillsHeld(from), to);
        expect(coverage.value).toBeGreaterThanOrEqual(0);
        expect(coverage.value).toBeLessThanOrEqual(1);
        expect(coverage.value === 1).toBe(items.every((item) => item.have >= item.need));
        expect(coverage.met + coverage.raised + coverage.new).toBe(to.length);
      }),
    );
  });

  test('every skill of either side is accounted for', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), (from, to) => {
        const { items, surplus } = skillGap(skillsHeld(from), to);
        expect(items.map((item) => item.skillId).toSorted()).toEqual(
          to.map((fact) => fact.skillId).toSorted(),
        );
        for (const { skillId, level: have } of from) {
          const need = to.find((fact) => fact.skillId === skillId)?.level ?? 0;
          expect(surplus.some((skill) => skill.skillId === skillId)).toBe(have > need);
        }
      }),
    );
  });

  test('to learn something never lowers coverage', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), level, (from, to, more) => {
        const before = skillGap(skillsHeld(from), to).coverage.value;
        const have = Math.max(more, from.find((fact) => fact.skillId === 'a')?.level ?? 0);
        const after = skillGap(skillsHeld(from, [{ skillId: 'a', level: have }]), to).coverage.value;
        expect(after).toBeGreaterThanOrEqual(before);
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
