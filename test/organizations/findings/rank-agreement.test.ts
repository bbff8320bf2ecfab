import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ranked, rankAgreement, signOf } from '../../../src/organizations/findings/rank-agreement.ts';

/** Every pair looked at: what the definition says. */
function naiveScore(things: readonly Ranked[]): number {
  let score = 0;
  for (const [index, one] of things.entries()) {
    for (const other of things.slice(index + 1)) {
      score += Math.sign(one.level - other.level) * Math.sign(one.value - other.value);
    }
  }
  return score;
}

/** The score over every way to deal the values to the levels. */
function scoresOfAllDeals(things: readonly Ranked[]): number[] {
  const deal = (values: readonly number[]): number[][] =>
    values.length === 0
      ? [[]]
      : values.flatMap((value, at) => deal(values.toSpliced(at, 1)).map((rest) => [value, ...rest]));
  return deal(things.map(({ value }) => value)).map((values) =>
    naiveScore(values.map((value, index) => ({ level: things[index]!.level, value }))),
  );
}

const anyThings = (maxLength: number) =>
  fc.array(fc.record({ level: fc.nat({ max: 3 }), value: fc.nat({ max: 4 }) }), { minLength: 3, maxLength });

describe('the agreement of levels and values', () => {
  it('is the number of pairs that agree less those that do not', () => {
    fc.assert(
      fc.property(anyThings(40), (things) => {
        expect(rankAgreement(things).score).toBe(naiveScore(things));
      }),
    );
  });

  it('has the variance that dealing the values out in every way gives', () => {
    fc.assert(
      fc.property(anyThings(6), (things) => {
        const scores = scoresOfAllDeals(things);
        const variance = scores.reduce((sum, score) => sum + score * score, 0) / scores.length;
        expect(rankAgreement(things).variance).toBeCloseTo(variance, 8);
      }),
      { numRuns: 30 },
    );
  });

  it('is seen where values rise with levels, and where they fall', () => {
    const things = [1, 2, 2, 3, 3, 4, 4, 5, 5, 6].map((value, index) => ({ level: 1 + (index >> 1), value }));
    const { score, variance } = rankAgreement(things);
    expect(score).toBe(36);
    expect(score / Math.sqrt(variance)).toBeGreaterThan(3);
    expect(signOf([{ score, variance }])).toBe(1);
    expect(signOf([rankAgreement(things.map(({ level, value }) => ({ level, value: -value })))])).toBe(-1);
  });

  it('is seen in one of a hundred charts, not more, where there is none', () => {
    let state = 1;
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    let seen = 0;
    for (let chart = 0; chart < 1_000; chart += 1) {
      const things = Array.from({ length: 60 }, () => ({
        level: Math.floor(4 * random() ** 0.5),
        value: Math.floor(9 * random()),
      }));
      if (signOf([rankAgreement(things)]) !== 0) seen += 1;
    }
    expect(seen).toBeLessThan(20);
  });
});
