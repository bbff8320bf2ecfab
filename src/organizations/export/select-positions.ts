import type { Forest } from '../chart/forest.ts';

/**
 * The positions of a chart to write, in the order of the forest: all of them, or `within` and all below it; down to
 * `maxDepth` levels below `within`, or below the tops where it is null. 0 leaves only these.
 */
export function selectPositions(forest: Forest, within: number | null, maxDepth: number | null): number[] {
  const { order, place, depth, descendants, size } = forest;
  const first = within === null ? 0 : place[within]!;
  const end = within === null ? size : first + descendants[within]! + 1;
  const top = within === null ? 0 : depth[within]!;
  const positions: number[] = [];
  for (let next = first; next < end; next += 1) {
    const position = order[next]!;
    if (maxDepth === null || depth[position]! - top <= maxDepth) positions.push(position);
  }
  return positions;
}
