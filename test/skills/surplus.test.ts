import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skillsHeld } from '../../src/skills/held-skills.ts';
import { surplusSkills, unmentionedSkills } from '../../src/skills/surplus.ts';
import { requirement, requirementsOf } from '../support/facts.ts';

const from = (...sources: readonly string[]) => ({
  citations: sources.map((sourceId) => ({
    sourceId,
    locator: 'somewhere',
    note: null,
    basis: 'STATED' as const,
    confidence: null,
  })),
});

describe('what the target needs less of', () => {
  const lead = [
    requirement('lead', 'coding', 4, 1, from('ladder')),
    requirement('lead', 'agile', 3, 1, from('ladder')),
    requirement('lead', 'budgeting', 4, 1, from('page')),
  ];
  const manager = [
    requirement('manager', 'coding', 3, 1, from('ladder', 'page')),
    requirement('manager', 'agile', 3, 1, from('ladder')),
    requirement('manager', 'budgeting', 3, 1, from('podcast')),
  ];
  const way = [
    { requirements: lead, describing: [] },
    { requirements: manager, describing: [] },
  ];

  test('is what a source says of both roles, and not what another document gives less of', () => {
    expect(surplusSkills(way, skillsHeld(lead))).toEqual([
      { skillId: 'coding', have: 4, need: 3, now: lead[0], then: manager[0], through: null },
    ]);
  });

  test('is also what a source says that describes the role that is left', () => {
    const described = way.map((role) => ({ ...role, describing: ['podcast'] }));
    expect(surplusSkills(described, skillsHeld(lead)).map(({ skillId }) => skillId)).toEqual([
      'budgeting',
      'coding',
    ]);
  });

  test('is said at some step of a way', () => {
    const director = [requirement('director', 'coding', 1, 1, from('podcast'))];
    const longer = [...way, { requirements: director, describing: [] }];
    expect(surplusSkills(longer, skillsHeld(lead))).toMatchObject([{ skillId: 'coding', have: 4, need: 1 }]);
    const direct = [longer[0]!, longer[2]!];
    expect(surplusSkills(direct, skillsHeld(lead))).toEqual([]);
  });

  test('is nothing that a person has less of than is needed, and nothing that they only have more of', () => {
    expect(surplusSkills(way, skillsHeld(lead, [{ skillId: 'coding', level: 1 }]))).toEqual([]);
    expect(surplusSkills(way, skillsHeld(lead, [{ skillId: 'agile', level: 5 }]))).toHaveLength(1);
  });

  test('is nothing that the target does not mention, which is a list of its own', () => {
    const held = skillsHeld(lead, [{ skillId: 'singing', level: 5 }]);
    const silent = [way[0]!, { requirements: manager.slice(1), describing: ['ladder'] }];
    expect(surplusSkills(silent, held)).toEqual([]);
    expect(unmentionedSkills(held, manager.slice(1))).toEqual([
      { skillId: 'singing', have: 5, now: null },
      { skillId: 'coding', have: 4, now: lead[0] },
    ]);
  });

  test('is never a skill that is missing, and no skill is in two lists', () => {
    fc.assert(
      fc.property(requirementsOf('from'), requirementsOf('to'), (before, after) => {
        const held = skillsHeld(before);
        const roles = [before, after].map((requirements) => ({ requirements, describing: ['page'] }));
        const surplus = surplusSkills(roles, held);
        for (const { have, need } of surplus) expect(have).toBeGreaterThan(need);
        const ids = [...surplus, ...unmentionedSkills(held, after)].map(({ skillId }) => skillId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
