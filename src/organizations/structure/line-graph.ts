import type { ChartReading } from '../chart/chart-reading.ts';
import { type Adjacency, reversed } from '../chart/forest.ts';

/**
 * Positions and the lines that the source states between them, circles included: those of one graph are numbered from 0 on,
 * each line counts once, and none leads to itself.
 */
export interface LineGraph {
  readonly size: number;
  /** Whom a position reports to, and who reports to it. */
  readonly managers: Adjacency;
  readonly reports: Adjacency;
  readonly lines: number;
}

/** `positions`: those of the part, by number in the chart; lines to others are left out. */
export function lineGraph(
  { chart: { lines, positions: all } }: Pick<ChartReading, 'chart'>,
  positions: ArrayLike<number>,
  dotted: boolean,
): LineGraph {
  const here = new Int32Array(all.length).fill(-1);
  for (let number = 0; number < positions.length; number += 1) here[positions[number]!] = number;
  const managers = eachOnce(positions.length, (number, add) => {
    const position = positions[number]!;
    for (let line = lines.start[position]!; line < lines.start[position + 1]!; line += 1) {
      const manager = here[lines.manager[line]!]!;
      if (manager === -1 || manager === number || (lines.dotted[line] === 1 && !dotted)) continue;
      add(manager);
    }
  });
  return { size: positions.length, managers, reports: reversed(managers), lines: managers.list.length };
}

/** For each number the others that `tell` adds, each once, in their order. */
export function eachOnce(
  size: number,
  tell: (number: number, add: (other: number) => void) => void,
): Adjacency {
  const start = new Int32Array(size + 1);
  const list: number[] = [];
  const latest = new Int32Array(size).fill(-1);
  let number = 0;
  const add = (other: number) => {
    if (latest[other] === number) return;
    latest[other] = number;
    list.push(other);
  };
  for (; number < size; number += 1) {
    tell(number, add);
    start[number + 1] = list.length;
  }
  return { start, list: Int32Array.from(list) };
}

/** By number: which part it hangs together with, whatever the direction of lines, and how large each part is. */
export function partsOf({ size, managers }: LineGraph): {
  readonly part: Int32Array;
  readonly sizes: Int32Array;
} {
  const parent = Int32Array.from({ length: size }, (_, number) => number);
  const find = (number: number): number => {
    let root = number;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (let number = 0; number < size; number += 1) {
    for (let line = managers.start[number]!; line < managers.start[number + 1]!; line += 1) {
      parent[find(number)] = find(managers.list[line]!);
    }
  }
  const part = Int32Array.from(parent, (_, number) => find(number));
  const sizes = new Int32Array(size);
  for (const root of part) sizes[root]! += 1;
  return { part, sizes };
}
