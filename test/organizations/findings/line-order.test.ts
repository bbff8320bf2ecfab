import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOfLines, type Ladder, lineOrder } from '../../../src/organizations/findings/line-order.ts';

function naiveScore({ values, managers }: Ladder): number {
  return managers.reduce(
    (sum, manager, member) => (manager === -1 ? sum : sum + Math.sign(values[manager]! - values[member]!)),
    0,
  );
}

/** The score over every way to deal the values to the members: what the definition of a permutation test says. */
function scoresOfAllDeals({ values, managers }: Ladder): number[] {
  const deals = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((value, at) => deals(left.toSpliced(at, 1)).map((rest) => [value, ...rest]));
  return deals(values).map((dealt) => naiveScore({ values: dealt, managers }));
}

/** Any ladder of a forest: a member reports to an earlier one or to nobody. */
function anyLadder(maxLength: number): fc.Arbitrary<Ladder> {
  const member = fc.tuple(fc.nat({ max: 4 }), fc.nat());
  return fc.array(member, { minLength: 3, maxLength }).map((members) => ({
    values: members.map(([value]) => value),
    managers: members.map(([, choice], index) => (choice % (index + 1)) - 1),
  }));
}

/** A tree of so many members with spans of five, whose grades come from a seed and the depth. */
function treeOf(
  size: number,
  gradeOf: (depth: number, random: () => number) => number,
  seed: number,
): Ladder {
  let state = seed * 7_919 + 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const managers = Array.from({ length: size }, (_, index) => Math.floor((index - 1) / 5));
  const depths: number[] = [];
  for (const manager of managers) depths.push(manager < 0 ? 0 : depths[manager]! + 1);
  return { values: depths.map((depth) => gradeOf(depth, random)), managers };
}

describe('the order of lines', () => {
  it('is how many lead to a larger number less how many lead to a smaller one', () => {
    fc.assert(
      fc.property(anyLadder(40), (ladder) => expect(lineOrder(ladder).score).toBe(naiveScore(ladder))),
    );
  });

  it('has the mean and the variance that dealing the grades out in every way gives', () => {
    fc.assert(
      fc.property(anyLadder(6), (ladder) => {
        const scores = scoresOfAllDeals(ladder);
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        const variance = scores.reduce((sum, score) => sum + score * score, 0) / scores.length;
        expect(mean).toBeCloseTo(0, 9);
        expect(lineOrder(ladder).variance).toBeCloseTo(variance, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('is seen in two of a hundred charts at most where grades are dealt by chance', () => {
    for (const size of [20, 60, 200]) {
      let seen = 0;
      for (let seed = 0; seed < 1_000; seed += 1) {
        const ladder = treeOf(size, (_, random) => Math.floor(9 * random()), seed);
        if (directionOfLines([lineOrder(ladder)]) !== 0) seen += 1;
      }
      expect(seen).toBeLessThan(20);
    }
  });

  it('is seen where grades follow levels, with a few exceptions, whichever way they count', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const falling = treeOf(60, (depth, random) => 9 - 2 * depth + Math.floor(3 * random()), seed);
      expect(directionOfLines([lineOrder(falling)])).toBe(1);
      const rising = { ...falling, values: falling.values.map((value) => -value) };
      expect(directionOfLines([lineOrder(rising)])).toBe(-1);
    }
  });

  it('is not seen below a single manager, however many lines agree', () => {
    const star = {
      values: [9, ...Array<number>(500).fill(5)],
      managers: [-1, ...Array<number>(500).fill(0)],
    };
    expect(directionOfLines([lineOrder(star)])).toBe(0);
  });
});
