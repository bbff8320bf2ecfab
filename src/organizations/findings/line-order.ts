/** Two-sided, at one in a hundred: so often chance alone looks as ordered. */
const SIGNIFICANT = 2.576;

/** A ladder of grades in a chart: who is on it, by any numbers, and who of them reports to whom of them. */
export interface Ladder {
  /** By member: the number of the grade. */
  readonly values: readonly number[];
  /** By member: the member that it reports to, or -1. */
  readonly managers: readonly number[];
}

/** How far the lines agree on which numbers are higher. */
export interface LineOrder {
  /** Lines to a larger number less lines to a smaller one. */
  readonly score: number;
  /** Of the score, if the grades were dealt to the members by chance. */
  readonly variance: number;
}

/**
 * How far the lines of a ladder agree, by a permutation test: the score is Kendall's, the sum of the signs of differences,
 * over the pairs that report to each other, and its variance is over all ways to deal the same grades to the same members.
 * So it counts that a manager of an extreme grade makes all its lines agree. N. Mantel, The detection of disease clustering
 * and a generalized regression approach, Cancer Research 27, 1967, with the signs of M. G. Kendall, A new measure of rank
 * correlation, Biometrika 30, 1938. Two lines without a common end are uncorrelated; two to one manager have the
 * correlation of two differences with one term in common, and two in a chain its opposite.
 */
export function lineOrder({ values, managers }: Ladder): LineOrder {
  const count = values.length;
  const spans = new Int32Array(count);
  let [score, lines, chains] = [0, 0, 0];
  managers.forEach((manager, member) => {
    if (manager === -1) return;
    score += Math.sign(values[manager]! - values[member]!);
    lines += 1;
    spans[manager]! += 1;
    if (managers[manager] !== -1) chains += 1;
  });
  if (count < 3 || lines === 0) return { score, variance: 0 };
  const { untied, common } = moments(values);
  const pairs = spans.reduce((sum, span) => sum + span * (span - 1), 0);
  return { score, variance: lines * untied + common * (pairs - 2 * chains) };
}

/** Whether the orders of ladders together are beyond chance: 1 or -1 as the score is, 0 where they are not. */
export function directionOfLines(orders: readonly LineOrder[]): -1 | 0 | 1 {
  let [score, variance] = [0, 0];
  for (const each of orders) {
    score += each.score;
    variance += each.variance;
  }
  // The score goes in steps, of which half a one is taken off, as is usual where a normal distribution stands for it.
  const standard = variance > 0 ? Math.max(0, Math.abs(score) - 1) / Math.sqrt(variance) : 0;
  if (standard < SIGNIFICANT) return 0;
  return score > 0 ? 1 : -1;
}

/**
 * Of members dealt by chance: how often two have different values, and the mean product of the signs of two differences
 * with the first term in common.
 */
function moments(values: readonly number[]): { untied: number; common: number } {
  const count = values.length;
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let [lower, untied, common] = [0, 0, 0];
  for (const [, same] of [...counts].sort(([a], [b]) => a - b)) {
    const higher = count - lower - same;
    untied += same * (lower + higher);
    common += same * ((lower - higher) ** 2 - (lower + higher));
    lower += same;
  }
  return { untied: untied / (count * (count - 1)), common: common / (count * (count - 1) * (count - 2)) };
}
