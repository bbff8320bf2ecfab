import { describe, expect, test } from 'vitest';
import { commonRoleManager } from '../../src/reporting/common-manager.ts';
import { effectiveRequirements, effectiveResponsibilities } from '../../src/roles/effective.ts';
import { buildInheritance } from '../../src/roles/inheritance.ts';
import { buildForest } from '../../src/organizations/chart/forest.ts';
import { groupPositions } from '../../src/organizations/chart/groups.ts';
import {
  activityChanges,
  responsibilitiesLeft,
  responsibilitiesTakenOn,
} from '../../src/paths/end-to-end.ts';
import { pathSkills, stepSkills } from '../../src/paths/path-skills.ts';
import { compareRoles } from '../../src/roles/comparison/compare-roles.ts';
import { NOTHING_HELD, skillsHeld } from '../../src/skills/held-skills.ts';
import { skillGap } from '../../src/skills/skill-gap.ts';
import { surplusSkills, unmentionedSkills } from '../../src/skills/surplus.ts';
import { suggest, Suggester } from '../../src/graph/text/suggest.ts';
import {
  buildsOn,
  pathRole,
  reportingLine,
  requirement,
  roleActivity,
  roleResponsibility,
} from '../support/facts.ts';
import { chartOf } from '../organizations/charts.ts';

const IDS = ['a', 'b', 'c'];
const CITATION = { sourceId: 'page', locator: '', note: null, basis: 'STATED' as const, confidence: null };

/** The ids of facts stand the other way round than what they are about. */
const factOf = (id: string) => ({ a: 'fact 3', b: 'fact 2', c: 'fact 1' })[id] ?? id;

/** Of what is made of the three ids, the answer to each of their orders: one, where the order does not matter. */
function inEveryOrder<Item, Answer>(make: (id: string) => Item, answer: (items: Item[]) => Answer): Answer[] {
  const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((order) => [...order]);
  const answers = orders.map((order) => answer(order.map(make)));
  return [...new Map(answers.map((each) => [JSON.stringify(each), each])).values()];
}

const skillIds = (items: readonly { readonly skillId: string }[]) => items.map(({ skillId }) => skillId);
const needOf = (skillId: string) => requirement('em', skillId, 3, 0.5);
const dutyOf = (id: string) => ({ ...roleResponsibility('em', id, 'OWNS'), id: factOf(id) });

describe('equals stand in the order of their ids', () => {
  test('the skills of a gap', () => {
    expect(inEveryOrder(needOf, (needs) => skillIds(skillGap(NOTHING_HELD, needs).items))).toEqual([IDS]);
  });

  test('the surplus of a gap, and what is not mentioned', () => {
    const surplus = (needs: ReturnType<typeof needOf>[]) => {
      const less = needs.map((need) => ({ ...need, level: 1, citations: [CITATION] }));
      const way = [needs, less].map((requirements) => ({ requirements, describing: [CITATION.sourceId] }));
      return skillIds(surplusSkills(way, skillsHeld(needs)));
    };
    expect(inEveryOrder(needOf, surplus)).toEqual([IDS]);
    expect(inEveryOrder(needOf, (needs) => skillIds(unmentionedSkills(skillsHeld(needs), [])))).toEqual([
      IDS,
    ]);
  });

  test('the skills of a path, and of each of its steps', () => {
    const path = (needs: ReturnType<typeof needOf>[]) => [pathRole('lead', []), pathRole('em', needs)];
    expect(inEveryOrder(needOf, (needs) => skillIds(pathSkills(path(needs), NOTHING_HELD)))).toEqual([IDS]);
    expect(inEveryOrder(needOf, (needs) => stepSkills(path(needs), NOTHING_HELD).map(skillIds))).toEqual([
      [IDS],
    ]);
  });

  test('what a role needs', () => {
    const needs = (facts: ReturnType<typeof needOf>[]) =>
      effectiveRequirements('em', new Map([['em', facts]]), buildInheritance([], 'skills'));
    expect(inEveryOrder(needOf, (facts) => skillIds(needs(facts)))).toEqual([IDS]);
  });

  test('of roles equally near, whose requirement counts', () => {
    const inherited = (roles: string[]) => {
      const own = new Map(
        roles.map((role) => [role, [requirement(role, 'coding', 3, 1, { id: factOf(role) })]]),
      );
      const inheritance = buildInheritance(
        roles.map((on) => buildsOn('em', on)),
        'skills',
      );
      return effectiveRequirements('em', own, inheritance).map(({ inheritedFromId }) => inheritedFromId);
    };
    expect(inEveryOrder((id) => id, inherited)).toEqual([['c']]);
  });

  test('what a role answers for, takes on and leaves', () => {
    const ids = (facts: readonly { readonly responsibilityId: string }[]) =>
      facts.map(({ responsibilityId }) => responsibilityId);
    const none = buildInheritance([], 'responsibilities');
    expect(
      inEveryOrder(dutyOf, (facts) => ids(effectiveResponsibilities('em', new Map([['em', facts]]), none))),
    ).toEqual([IDS]);
    expect(inEveryOrder(dutyOf, (facts) => ids(responsibilitiesTakenOn([], facts)))).toEqual([IDS]);
    const left = (isGiven: boolean) => (facts: ReturnType<typeof dutyOf>[]) =>
      responsibilitiesLeft(facts, [], () => isGiven);
    expect(inEveryOrder(dutyOf, (facts) => ids(left(true)(facts).handedOver))).toEqual([IDS]);
    expect(inEveryOrder(dutyOf, (facts) => ids(left(false)(facts).unmentioned))).toEqual([IDS]);
  });

  test('several statements of one responsibility', () => {
    const twice = (id: string) => ({ ...dutyOf('duty'), id });
    expect(inEveryOrder(twice, (facts) => responsibilitiesTakenOn([], facts).map(({ id }) => id))).toEqual([
      IDS,
    ]);
  });

  test('changes of activities', () => {
    const ofHour = (id: string) => roleActivity(id, [1, 1], { id: factOf(id) });
    expect(
      inEveryOrder(ofHour, (facts) => activityChanges([], facts).map(({ activityId }) => activityId)),
    ).toEqual([IDS]);
  });

  test('roles side by side: attributes of one key, skills of one spread, what only one answers for', () => {
    const answer = (ids: string[]) => {
      const { skills, activities, ownResponsibilities } = compareRoles([
        {
          roleId: 'em',
          claims: [],
          requirements: ids.map(needOf),
          responsibilities: ids.map(dutyOf),
          activities: ids.map((id) => ({ ...roleActivity('meetings', [1, 1]), id })),
          held: skillsHeld(ids.map(needOf)),
        },
        {
          roleId: 'vp',
          claims: [],
          requirements: [],
          responsibilities: [],
          activities: [],
          held: NOTHING_HELD,
        },
      ]);
      return {
        skills: skillIds(skills),
        first: activities[0]?.entries[0]?.id,
        own: ownResponsibilities.map(({ responsibilityId }) => responsibilityId),
      };
    };
    expect(inEveryOrder((id) => id, answer)).toEqual([{ skills: IDS, first: 'a', own: IDS }]);
  });

  test('groups of as many positions', () => {
    const units = (ids: string[]) => {
      const chart = chartOf(...ids.map((id) => ({ id, unit: id })));
      return groupPositions(chart, buildForest(chart.lines), 'UNIT').map(({ key }) => key);
    };
    expect(inEveryOrder((id) => id, units)).toEqual([IDS]);
  });

  test('names that are as near, and things of one name', () => {
    const things = (id: string) => ({ id: factOf(id), name: `word ${id}` });
    expect(
      inEveryOrder(things, (names) => new Suggester(names).nearest('word', 3).map(({ name }) => name)),
    ).toEqual([['word a', 'word b', 'word c']]);
    expect(
      inEveryOrder(
        (id) => `word ${id}`,
        (names) => suggest('word', names),
      ),
    ).toEqual([['word a', 'word b', 'word c']]);
    const named = (id: string) => ({ id, name: 'word' });
    expect(
      inEveryOrder(named, (names) => new Suggester(names).nearest('words', 3).map(({ id }) => id)),
    ).toEqual([IDS]);
  });

  test('managers that are as near', () => {
    const manager = (ids: string[]) => {
      const lines = ids.flatMap((id) => [reportingLine('x', id), reportingLine('y', id)]);
      const linesOf = (roleId: string) => lines.filter(({ fromId }) => fromId === roleId);
      return commonRoleManager(linesOf, { roleIds: ['x', 'y'], stages: null });
    };
    expect(inEveryOrder((id) => id, manager)).toEqual(['a']);
  });
});

describe('no hours are less than any', () => {
  test('of a change: 0 hours are known, and come before what is not', () => {
    const [none, zero] = [roleActivity('a', null), roleActivity('z', [0, 0])];
    const before = [roleActivity('a', [1, 1]), roleActivity('z', [0, 1])];
    const changes = activityChanges(before, [none, zero]);
    expect(changes.map(({ activityId, hoursMore }) => [activityId, hoursMore])).toEqual([
      ['z', -0.5],
      ['a', null],
    ]);
  });

  test('of a change: from 0 hours to unknown ones is one, and how large it is nobody knows', () => {
    const [none, zero] = [roleActivity('a', null), roleActivity('a', [0, 0])];
    for (const [from, to] of [
      [none, zero],
      [zero, none],
    ] as const) {
      expect(activityChanges([from], [to])).toEqual([{ activityId: 'a', from, to, hoursMore: null }]);
    }
    expect(activityChanges([none], [none])).toEqual([]);
    expect(activityChanges([zero], [zero])).toEqual([]);
  });
});
