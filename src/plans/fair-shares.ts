/**
 * How many of each list to show so that together they are at most `total`: one more of each list in
 * turn, so that a short list leaves its share to the others.
 */
export function fairShares(total: number, lengths: readonly number[]): number[] {
  const shares = lengths.map(() => 0);
  let left = total;
  for (let round = 0; left > 0 && lengths.some((length) => length > round); round += 1) {
    for (const [index, length] of lengths.entries()) {
      if (length <= round || left === 0) continue;
      shares[index] = round + 1;
      left -= 1;
    }
  }
  return shares;
}
