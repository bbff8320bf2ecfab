/**
 * How many single edits turn one text into the other: an insertion, a deletion, a replacement, or a swap of
 * two neighbours (Damerau-Levenshtein in its restricted form: no piece is edited twice). By UTF-16 code
 * units. Stops early and answers `atMost + 1` as soon as the distance is known to be above `atMost`.
 */
export function editDistance(a: string, b: string, atMost = Math.max(a.length, b.length)): number {
  const tooFar = atMost + 1;
  if (Math.abs(a.length - b.length) > atMost) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let nearest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, at(beforeLast, j - 2) + 1);
      row.push(distance);
      nearest = Math.min(nearest, distance);
    }
    // A swap reaches back two rows, so both must be too far before nothing nearer can follow.
    if (nearest > atMost && Math.min(...last) > atMost) return tooFar;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), tooFar);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
