/** Two-sided, at one in a hundred: so often chance alone looks as ordered. */
const SIGNIFICANT = 2.576;

/** One thing with its two ranks. */
export interface Ranked {
  readonly level: number;
  readonly value: number;
}

/** How far two orders of the same things agree. */
export interface Agreement {
  /** Concordant less discordant pairs: above 0 where larger values are on larger levels. */
  readonly score: number;
  /** Of the score, if values were dealt out by chance. */
  readonly variance: number;
}

/**
 * The score of Kendall's rank correlation tau-b, which is the score divided by what it could be at most, and the variance
 * that it has where values are dealt to levels by chance, both with ties. M. G. Kendall and J. D. Gibbons, Rank Correlation
 * Methods, 5th edition, 1990, chapters 3 and 4; the same as `scipy.stats.kendalltau(method="asymptotic")`.
 */
export function rankAgreement(things: readonly Ranked[]): Agreement {
  const count = things.length;
  const values = [...new Set(things.map(({ value }) => value))].sort((a, b) => a - b);
  const rankOf = new Map(values.map((value, index) => [value, index + 1]));
  const byLevel = [...Map.groupBy(things, ({ level }) => level)].sort(([a], [b]) => a - b);
  // How many of smaller levels have each value, as a tree of partial sums: Fenwick, 1994.
  const sums = new Int32Array(values.length + 1);
  const upTo = (rank: number) => {
    let sum = 0;
    for (let at = rank; at > 0; at -= at & -at) sum += sums[at]!;
    return sum;
  };
  let [score, before] = [0, 0];
  for (const [, some] of byLevel) {
    const ranks = some.map(({ value }) => rankOf.get(value)!);
    for (const rank of ranks) score += upTo(rank - 1) - (before - upTo(rank));
    for (const rank of ranks) for (let at = rank; at < sums.length; at += at & -at) sums[at]! += 1;
    before += ranks.length;
  }
  const levels = tiesOf(byLevel.map(([, { length }]) => length));
  const tied = tiesOf([...Map.groupBy(things, ({ value }) => value).values()].map(({ length }) => length));
  if (count < 3) return { score, variance: 0 };
  const variance =
    (count * (count - 1) * (2 * count + 5) - levels.cubic - tied.cubic) / 18 +
    (levels.pairs * tied.pairs) / (2 * count * (count - 1)) +
    (levels.triples * tied.triples) / (9 * count * (count - 1) * (count - 2));
  return { score, variance };
}

/** Whether agreements of parts together are beyond chance: 1 or -1 as the score is, 0 where they are not. */
export function signOf(agreements: readonly Agreement[]): -1 | 0 | 1 {
  let [score, variance] = [0, 0];
  for (const each of agreements) {
    score += each.score;
    variance += each.variance;
  }
  // The score goes in steps: half of one is taken off, as is usual.
  const standard = variance > 0 ? Math.max(0, Math.abs(score) - 1) / Math.sqrt(variance) : 0;
  if (standard < SIGNIFICANT) return 0;
  return score > 0 ? 1 : -1;
}

/** Over groups of things that are tied. */
function tiesOf(sizes: readonly number[]) {
  const sum = (of: (size: number) => number) => sizes.reduce((all, size) => all + of(size), 0);
  return {
    pairs: sum((size) => size * (size - 1)),
    triples: sum((size) => size * (size - 1) * (size - 2)),
    cubic: sum((size) => size * (size - 1) * (2 * size + 5)),
  };
}
