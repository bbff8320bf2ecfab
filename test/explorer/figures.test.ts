import { describe, expect, test } from 'vitest';
import { figureText } from '../../src/explorer/pages/organizations/figure-names.ts';
import { en } from '../../src/explorer/words/en.ts';

const metrics = {
  positions: 4,
  managers: 1,
  layers: 2,
  averageSpan: 3,
  managersOfOne: 0,
  vacancies: 0,
  fte: null,
  fteKnown: 0,
  costKnown: 4,
  costs: [{ currency: 'CHF', cost: 400 }],
};

describe('a figure of an organization', () => {
  test('is not zero where nobody states it', () => {
    expect(figureText(metrics, 'fte', 'en', en)).toBe('not stated');
    expect(figureText({ ...metrics, costKnown: 0, costs: [] }, 'cost', 'en', en)).toBe('not stated');
  });

  test('says of how many posts it is the sum, where not all state it', () => {
    expect(figureText({ ...metrics, fte: 1.5, fteKnown: 2 }, 'fte', 'en', en)).toBe('1.5 (2 of 4 posts)');
    expect(figureText({ ...metrics, costKnown: 3 }, 'cost', 'en', en)).toBe('400 CHF (3 of 4 posts)');
    expect(figureText(metrics, 'cost', 'en', en)).toBe('400 CHF');
  });

  test('tells costs in several currencies apart, and those that nobody named one of', () => {
    const costs = [
      { currency: 'CHF', cost: 400 },
      { currency: null, cost: 70 },
    ];
    expect(figureText({ ...metrics, costs }, 'cost', 'en', en)).toBe('400 CHF + 70 without a currency');
  });
});
