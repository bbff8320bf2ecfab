import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PathRole, pathSkills, stepSkills } from '../../src/paths/path-skills.ts';
import { rises } from '../../src/skills/gap-items.ts';
import { NOTHING_HELD, skillsHeld } from '../../src/skills/held-skills.ts';
import { skillGap } from '../../src/skills/skill-gap.ts';
import { notAsked, pathRole, requirement, requirementsOf } from '../support/facts.ts';

/** What is known at the start: what the first role asks for, and that some skills have not been asked for. */
const startOf = ([first]: readonly PathRole[], ...zeros: readonly string[]) =>
  skillsHeld(first?.requirements ?? [], [], (skillId) => zeros.includes(skillId));

describe('the skills that each step adds', () => {
  const path = [
    pathRole('em', [requirement('em', 'hiring', 3), requirement('em', 'coding', 4)]),
    pathRole('director', [
      requirement('director', 'hiring', 4, 1),
      requirement('director', 'budget', 3, 0.5),
    ]),
    pathRole('vp', [
      requirement('vp', 'hiring', 3.5, 1),
      requirement('vp', 'coding', 1, 1),
      requirement('vp', 'budget', 5, 1),
    ]),
  ];
  const levels = (steps: ReturnType<typeof stepSkills>) =>
    steps.map((skills) =>
      skills.filter(rises).map(({ skillId, have, need, status }) => [skillId, have, need, status]),
    );

  test('are those of which its role asks more than was reached by then, by priority', () => {
    expect(levels(stepSkills(path, startOf(path, 'budget')))).toEqual([
      [
        ['budget', 0, 3, 'NEW'],
        ['hiring', 3, 4, 'RAISED'],
      ],
      [['budget', 3, 5, 'RAISED']],
    ]);
  });

  test('are known from the role that is left where nothing is known of the start', () => {
    const [first, second] = stepSkills(path, startOf(path));
    expect(levels([first!, second!])).toEqual([[['hiring', 3, 4, 'RAISED']], [['budget', 3, 5, 'RAISED']]]);
    expect(first!.at(-1)).toMatchObject({ skillId: 'budget', have: null, status: 'UNKNOWN' });
  });

  test('are new where the role that is left has not been asked for them, whatever the start is', () => {
    const [start, middle, end] = path;
    const way = [start!, { ...middle!, requirements: [], held: notAsked('budget') }, end!];
    const budget = pathSkills(way, NOTHING_HELD).find(({ skillId }) => skillId === 'budget');
    expect(budget).toMatchObject({ status: 'NEW', have: null, haveAtMost: null, firstNeededAtStep: 2 });
  });

  test('start from the person’s own levels', () => {
    const own = skillsHeld(path[0]!.requirements, [{ skillId: 'budget', level: 4 }]);
    expect(levels(stepSkills(path, own))).toEqual([
      [['hiring', 3, 4, 'RAISED']],
      [['budget', 4, 5, 'RAISED']],
    ]);
  });

  test('add up to what the whole path needs', () => {
    for (const start of [startOf(path), startOf(path, 'budget')]) {
      const steps = stepSkills(path, start).map((step) => step.filter(rises));
      const last = new Map(steps.flat().map(({ skillId, need }) => [skillId, need]));
      for (const { skillId, need, firstNeededAtStep, ...skill } of pathSkills(path, start)) {
        expect(last.get(skillId)).toBe(rises({ skillId, need, ...skill }) ? need : undefined);
        if (last.has(skillId))
          expect(steps.findIndex((step) => step.some((item) => item.skillId === skillId)) + 1).toBe(
            firstNeededAtStep,
          );
      }
    }
  });
});

describe('the skills that a path needs', () => {
  const path = [
    pathRole('em', [requirement('em', 'coding', 4), requirement('em', 'hiring', 3)]),
    pathRole('director', [
      requirement('director', 'coding', 2),
      requirement('director', 'hiring', 4, 0.6),
      requirement('director', 'budget', 3, 0.4),
      requirement('director', 'vision', 4, 0.4),
      requirement('director', 'delegation', 3, 0.5),
      requirement('director', 'mentoring', 3, 0.5),
    ]),
    pathRole(
      'vp',
      [
        requirement('vp', 'hiring', 4, 0.8, { basis: 'DERIVED' }),
        requirement('vp', 'budget', 2, 1),
        requirement('vp', 'vision', 5, 1),
        requirement('vp', 'delegation', 5, 1),
        requirement('vp', 'mentoring', 3, 0.5),
      ],
      { buildsOnStart: true },
    ),
  ];
  const start = startOf(path, 'budget', 'vision');
  const needed = new Map(pathSkills(path, start).map((skill) => [skill.skillId, skill]));

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

  test('rise by the sum of what each step raises them, and come first by the sum of its priorities', () => {
    expect(needed.get('vision')?.priority).toEqual({
      // 0.4 x 4 and 1 x 1
      value: 2.6,
      terms: [
        { step: 1, importance: 0.4, confidence: 1, distance: 4, named: 0, value: 1.6 },
        { step: 2, importance: 1, confidence: 1, distance: 1, named: 0, value: 1 },
      ],
    });
  });

  test('are known to rise at a later step where nothing is known of the start', () => {
    expect(needed.get('delegation')).toMatchObject({
      status: 'RAISED',
      have: null,
      need: 5,
      distance: 2,
      weight: 2,
      firstNeededAtId: 'vp',
      firstNeededAtStep: 2,
    });
    expect(needed.get('delegation')?.priority?.terms).toHaveLength(1);
  });

  test('are unknown where no step is known to raise them, and come last', () => {
    const skills = pathSkills(path, start);
    expect(skills.at(-1)).toMatchObject({
      skillId: 'mentoring',
      status: 'UNKNOWN',
      have: null,
      distance: null,
      weight: null,
      priority: null,
    });
  });

  test('say of what is unknown the level of the next role that takes over the skills of the first', () => {
    expect(needed.get('delegation')?.haveAtMost).toBe(5);
    const building = path.map((role) => ({ ...role, buildsOnStart: true }));
    const delegation = pathSkills(building, start).find(({ skillId }) => skillId === 'delegation');
    expect(delegation?.haveAtMost).toBe(3);
    expect(needed.get('vision')?.haveAtMost).toBeNull();
    const strange = path.map((role) => ({ ...role, buildsOnStart: false }));
    expect(pathSkills(strange, start).every(({ haveAtMost }) => haveAtMost === null)).toBe(true);
  });

  test('are first needed where a role first asks for more than is there', () => {
    expect(needed.get('vision')).toMatchObject({ firstNeededAtId: 'director', firstNeededAtStep: 1 });
    const rising = [
      pathRole('a', [requirement('a', 's', 3)]),
      pathRole('b', [requirement('b', 's', 3)]),
      pathRole('c', [requirement('c', 's', 4)]),
    ];
    expect(pathSkills(rising, startOf(rising))).toMatchObject([
      { firstNeededAtId: 'c', firstNeededAtStep: 2, distance: 1 },
    ]);
  });

  test('that are met name the first role that asks for them, and no level where the target asks for none', () => {
    expect(needed.get('coding')).toMatchObject({
      status: 'MET',
      have: 4,
      need: 2,
      neededAtTarget: null,
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
    const skills = pathSkills(path, skillsHeld([], [{ skillId: 'vision', level: 4 }]));
    expect(skills.find((skill) => skill.skillId === 'vision')).toMatchObject({
      status: 'RAISED',
      distance: 1,
      firstNeededAtId: 'vp',
      firstNeededAtStep: 2,
    });
  });

  test('are none on a path without steps', () => {
    expect(pathSkills(path.slice(0, 1), start)).toEqual([]);
    expect(pathSkills([], start)).toEqual([]);
  });
});

describe('laws of the skills along a path', () => {
  const paths = fc
    .tuple(requirementsOf('r0'), requirementsOf('r1'), requirementsOf('r2'), requirementsOf('r3'))
    .map((asked) => asked.map((requirements, at) => pathRole(`r${at}`, requirements)));
  const zeros = fc.subarray(['a', 'b', 'c', 'd', 'e']);

  test('need is the maximum over the steps', () => {
    fc.assert(
      fc.property(paths, zeros, (path, zero) => {
        const highest = new Map<string, number>();
        for (const { skillId, level } of path.slice(1).flatMap((role) => role.requirements)) {
          highest.set(skillId, Math.max(level, highest.get(skillId) ?? 0));
        }
        const skills = pathSkills(path, startOf(path, ...zero));
        expect(new Map(skills.map((skill) => [skill.skillId, skill.need]))).toEqual(highest);
      }),
    );
  });

  test('a skill rises exactly where a step is known to raise it, and then has a term for each', () => {
    fc.assert(
      fc.property(paths, zeros, (path, zero) => {
        const start = startOf(path, ...zero);
        const steps = stepSkills(path, start).map((items, at) =>
          items.map((item) => ({ ...item, step: at + 1 })),
        );
        for (const skill of pathSkills(path, start)) {
          const rising = steps.flat().filter((item) => item.skillId === skill.skillId && rises(item));
          expect(rises(skill)).toBe(rising.length > 0);
          expect(skill.priority?.terms.map(({ step }) => step) ?? []).toEqual(rising.map(({ step }) => step));
          expect(skill.firstNeededAtStep).toBe(
            rising[0]?.step ?? steps.flat().find(({ skillId }) => skillId === skill.skillId)?.step,
          );
          expect(skill.have).toBe(start.of(skill.skillId)?.level ?? null);
        }
      }),
    );
  });

  test('nothing that is unknown stands before what is known', () => {
    fc.assert(
      fc.property(paths, zeros, (path, zero) => {
        const statuses = pathSkills(path, startOf(path, ...zero)).map(({ status }) => status);
        const firstUnknown = statuses.indexOf('UNKNOWN');
        const rest = firstUnknown < 0 ? [] : statuses.slice(firstUnknown);
        expect(rest.every((status) => status === 'UNKNOWN')).toBe(true);
      }),
    );
  });

  test('over one step they are the items of the gap', () => {
    fc.assert(
      fc.property(requirementsOf('r0'), requirementsOf('r1'), zeros, (from, to, zero) => {
        const path = [pathRole('r0', from), pathRole('r1', to)];
        const where = { firstNeededAtId: 'r1', firstNeededAtStep: 1, haveAtMost: null, haveAtMostAtId: null };
        const { items } = skillGap(startOf(path, ...zero), to);
        expect(pathSkills(path, startOf(path, ...zero))).toEqual(
          items.map((item) => ({ ...item, ...where, neededAtTarget: item.need })),
        );
      }),
    );
  });

  test('a detour never needs less of a skill', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const direct = pathSkills(
          [path[0], path[3]].filter((role) => role !== undefined),
          startOf(path),
        );
        const around = new Map(pathSkills(path, startOf(path)).map((skill) => [skill.skillId, skill]));
        for (const skill of direct) {
          expect(around.get(skill.skillId)?.need).toBeGreaterThanOrEqual(skill.need);
          expect(around.get(skill.skillId)?.neededAtTarget).toBe(skill.need);
        }
      }),
    );
  });
});
