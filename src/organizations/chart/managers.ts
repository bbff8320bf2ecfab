import type { StatedLines } from './chart.ts';

/** The positions of a circle: each reports to the next, and the last to the first, above which it was cut. */
export type Circle = readonly number[];

export interface ChosenManagers {
  /** By position; -1 for none. */
  readonly manager: Int32Array;
  /** Each circle from where it was cut: a position, its manager, that one's manager, and so on. */
  readonly circles: readonly Circle[];
  /** Positions that are said to report to themselves by a solid line. */
  readonly selfReports: readonly number[];
  /** Positions with solid managers beside the first; these became dotted ones. */
  readonly severalManagers: readonly { readonly position: number; readonly others: readonly number[] }[];
}

/** Gives every position one manager or none, such that nobody is above oneself. */
export function chooseManagers(lines: StatedLines): ChosenManagers {
  const { start, manager: stated, dotted } = lines;
  const size = start.length - 1;
  const manager = new Int32Array(size).fill(-1);
  const selfReports: number[] = [];
  const severalManagers: { position: number; others: number[] }[] = [];
  for (let position = 0; position < size; position += 1) {
    let others: number[] | null = null;
    let reportsToItself = false;
    for (let line = start[position]!; line < start[position + 1]!; line += 1) {
      if (dotted[line] === 1) continue;
      const above = stated[line]!;
      if (above === position) reportsToItself = true;
      else if (manager[position] === -1) manager[position] = above;
      else if (above !== manager[position] && !others?.includes(above)) (others ??= []).push(above);
    }
    if (reportsToItself) selfReports.push(position);
    if (others !== null) severalManagers.push({ position, others });
  }
  return { manager, circles: cutCircles(manager), selfReports, severalManagers };
}

/** The first solid manager that is stated, also where its line was cut; -1 for none. */
export function firstSolidOf({ start, manager, dotted }: StatedLines, position: number): number {
  for (let line = start[position]!; line < start[position + 1]!; line += 1) {
    if (dotted[line] === 0 && manager[line] !== position) return manager[line]!;
  }
  return -1;
}

/**
 * Finds the circles by walking up from each position until something met before: met on this walk, it is a circle.
 * Cuts each above its lowest number and returns it from there.
 */
function cutCircles(manager: Int32Array): Circle[] {
  const size = manager.length;
  const walkOf = new Int32Array(size).fill(-1);
  const circles: number[][] = [];
  for (let first = 0; first < size; first += 1) {
    let position = first;
    while (position !== -1 && walkOf[position] === -1) {
      walkOf[position] = first;
      position = manager[position]!;
    }
    if (position !== -1 && walkOf[position] === first)
      circles.push(circleFrom(lowestOf(position, manager), manager));
  }
  for (const [lowest] of circles) manager[lowest!] = -1;
  return circles.sort(([a], [b]) => a! - b!);
}

function lowestOf(member: number, manager: Int32Array): number {
  let lowest = member;
  for (let next = manager[member]!; next !== member; next = manager[next]!) lowest = Math.min(lowest, next);
  return lowest;
}

function circleFrom(first: number, manager: Int32Array): number[] {
  const circle = [first];
  for (let next = manager[first]!; next !== first; next = manager[next]!) circle.push(next);
  return circle;
}
