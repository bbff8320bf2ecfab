import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/graph/model.ts';
import { type ComparedRole, compareRoles } from '../../../src/roles/comparison/compare-roles.ts';
import { skillsHeld } from '../../../src/skills/held-skills.ts';
import { INVOLVEMENTS } from '../../../src/graph/vocabulary.ts';
import { requirement, requirementsOf, roleActivity, roleResponsibility } from '../../support/facts.ts';

function compared(roleId: string, more: Partial<ComparedRole> = {}): ComparedRole {
  const { requirements = [] } = more;
  const held = skillsHeld(requirements);
  return { roleId, claims: [], requirements, responsibilities: [], activities: [], held, ...more };
}

function claim(aboutId: string, attributeId: string, value: string): Claim {
  return {
    id: `Claim:${aboutId}/${attributeId}/${value}`,
    aboutId,
    attributeId,
    value,
    range: null,
    parts: [],
    circumstance: null,
    stageIds: [],
    chosen: true,
    reason: null,
    level: null,
    skillId: null,
    responsibilityId: null,
    citations: [],
  };
}

describe('roles side by side', () => {
  it('show each attribute of any of them with the claims of every role, by key', () => {
    const { attributes } = compareRoles([
      compared('em', {
        claims: [claim('em', 'Attribute:teams', 'one'), claim('em', 'Attribute:budget', 'none')],
      }),
      compared('onet/vp', {
        claims: [
          claim('onet/vp', 'Attribute:onet/reach', 'all'),
          claim('onet/vp', 'Attribute:onet/teams', 'ten'),
          claim('onet/vp', 'Attribute:onet/teams', 'nine'),
        ],
      }),
    ]);
    expect(
      attributes.map(({ attributeId, values }) => [
        attributeId,
        values.map(({ roleId, claims }) => [roleId, ...claims.map(({ value }) => value)]),
      ]),
    ).toEqual([
      ['Attribute:budget', [['em', 'none'], ['onet/vp']]],
      ['Attribute:onet/reach', [['em'], ['onet/vp', 'all']]],
      ['Attribute:onet/teams', [['em'], ['onet/vp', 'ten', 'nine']]],
      ['Attribute:teams', [['em', 'one'], ['onet/vp']]],
    ]);
  });

  it('show the first of several facts of one activity, and null where there is none', () => {
    const { activities } = compareRoles([
      compared('em', {
        activities: [
          roleActivity('meetings', [3, 4], { id: 'RoleActivity:2' }),
          roleActivity('meetings', [1, 2], { id: 'RoleActivity:1' }),
        ],
      }),
      compared('vp', { activities: [roleActivity('board', null)] }),
    ]);
    expect(
      activities.map(({ activityId, entries }) => [activityId, ...entries.map((fact) => fact?.id)]),
    ).toEqual([
      ['board', undefined, 'RoleActivity:board'],
      ['meetings', 'RoleActivity:1', undefined],
    ]);
  });

  it('share what all have a part in, own what one alone has, and leave out what two of three have', () => {
    const { sharedResponsibilityIds, ownResponsibilities } = compareRoles([
      compared('em', {
        responsibilities: [
          roleResponsibility('em', 'reviews', 'SHARES'),
          roleResponsibility('em', 'hiring', 'ASSISTS'),
          roleResponsibility('em', 'budget', 'NOT_OWNED'),
          roleResponsibility('em', 'delivery', 'MEASURED_BY'),
          roleResponsibility('em', 'delivery', 'OWNS'),
        ],
      }),
      compared('director', {
        responsibilities: [
          roleResponsibility('director', 'hiring', 'OWNS'),
          roleResponsibility('director', 'reviews', 'OWNS'),
          roleResponsibility('director', 'budget', 'APPROVES'),
        ],
      }),
      compared('vp', {
        responsibilities: [
          roleResponsibility('vp', 'hiring', 'MAY_OWN'),
          roleResponsibility('vp', 'reviews', 'NOT_OWNED'),
          roleResponsibility('vp', 'strategy', 'SHARES'),
          roleResponsibility('vp', 'vision', 'OWNS'),
          roleResponsibility('vp', 'audits', 'SHARES'),
        ],
      }),
    ]);
    expect(sharedResponsibilityIds).toEqual(['hiring']);
    expect(ownResponsibilities.map(({ id }) => id)).toEqual([
      'RoleResponsibility:em/delivery/OWNS',
      'RoleResponsibility:em/delivery/MEASURED_BY',
      'RoleResponsibility:director/budget/APPROVES',
      'RoleResponsibility:vp/vision/OWNS',
      'RoleResponsibility:vp/audits/SHARES',
      'RoleResponsibility:vp/strategy/SHARES',
    ]);
  });

  it('have no level of a skill where nobody knows one, and 0 where it has not been asked for', () => {
    const own = [requirement('em', 'coding', 4), requirement('em', 'coaching', 3)];
    const { skills } = compareRoles([
      compared('em', { requirements: own, held: skillsHeld(own, [], (skillId) => skillId === 'vision') }),
      compared('vp', { requirements: [requirement('vp', 'coaching', 4.5), requirement('vp', 'vision', 4)] }),
    ]);
    expect(
      skills.map(({ skillId, spread, levels, requirements }) => [
        skillId,
        spread,
        levels,
        requirements.map((need) => need?.level ?? null),
      ]),
    ).toEqual([
      ['vision', 4, [0, 4], [null, 4]],
      ['coaching', 1.5, [3, 4.5], [3, 4.5]],
      ['coding', null, [4, null], [4, null]],
    ]);
  });

  const someRole = (roleId: string): fc.Arbitrary<ComparedRole> =>
    fc
      .record({
        requirements: requirementsOf(roleId),
        responsibilities: fc
          .uniqueArray(fc.tuple(fc.constantFrom('p', 'q', 'r'), fc.constantFrom(...INVOLVEMENTS)), {
            selector: ([id, involvement]) => `${id} ${involvement}`,
          })
          .map((facts) => facts.map((fact) => roleResponsibility(roleId, ...fact))),
      })
      .map((facts) => compared(roleId, facts));
  const someRoles = fc
    .integer({ min: 2, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => someRole(`role-${index}`))));

  it('have by law an entry a role in the order given, and the largest spread first', () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const { skills, roleIds } = compareRoles(roles);
        expect(roleIds).toEqual(roles.map(({ roleId }) => roleId));
        for (const { skillId, requirements, levels, spread } of skills) {
          expect(requirements).toEqual(
            roles.map((role) => role.requirements.find((need) => need.skillId === skillId) ?? null),
          );
          expect(levels).toEqual(requirements.map((need) => need?.level ?? null));
          const known = levels.filter((level) => level !== null);
          expect(spread === null).toBe(known.length < 2);
          if (spread === null) continue;
          expect(known.some((a) => known.some((b) => a - b === spread))).toBe(true);
          expect(known.every((a) => known.every((b) => a - b <= spread))).toBe(true);
        }
        const spreads = skills.map(({ spread }) => spread ?? -1);
        expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
        expect(new Set(skills.map(({ skillId }) => skillId))).toEqual(
          new Set(roles.flatMap(({ requirements }) => requirements.map(({ skillId }) => skillId))),
        );
      }),
    );
  });

  const mappedSkills = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('b', 'c', 'd')), {
      selector: ([a, b]) => [a, b].sort().join(),
    })
    .map(
      (pairs) => (skillId: string) =>
        pairs.flatMap((pair): string[] => (pair.some((each) => each === skillId) ? pair : [])),
    )
    .map((equals) => (skillId: string) => equals(skillId).filter((other) => other !== skillId));

  it('have by law each thing that a role asks for in one row, whatever is mapped to what', () => {
    fc.assert(
      fc.property(someRoles, mappedSkills, (roles, equals) => {
        const { skills } = compareRoles(roles, equals);
        for (const [at, { requirements }] of roles.entries()) {
          const told = skills.flatMap((row) => row.requirements[at] ?? []);
          expect(new Set(told)).toEqual(new Set(requirements));
          expect(told).toHaveLength(requirements.length);
          for (const { requirements, levels } of skills) {
            const [need, level] = [requirements[at], levels[at]];
            if (need != null) expect(level).toBe(need.level);
          }
        }
        for (const { skillId, mappedIds } of skills) {
          expect(equals(skillId)).toEqual(expect.arrayContaining([...mappedIds]));
        }
      }),
    );
  });

  it('have by law the same skills, spreads and shared responsibilities in whichever order they are named', () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const [forwards, backwards] = [compareRoles(roles), compareRoles(roles.toReversed())];
        expect(backwards.skills.map(({ skillId, spread }) => [skillId, spread])).toEqual(
          forwards.skills.map(({ skillId, spread }) => [skillId, spread]),
        );
        expect(backwards.sharedResponsibilityIds).toEqual(forwards.sharedResponsibilityIds);
        expect(new Set(backwards.ownResponsibilities)).toEqual(new Set(forwards.ownResponsibilities));
      }),
    );
  });
});
