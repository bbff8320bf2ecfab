import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activityChanges,
  pathSkills,
  responsibilitiesHandedOver,
  responsibilitiesTakenOn,
  stepSkills,
} from '../../src/paths/path-skills.ts';
import { skillGap, skillsHeld } from '../../src/skills/skill-gap.ts';
import { requirement, requirementsOf, roleActivity, roleResponsibility } from '../support/facts.ts';

describe('the skills that each step adds', () => {
  const path = [
    { roleId: 'em', requirements: [requirement('em', 'hiring', 3), requirement('em', 'coding', 4)] },
    {
      roleId: 'director',
      requirements: [requirement('director', 'hiring', 4, 1), requirement('director', 'budget', 3, 0.5)],
    },
    {
      roleId: 'vp',
      requirements: [
        requirement('vp', 'hiring', 3.5, 1),
        requirement('vp', 'coding', 1, 1),
        requirement('vp', 'budget', 5, 1),
      ],
    },
  ];
  const levels = (steps: ReturnType<typeof stepSkills>) =>
    steps.map((skills) => skills.map(({ skillId, have, need, status }) => [skillId, have, need, status]));

  test('are those of which its role asks more than was reached by then, heaviest first', () => {
    expect(levels(stepSkills(path))).toEqual([
      [
        ['budget', 0, 3, 'NEW'],
        ['hiring', 3, 4, 'RAISED'],
      ],
      [['budget', 3, 5, 'RAISED']],
    ]);
  });

  test('start from the person’s own levels', () => {
    expect(
      levels(stepSkills(path, skillsHeld(path[0]!.requirements, [{ skillId: 'budget', level: 4 }]))),
    ).toEqual([[['hiring', 3, 4, 'RAISED']], [['budget', 4, 5, 'RAISED']]]);
  });

  test('add up to what the whole path needs', () => {
    const last = new Map(
      stepSkills(path)
        .flat()
        .map(({ skillId, need }) => [skillId, need]),
    );
    for (const { skillId, need, status, firstNeededAtStep } of pathSkills(path)) {
      expect(last.get(skillId)).toBe(status === 'MET' ? undefined : need);
      if (status !== 'MET')
        expect(stepSkills(path).findIndex((step) => step.some((item) => item.skillId === skillId)) + 1).toBe(
          firstNeededAtStep,
        );
    }
  });
});

describe('the skills that a path needs', () => {
  const path = [
    { roleId: 'em', requirements: [requirement('em', 'coding', 4), requirement('em', 'hiring', 3)] },
    {
      roleId: 'director',
      requirements: [
        requirement('director', 'coding', 2),
        requirement('director', 'hiring', 4, 0.6),
        requirement('director', 'budget', 3, 0.4),
        requirement('director', 'vision', 4, 0.4),
      ],
    },
    {
      roleId: 'vp',
      requirements: [
        requirement('vp', 'hiring', 4, 0.8, { basis: 'DERIVED' }),
        requirement('vp', 'budget', 2, 1),
        requirement('vp', 'vision', 5, 1),
      ],
    },
  ];
  const needed = new Map(pathSkills(path).map((skill) => [skill.skillId, skill]));

  test('are the highest that any role after the first asks for, with the words of that role', () => {
    expect(needed.get('budget')).toMatchObject({
      need: 3,
      neededAtTarget: 2,
      importance: 0.4,
      status: 'NEW',
    });
    expect(needed.get('budget')?.then.roleId).toBe('director');
    expect(needed.get('vision')).toMatchObject({ need: 5, neededAtTarget: 5, importance: 1, weight: 5 });
  });

  test('are first needed where a role first asks for more than is there', () => {
    expect(needed.get('vision')).toMatchObject({ firstNeededAtId: 'director', firstNeededAtStep: 1 });
    const rising = pathSkills([
      { roleId: 'a', requirements: [requirement('a', 's', 3)] },
      { roleId: 'b', requirements: [requirement('b', 's', 3)] },
      { roleId: 'c', requirements: [requirement('c', 's', 4)] },
    ]);
    expect(rising).toMatchObject([{ firstNeededAtId: 'c', firstNeededAtStep: 2, distance: 1 }]);
  });

  test('that are met name the first role that asks for them, and 0 where the target does not', () => {
    expect(needed.get('coding')).toMatchObject({
      status: 'MET',
      have: 4,
      need: 2,
      neededAtTarget: 0,
      firstNeededAtId: 'director',
      firstNeededAtStep: 1,
    });
  });

  test('take importance, words and basis from the later of two roles that ask for as much', () => {
    expect(needed.get('hiring')).toMatchObject({
      status: 'RAISED',
      need: 4,
      importance: 0.8,
      basis: 'DERIVED',
    });
    expect(needed.get('hiring')?.now?.roleId).toBe('em');
    expect(needed.get('hiring')?.then.roleId).toBe('vp');
  });

  test('start from a person’s own levels where they are given', () => {
    const [first] = pathSkills(path, skillsHeld([], [{ skillId: 'vision', level: 4 }]));
    const vision = pathSkills(path, skillsHeld([], [{ skillId: 'vision', level: 4 }])).find(
      (skill) => skill.skillId === 'vision',
    );
    expect(vision).toMatchObject({
      status: 'RAISED',
      distance: 1,
      firstNeededAtId: 'vp',
      firstNeededAtStep: 2,
    });
    expect(first?.skillId).toBe('hiring');
  });

  test('are none on a path without steps', () => {
    expect(pathSkills(path.slice(0, 1))).toEqual([]);
    expect(pathSkills([])).toEqual([]);
  });
});

describe('laws of the skills along a path', () => {
  const paths = fc
    .tuple(requirementsOf('r0'), requirementsOf('r1'), requirementsOf('r2'), requirementsOf('r3'))
    .map((asked) => asked.map((requirements, at) => ({ roleId: `r${at}`, requirements })));

  test('need is the maximum over the steps', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const highest = new Map<string, number>();
        for (const { skillId, level } of path.slice(1).flatMap((role) => role.requirements)) {
          highest.set(skillId, Math.max(level, highest.get(skillId) ?? 0));
        }
        const needs = new Map(pathSkills(path).map((skill) => [skill.skillId, skill.need]));
        expect(needs).toEqual(highest);
      }),
    );
  });

  test('the first role in need asks for more than is there, and none before it does', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const levelAt = (at: number, skillId: string) =>
          path[at]?.requirements.find((fact) => fact.skillId === skillId)?.level ?? 0;
        for (const skill of pathSkills(path).filter(({ status }) => status !== 'MET')) {
          expect(path[skill.firstNeededAtStep]?.roleId).toBe(skill.firstNeededAtId);
          expect(levelAt(skill.firstNeededAtStep, skill.skillId)).toBeGreaterThan(skill.have);
          for (let at = 1; at < skill.firstNeededAtStep; at += 1) {
            expect(levelAt(at, skill.skillId)).toBeLessThanOrEqual(skill.have);
          }
        }
      }),
    );
  });

  test('over one step they are the items of the gap', () => {
    fc.assert(
      fc.property(requirementsOf('r0'), requirementsOf('r1'), (from, to) => {
        const path = [
          { roleId: 'r0', requirements: from },
          { roleId: 'r1', requirements: to },
        ];
        const where = { firstNeededAtId: 'r1', firstNeededAtStep: 1 };
        const items = skillGap(skillsHeld(from), to).items;
        expect(pathSkills(path)).toEqual(
          items.map((item) => ({ ...item, ...where, neededAtTarget: item.need })),
        );
      }),
    );
  });

  test('a detour never needs less of a skill', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const direct = pathSkills([path[0], path[3]].filter((role) => role !== undefined));
        const around = new Map(pathSkills(path).map((skill) => [skill.skillId, skill]));
        for (const skill of direct) {
          expect(around.get(skill.skillId)?.need).toBeGreaterThanOrEqual(skill.need);
          expect(around.get(skill.skillId)?.neededAtTarget).toBe(skill.need);
        }
      }),
    );
  });
});

describe('responsibilities end to end', () => {
  const start = [
    roleResponsibility('em', 'delivery', 'OWNS'),
    roleResponsibility('em', 'budget', 'ASSISTS'),
    roleResponsibility('em', 'on-call', 'SHARES'),
    roleResponsibility('em', 'roadmap', 'OWNS'),
    roleResponsibility('em', 'vision', 'NOT_OWNED'),
  ];
  const target = [
    roleResponsibility('vp', 'delivery', 'OWNS'),
    roleResponsibility('vp', 'budget', 'OWNS'),
    roleResponsibility('vp', 'on-call', 'NOT_OWNED'),
    roleResponsibility('vp', 'vision', 'SHARES'),
    roleResponsibility('vp', 'audit', 'APPROVES'),
    roleResponsibility('vp', 'payroll', 'NOT_OWNED'),
  ];

  test('are taken on where the start has none, or less of them', () => {
    const taken = responsibilitiesTakenOn(start, target);
    expect(taken.map((fact) => fact.responsibilityId)).toEqual(['budget', 'vision', 'audit']);
  });

  test('are handed over where the target is silent or says that it does not own them', () => {
    const handed = responsibilitiesHandedOver(start, target);
    expect(handed.map((fact) => fact.responsibilityId)).toEqual(['roadmap', 'on-call']);
  });

  test('are neither where they are kept with a weaker involvement', () => {
    const weaker = [roleResponsibility('vp', 'delivery', 'APPROVES')];
    expect(responsibilitiesTakenOn(start.slice(0, 1), weaker)).toEqual([]);
    expect(responsibilitiesHandedOver(start.slice(0, 1), weaker)).toEqual([]);
  });

  test('do not change from a role to itself', () => {
    expect(responsibilitiesTakenOn(target, target)).toEqual([]);
    expect(responsibilitiesHandedOver(target, target)).toEqual([]);
  });
});

describe('changes of activities', () => {
  test('list what takes another time, the largest change first, the unknown last', () => {
    const from = [
      roleActivity('coding', [8, 12]),
      roleActivity('meetings', [5, 5]),
      roleActivity('one-on-ones', [4, 6]),
      roleActivity('reviews', null, { when: 'weekly' }),
    ];
    const to = [
      roleActivity('hiring', [3, null]),
      roleActivity('meetings', [20, 20]),
      roleActivity('one-on-ones', [4, 6]),
      roleActivity('reviews', null, { when: 'monthly' }),
    ];
    const changes = activityChanges(from, to).map(({ activityId, hoursMore }) => [activityId, hoursMore]);
    expect(changes).toEqual([
      ['meetings', 15],
      ['coding', -10],
      ['hiring', 3],
      ['reviews', null],
    ]);
  });

  test('leave a side empty where a role does not have the activity', () => {
    const [change] = activityChanges([], [roleActivity('hiring', null)]);
    expect(change).toMatchObject({ from: null, to: { activityId: 'hiring' }, hoursMore: null });
  });

  test('pair an activity that a role has several times by the order of ids', () => {
    const several = (role: string, hours: number[]) =>
      hours.map((h, at) => roleActivity('meetings', [h, h], { id: `${role}-${at}` }));
    const changes = activityChanges(several('em', [1, 2]).toReversed(), several('vp', [1, 4, 9]));
    expect(changes.map(({ from, to }) => [from?.id, to?.id])).toEqual([
      [undefined, 'vp-2'],
      ['em-1', 'vp-1'],
    ]);
  });

  test('compare words only where there are no figures', () => {
    const hours = (text: string, min: number | null) => [
      roleActivity('a', null, { hoursPerWeek: { min, max: min, text } }),
    ];
    expect(activityChanges(hours('about 3', 3), hours('3 hours', 3))).toEqual([]);
    expect(activityChanges(hours('a little', null), hours('a lot', null))).toHaveLength(1);
  });

  test('are none from a role to itself, and mirrored backwards', () => {
    const hours = fc.option(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 40 })));
    const activities = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), hours), {
      selector: ([id]) => id,
    });
    const asFacts = (stated: [string, [number, number] | null][]) =>
      stated.map((one) => roleActivity(...one));
    fc.assert(
      fc.property(activities.map(asFacts), activities.map(asFacts), (from, to) => {
        expect(activityChanges(from, from)).toEqual([]);
        const sizes = (changes: ReturnType<typeof activityChanges>) =>
          changes.map(({ activityId, hoursMore }) => [activityId, hoursMore && Math.abs(hoursMore)]);
        expect(sizes(activityChanges(to, from))).toEqual(sizes(activityChanges(from, to)));
      }),
    );
  });
});
