import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activityChanges,
  responsibilitiesLeft,
  responsibilitiesTakenOn,
} from '../../src/paths/end-to-end.ts';
import { roleActivity, roleResponsibility } from '../support/facts.ts';

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

  test('are handed over where the target is said not to own them, or they are given to others', () => {
    const left = responsibilitiesLeft(start, target, () => false);
    expect(left.handedOver.map((fact) => fact.responsibilityId)).toEqual(['on-call']);
    const given = responsibilitiesLeft(start, target, (id) => id === 'roadmap');
    expect(given.handedOver.map((fact) => fact.responsibilityId)).toEqual(['roadmap', 'on-call']);
    expect(given.unmentioned).toEqual([]);
  });

  test('are told apart from those where the target is merely silent', () => {
    const { unmentioned } = responsibilitiesLeft(start, target, () => false);
    expect(unmentioned.map((fact) => fact.responsibilityId)).toEqual(['roadmap']);
  });

  test('are neither where they are kept with a weaker involvement', () => {
    const weaker = [roleResponsibility('vp', 'delivery', 'APPROVES')];
    expect(responsibilitiesTakenOn(start.slice(0, 1), weaker)).toEqual([]);
    expect(responsibilitiesLeft(start.slice(0, 1), weaker, () => true)).toEqual({
      handedOver: [],
      unmentioned: [],
    });
  });

  test('do not change from a role to itself', () => {
    expect(responsibilitiesTakenOn(target, target)).toEqual([]);
    expect(responsibilitiesLeft(target, target, () => true)).toEqual({ handedOver: [], unmentioned: [] });
  });
});

describe('changes of activities', () => {
  test('list what takes another time, the largest change first, the unknown last', () => {
    const from = [
      roleActivity('coding', [8, 12]),
      roleActivity('design', [2, 2]),
      roleActivity('meetings', [5, 5]),
      roleActivity('one-on-ones', [4, 6]),
      roleActivity('reviews', null, { when: 'weekly' }),
    ];
    const to = [
      roleActivity('design', [0, 0]),
      roleActivity('hiring', [3, null]),
      roleActivity('meetings', [20, 20]),
      roleActivity('one-on-ones', [4, 6]),
      roleActivity('reviews', null, { when: 'monthly' }),
    ];
    const changes = activityChanges(from, to).map(({ activityId, hoursMore }) => [activityId, hoursMore]);
    expect(changes).toEqual([
      ['meetings', 15],
      ['design', -2],
      ['coding', null],
      ['hiring', null],
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
      ['em-1', 'vp-1'],
      [undefined, 'vp-2'],
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
