import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BestMatches } from '../../../src/roles/matching/best-matches.ts';
import { explainMatch } from '../../../src/roles/matching/explain-match.ts';
import { directionOf } from '../../../src/roles/matching/step-direction.ts';
import { isThinkable, type RoleMove, scoreOf, viabilityOf } from '../../../src/roles/matching/score.ts';
import { sumsOf } from '../../../src/skills/coverage.ts';
import { type HeldSkills, NOTHING_HELD, skillsHeld } from '../../../src/skills/held-skills.ts';
import { skillGap } from '../../../src/skills/skill-gap.ts';
import type { Effective, Requirement } from '../../../src/graph/model.ts';
import type { TransitionKind } from '../../../src/graph/vocabulary.ts';
import { level, notAsked, requirement, requirementsOf, transition } from '../../support/facts.ts';

const LEAD = [requirement('lead', 'coding', 4, 0.5), requirement('lead', 'hiring', 1, 1)];
const MANAGER = [
  requirement('manager', 'coding', 3, 0.5),
  requirement('manager', 'hiring', 4, 1),
  requirement('manager', 'budget', 2, 0.25),
];
const KNOWN = skillsHeld(LEAD, [], () => true);
const GAP = skillGap(KNOWN, MANAGER);
const stated = (kind: TransitionKind) => transition('lead', 'manager', null, kind);
const PROMOTION: RoleMove = { transitions: [stated('PROMOTION')], rungs: 1 };
const STRANGERS: RoleMove = { transitions: [], rungs: null };

const scored = (held: HeldSkills, to: readonly Effective<Requirement>[]) =>
  scoreOf(sumsOf(skillGap(held, to).items));

const question = fc.record({ from: requirementsOf('from'), to: requirementsOf('to') });

describe('the score of a role', () => {
  test('is the share of what is known that is covered, drawn to a half', () => {
    // Reached 0.5 x 3 + 1 x 1 of 0.5 x 3 + 1 x 4 + 0.25 x 2.
    expect(scored(KNOWN, MANAGER)).toEqual({
      score: (2.5 + 10) / (6 + 20),
      terms: [
        { name: 'coverage', value: 2.5 / 6, weight: 6 / 26 },
        { name: 'prior', value: 1 / 2, weight: 20 / 26 },
      ],
    });
  });

  test('is drawn there by a quarter of what is unknown as well', () => {
    // The 0.25 x 2 of the budget are unknown.
    expect(scored(skillsHeld(LEAD), MANAGER).score).toBe((2.5 + 20.125 / 2) / (5.5 + 20.125));
  });

  test('is none where nothing of what is needed is known', () => {
    expect(scored(skillsHeld(LEAD), [])).toEqual({ score: null, terms: [] });
    expect(scored(NOTHING_HELD, MANAGER)).toEqual({ score: null, terms: [] });
  });

  test('is nearer to 1 where all of much is covered than where all of little is', () => {
    const [little, much] = [MANAGER.slice(0, 1), MANAGER];
    const scores = [little, much].map((to) => scored(skillsHeld(to), to).score ?? 0);
    expect(scores[0]).toBeLessThan(scores[1]!);
    expect(scores[1]).toBeLessThan(1);
  });

  test('is the sum of value x weight of its terms, with weights that add up to 1, all within 0 and 1', () => {
    fc.assert(
      fc.property(question, ({ from, to }) => {
        const { score, terms } = scored(skillsHeld(from), to);
        if (score === null) return;
        expect(terms.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 12);
        expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const part of [score, ...terms.flatMap(({ value, weight }) => [value, weight])]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('never falls when a level is raised', () => {
    fc.assert(
      fc.property(question, level, ({ from, to }, more) => {
        const own = [{ skillId: 'a', level: from.find(({ skillId }) => skillId === 'a')?.level ?? 0 }];
        const raised = [{ skillId: 'a', level: Math.max(more, own[0]!.level) }];
        const [before, after] = [own, raised].map((levels) => scored(skillsHeld(from, levels), to).score);
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  test('rises with the coverage of the same role, where as much is known', () => {
    const all = (levels: readonly Effective<Requirement>[]) => skillsHeld(levels, [], () => true);
    fc.assert(
      fc.property(requirementsOf('one'), requirementsOf('other'), requirementsOf('to'), (one, other, to) => {
        const both = [one, other].map((from) => ({
          covered: skillGap(all(from), to).coverage.value ?? 0,
          score: scored(all(from), to).score ?? 0,
        }));
        const [less, more] = both.sort((a, b) => a.covered - b.covered || a.score - b.score);
        expect(more!.score).toBeGreaterThanOrEqual(less!.score);
      }),
    );
  });
});

describe('the direction of a step', () => {
  test('is that of a known transition, else that of the rungs, else nobody knows', () => {
    const direction = (rungs: number | null, ...kinds: TransitionKind[]) =>
      directionOf({ transitions: kinds.map(stated), rungs });
    expect(direction(1)).toBe('UP');
    expect(direction(0)).toBe('ACROSS');
    expect(direction(-2)).toBe('DOWN');
    expect(direction(null)).toBeNull();
    expect(direction(null, 'PROMOTION', 'RELATED')).toBe('UP');
    expect(direction(0, 'TRACK_SWITCH')).toBe('ACROSS');
    expect(direction(3, 'RELATED')).toBe('SIMILAR');
  });
});

describe('the roles that are ranked', () => {
  test('are known moves first, then to related roles, then in the order of score, then those that state something, then of id', () => {
    const match = fc.record({
      known: fc.constantFrom(0 as const, 1 as const, 2 as const),
      score: fc.option(fc.integer({ min: 0, max: 5 })),
      statesOwn: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(match, { maxLength: 30 }), fc.integer({ min: 1, max: 10 }), (all, most) => {
        const best = new BestMatches(most);
        for (const [role, each] of all.entries()) best.add({ role, ...each });
        const rank = ({ known, score, statesOwn }: (typeof all)[number]) =>
          known * 100 + (score ?? -1) * 10 + Number(statesOwn);
        const inOrder = [...all.keys()].sort((a, b) => rank(all[b]!) - rank(all[a]!) || a - b);
        expect(best.roles).toEqual(inOrder.slice(0, most));
      }),
    );
  });

  test('are thinkable where a transition is known, or they are no step down and something is covered', () => {
    const uncovered = skillGap(notAsked('coding', 'hiring'), MANAGER);
    const unknown = skillGap(skillsHeld(LEAD), []);
    const cases = [
      [GAP, { transitions: [], rungs: 1 }, true],
      [GAP, { transitions: [], rungs: 0 }, true],
      [GAP, STRANGERS, true],
      [GAP, { transitions: [], rungs: -1 }, false],
      [GAP, { transitions: [stated('LATERAL')], rungs: -1 }, true],
      [uncovered, { transitions: [], rungs: 1 }, false],
      [unknown, { transitions: [], rungs: 1 }, false],
      [unknown, PROMOTION, true],
    ] as const;
    expect(cases.map(([gap, between]) => isThinkable(sumsOf(gap.items), between))).toEqual(
      cases.map(([, , thinkable]) => thinkable),
    );
  });

  test('are called by bands of the score, each with its lower bound, and nothing where nothing is known', () => {
    expect([1, 0.75, 0.7499, 0.5, 0.25, 0.2499, 0].map((score) => viabilityOf(score, 1))).toEqual([
      'READY',
      'READY',
      'WITHIN_REACH',
      'WITHIN_REACH',
      'STRETCH',
      'DISTANT',
      'DISTANT',
    ]);
    expect(viabilityOf(null, 0)).toBeNull();
  });

  test('are nothing that someone is ready for while too much may be missing', () => {
    expect(viabilityOf(0.9, 0.75)).toBe('READY');
    expect(viabilityOf(0.9, 0.7499)).toBe('WITHIN_REACH');
  });
});

describe('the explanation of a match', () => {
  const names = { from: 'Team Lead', to: 'Manager', firstSkill: 'Hiring' };

  test('says what is covered, what rises, what is known and how far up it is', () => {
    expect(explainMatch(GAP, PROMOTION, names)).toBe(
      'Of what Manager needs Team Lead covers 41%; 2 of 3 skills are known to rise, Hiring first; a promotion is known; 1 rung up.',
    );
    expect(explainMatch(GAP, { transitions: [], rungs: -2 }, names)).toMatch(
      /; no transition is known; 2 rungs down\.$/,
    );
    expect(explainMatch(GAP, { transitions: [stated('TRACK_SWITCH')], rungs: 0 }, names)).toMatch(
      /; a switch of track is known; on the same rung\.$/,
    );
    expect(explainMatch(GAP, STRANGERS, names)).toMatch(/; how many rungs apart is not known\.$/);
  });

  test('says how much nobody knows, and what is certain all the same', () => {
    // 2.5 of 5.5 that are known, and of 6 in all.
    expect(explainMatch(skillGap(skillsHeld(LEAD), MANAGER), null, names)).toBe(
      'Of what Manager needs Team Lead covers 45% of what is known, at least 41% of all; 1 of 3 skills is known to rise, Hiring first; of 1 nobody says what is there.',
    );
  });

  test('of a profile speaks of skills alone', () => {
    const one = skillGap(notAsked('hiring'), [requirement('manager', 'hiring', 4)]);
    expect(explainMatch(one, null, { ...names, from: null })).toBe(
      'Of what Manager needs the profile covers 0%; 1 of 1 skill is known to rise, Hiring first.',
    );
  });

  test('claims 100% only where nothing is missing', () => {
    const nearly = skillGap(skillsHeld([requirement('a', 'x', 4.999)]), [requirement('b', 'x', 5)]);
    expect(explainMatch(nearly, null, names)).toContain('covers 99%');
    const wholly = skillGap(skillsHeld(MANAGER), MANAGER);
    expect(explainMatch(wholly, null, { ...names, firstSkill: null })).toBe(
      'Of what Manager needs Team Lead covers 100%.',
    );
  });

  test('does not claim that a role is covered of which no skill is known', () => {
    expect(explainMatch(skillGap(skillsHeld(LEAD), []), PROMOTION, { ...names, firstSkill: null })).toBe(
      'What skills Manager needs is not known; a promotion is known; 1 rung up.',
    );
    expect(explainMatch(skillGap(NOTHING_HELD, MANAGER), null, { ...names, firstSkill: null })).toBe(
      'Of what Manager needs it is not known what Team Lead covers.',
    );
  });
});
