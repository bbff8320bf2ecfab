import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIKELY, likenessOfNames, stemOf, stemsOf } from '../../src/seed/name-likeness.ts';

const likeness = (a: string, b: string) => likenessOfNames(stemsOf(a), stemsOf(b));

describe('how alike two names are', () => {
  test.for([
    ['Communication', 'communication-skills'],
    ['communicating', 'Communication'],
    ['Mentoring', 'Mentorship'],
    ['Planning roadmaps', 'Roadmap planning'],
    ['Leading Teams', 'Team Leadership'],
    ['Prioritizing', 'Prioritization'],
    ['Delegation', 'The ability to delegate'],
    ['Architecture', 'Architectural skill'],
  ])('"%s" and "%s" are the same words', ([a = '', b = '']) => {
    expect(likeness(a, b)).toBe(1);
  });

  test.for([
    ['Hiring', 'Hiring Strategy'],
    ['Technology Trends', 'Trends in Technology Strategy'],
    ['Tracking metrics', 'Tools for tracking metrics'],
    ['Performance reviews', 'Ladders, one-on-ones and performance reviews'],
  ])('"%s" and "%s" are likely to be one thing', ([a = '', b = '']) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(LIKELY);
    expect(likeness(a, b)).toBeLessThan(1);
  });

  test.for([
    ['Hiring', 'Recruitment'],
    ['Risk Management', 'Project Management'],
    ['Team Building', 'Team Leadership'],
    ['Vendor Management', 'People Management'],
    ['Technical Debt', 'Technical Vision'],
    ['Team Building', 'Building processes, budgets and strong teams'],
    ['Planning', 'Plant'],
  ])(
    '"%s" and "%s" are not: there is no thesaurus, and words that many names share weigh little',
    ([a = '', b = '']) => {
      expect(likeness(a, b)).toBeLessThan(LIKELY);
    },
  );

  test('is the same both ways and between 0 and 1, and a name with a word in it is like itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(stemsOf(a).size === 0 ? 0 : 1);
      }),
    );
  });

  test('a stem is its own stem', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
        expect(stemOf(stemOf(word))).toBe(stemOf(word));
      }),
    );
  });
});
