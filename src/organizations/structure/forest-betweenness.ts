import type { Chart } from '../chart/chart.ts';
import type { Forest } from '../chart/forest.ts';

/** Whether the solid lines that a chart states are those of its forest, so that it hangs together as trees alone by them. */
export function followsSolidLines({ lines }: Chart, { size, roots }: Forest): boolean {
  let solid = 0;
  for (const dotted of lines.dotted) if (dotted === 0) solid += 1;
  return solid === size - roots.length;
}

/**
 * Betweenness where there are trees alone, in which there is one way between two positions: of each position the pairs of
 * others in its tree, without those of which both are in one part of what is left without it, that is below the same report
 * or both above. What Brandes 2001 and the folding of betweenness.ts give, in a walk from the lowest up.
 */
export function forestBetweenness({ size, order, manager, descendants }: Forest): Float64Array {
  const treeSize = new Float64Array(size);
  const between = new Float64Array(size);
  for (const each of order) {
    const above = manager[each]!;
    const below = descendants[each]!;
    treeSize[each] = above === -1 ? below + 1 : treeSize[above]!;
    between[each]! += pairsOf(treeSize[each]! - 1) - pairsOf(treeSize[each]! - 1 - below);
    if (above !== -1) between[above]! -= pairsOf(below + 1);
  }
  return between;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
