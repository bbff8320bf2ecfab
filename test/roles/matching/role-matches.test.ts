import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BestMatches } from '../../../src/roles/matching/best-matches.ts';
import { explainMatch } from '../../../src/roles/matching/explain-match.ts';
import { isThinkable, type RoleMove, scoreOf, viabilityOf } from '../../../src/roles/matching/score.ts';
import { coverageSums, skillGap, skillsHeld } from '../../../src/skills/skill-gap.ts';
import { TRANSITION_KINDS } from '../../../src/graph/vocabulary.ts';
import { level, requirement, requirementsOf } from '../../support/facts.ts';

const LEAD = [requirement('lead', 'coding', 4, 0.5), requirement('lead', 'hiring', 1, 1)];
const MANAGER = [
  requirement('manager', 'coding', 3, 0.5),
  requirement('manager', 'hiring', 4, 1),
  requirement('manager', 'budget', 2, 0.25),
];
const GAP = skillGap(skillsHeld(LEAD), MANAGER);
const PROMOTION: RoleMove = { transition: 'PROMOTION', rungs: 1 };
const STRANGERS: RoleMove = { transition: null, rungs: null };

const move: fc.Arbitrary<RoleMove> = fc.record({
  transition: fc.option(fc.constantFrom(...TRANSITION_KINDS)),
  rungs: fc.option(fc.integer({ min: -12, max: 12 })),
});
const question = fc.record({ from: requirementsOf('from'), to: requirementsOf('to'), move: fc.option(move) });

describe('the score of a role', () => {
  test('adds up what is covered, what is known, how much is missing and how many rungs it is up', () => {
    // Reached 0.5 x 3 + 1 x 1 of 0.5 x 3 + 1 x 4 + 0.25 x 2; missing 1 x 3 + 0.25 x 2.
    expect(scoreOf(GAP, PROMOTION).terms).toEqual([
      { name: 'coverage', value: 2.5 / 6, weight: 0.5 },
      { name: 'transition', value: 1, weight: 0.25 },
      { name: 'nearness', value: 50 / 53.5, weight: 0.125 },
      { name: 'seniority', value: 1, weight: 0.125 },
    ]);
  });

  test('knows neither transitions nor rungs from a profile', () => {
    expect(scoreOf(GAP, null).terms).toEqual([
      { name: 'coverage', value: 2.5 / 6, weight: 0.875 },
      { name: 'nearness', value: 50 / 53.5, weight: 0.125 },
    ]);
  });

  test('is best one rung up, and nothing is said for a rung that nobody knows', () => {
    const seniority = (rungs: number | null) =>
      scoreOf(GAP, { transition: null, rungs }).terms.find(({ name }) => name === 'seniority')?.value;
    expect([-1, 0, 1, 2, 3, null].map(seniority)).toEqual([1 / 3, 1 / 2, 1, 1 / 2, 1 / 3, 0]);
  });

  test('is 1 for the next rung when everything is there, and 0 where nothing is known', () => {
    expect(scoreOf(skillGap(skillsHeld(MANAGER), MANAGER), PROMOTION).score).toBe(1);
    expect(scoreOf(skillGap(skillsHeld(LEAD), []), STRANGERS).score).toBe(0);
    expect(scoreOf(skillGap(skillsHeld(LEAD), []), null).score).toBe(0);
  });

  test('is the sum of value x weight of its terms, with weights that add up to 1', () => {
    fc.assert(
      fc.property(question, ({ from, to, move: between }) => {
        const { score, terms } = scoreOf(skillGap(skillsHeld(from), to), between);
        expect(terms.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBe(score);
        expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBe(1);
      }),
    );
  });

  test('and each of its terms is within 0 and 1', () => {
    fc.assert(
      fc.property(question, ({ from, to, move: between }) => {
        const { score, terms } = scoreOf(skillGap(skillsHeld(from), to), between);
        for (const part of [score, ...terms.map(({ value }) => value)]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('never falls when someone learns something', () => {
    fc.assert(
      fc.property(question, level, ({ from, to, move: between }, learned) => {
        const before = skillGap(skillsHeld(from), to);
        const more = Math.max(learned, from.find(({ skillId }) => skillId === 'a')?.level ?? 0);
        const after = skillGap(skillsHeld(from, [{ skillId: 'a', level: more }]), to);
        expect(after.coverage.value).toBeGreaterThanOrEqual(before.coverage.value);
        expect(scoreOf(after, between).score).toBeGreaterThanOrEqual(scoreOf(before, between).score);
      }),
    );
  });

  test('rises with the coverage of the same role', () => {
    fc.assert(
      fc.property(
        requirementsOf('one'),
        requirementsOf('other'),
        requirementsOf('to'),
        move,
        (one, other, to, between) => {
          const gaps = [skillGap(skillsHeld(one), to), skillGap(skillsHeld(other), to)] as const;
          const [less, more] = gaps[0].coverage.value < gaps[1].coverage.value ? gaps : [gaps[1], gaps[0]];
          expect(scoreOf(more, between).score).toBeGreaterThanOrEqual(scoreOf(less, between).score);
        },
      ),
    );
  });
});

describe('the roles that are ranked', () => {
  test('are in the order of score, highest first, then of id', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 10 }), (all, most) => {
        const best = new BestMatches(most);
        for (const [role, score] of all.entries()) best.add(role, score);
        const inOrder = [...all.keys()].sort((a, b) => all[b]! - all[a]! || a - b);
        expect(best.roles).toEqual(inOrder.slice(0, most));
      }),
    );
  });

  test('are thinkable where a transition is known, or they are no step down and something is covered', () => {
    const uncovered = skillGap(new Map(), MANAGER);
    const unknown = skillGap(skillsHeld(LEAD), []);
    const cases = [
      [GAP, { transition: null, rungs: 1 }, true],
      [GAP, { transition: null, rungs: 0 }, true],
      [GAP, STRANGERS, true],
      [GAP, { transition: null, rungs: -1 }, false],
      [GAP, { transition: 'LATERAL', rungs: -1 }, true],
      [uncovered, { transition: null, rungs: 1 }, false],
      [unknown, { transition: null, rungs: 1 }, false],
      [unknown, PROMOTION, true],
    ] as const;
    expect(cases.map(([gap, between]) => isThinkable(coverageSums(gap), between))).toEqual(
      cases.map(([, , thinkable]) => thinkable),
    );
  });

  test('are called by bands of the score, each with its lower bound', () => {
    expect([1, 0.75, 0.7499, 0.5, 0.25, 0.2499, 0].map(viabilityOf)).toEqual([
      'READY',
      'READY',
      'WITHIN_REACH',
      'WITHIN_REACH',
      'STRETCH',
      'DISTANT',
      'DISTANT',
    ]);
  });
});

describe('the explanation of a match', () => {
  const names = { from: 'Team Lead', to: 'Manager', firstSkill: 'Hiring' };

  test('says what is covered, what is missing, what is known and how far up it is', () => {
    expect(explainMatch(GAP, PROMOTION, names)).toBe(
      'Team Lead covers 41% of what Manager needs; 2 of 3 skills are still to be learned or raised, Hiring first; a promotion is known; 1 rung up.',
    );
    expect(explainMatch(GAP, { transition: null, rungs: -2 }, names)).toMatch(
      /; no transition is known; 2 rungs down\.$/,
    );
    expect(explainMatch(GAP, { transition: 'TRACK_SWITCH', rungs: 0 }, names)).toMatch(
      /; a switch of track is known; on the same rung\.$/,
    );
    expect(explainMatch(GAP, STRANGERS, names)).toMatch(/; how many rungs apart is not known\.$/);
  });

  test('of a profile speaks of skills alone', () => {
    expect(explainMatch(GAP, null, { ...names, from: null })).toBe(
      'The profile covers 41% of what Manager needs; 2 of 3 skills are still to be learned or raised, Hiring first.',
    );
    const one = skillGap(new Map(), [requirement('manager', 'hiring', 4)]);
    expect(explainMatch(one, null, { ...names, from: null })).toBe(
      'The profile covers 0% of what Manager needs; 1 of 1 skill is still to be learned or raised, Hiring first.',
    );
  });

  test('claims 100% only where nothing is missing', () => {
    const nearly = skillGap(skillsHeld([requirement('a', 'x', 4.999)]), [requirement('b', 'x', 5)]);
    expect(explainMatch(nearly, null, names)).toContain('covers 99% of');
    const wholly = skillGap(skillsHeld(MANAGER), MANAGER);
    expect(explainMatch(wholly, null, { ...names, firstSkill: null })).toBe(
      'Team Lead covers 100% of what Manager needs.',
    );
  });

  test('does not claim that a role is covered of which no skill is known', () => {
    expect(explainMatch(skillGap(skillsHeld(LEAD), []), PROMOTION, { ...names, firstSkill: null })).toBe(
      'What skills Manager needs is not known; a promotion is known; 1 rung up.',
    );
  });
});
