/** Whether there is a line from the first to the second. */
export type Square = boolean[][];

/** Whether there is a way of one line or more from the first to another, by Warshall. */
export function reachability(has: Square): Square {
  const reach = has.map((row) => [...row]);
  for (let via = 0; via < has.length; via += 1) {
    for (let a = 0; a < has.length; a += 1) {
      if (!reach[a]![via]) continue;
      for (let b = 0; b < has.length; b += 1) if (reach[via]![b]) reach[a]![b] = true;
    }
  }
  return reach;
}

export function pairsOf(size: number): (readonly [number, number])[] {
  return Array.from({ length: size }, (_, a) =>
    Array.from({ length: size - a - 1 }, (__, index) => [a, a + index + 1] as const),
  ).flat();
}
