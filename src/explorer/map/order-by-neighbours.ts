const SWEEPS = 8;

/**
 * Orders the items of each group so that those that are tied to each other stand at about the same place of theirs: each goes
 * to where those it is tied to are on average, a few times over. What is tied to nothing stays about where it was.
 */
export function orderByNeighbours(
  groups: readonly (readonly number[])[],
  size: number,
  from: Int32Array,
  to: Int32Array,
): readonly (readonly number[])[] {
  const place = new Float64Array(size);
  const settle = (group: readonly number[]) => {
    group.forEach((item, index) => {
      place[item] = (index + 0.5) / group.length;
    });
  };
  groups.forEach(settle);
  let ordered = groups;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const sum = new Float64Array(size);
    const ties = new Float64Array(size);
    from.forEach((a, index) => {
      const b = to[index] ?? a;
      sum[a] = (sum[a] ?? 0) + (place[b] ?? 0);
      sum[b] = (sum[b] ?? 0) + (place[a] ?? 0);
      ties[a] = (ties[a] ?? 0) + 1;
      ties[b] = (ties[b] ?? 0) + 1;
    });
    const wanted = place.map((own, item) => {
      const count = ties[item] ?? 0;
      return count === 0 ? own : (own + (sum[item] ?? 0)) / (1 + count);
    });
    ordered = ordered.map((group) => group.toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0)));
    ordered.forEach(settle);
  }
  return ordered;
}
