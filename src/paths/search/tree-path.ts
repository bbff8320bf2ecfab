import type { Generations } from './generations.ts';
import type { ReverseTree } from './reverse-tree.ts';
import type { SearchSpace } from './search-space.ts';

/**
 * The best path from a settled node of the tree to the target that touches no node with the second mark, the first in
 * the edge sequence if there are several; null where each step of the best ones leads to a marked node. The tree does not
 * remember its edges: a step of a best path is one whose cost is exactly the difference of the bounds at its ends.
 * O(edges out of the path's nodes).
 */
export function treePath(
  start: number,
  { topology, costs, allows, to }: SearchSpace,
  tree: ReverseTree,
  { marks, second }: Generations,
): number[] | null {
  const { outStart, outEdges, outHeads } = topology;
  const { outRows } = costs;
  const edges: number[] = [];
  for (let node = start; node !== to;) {
    const cost = tree.costFrom(node);
    const steps = tree.stepsFrom(node) - 1;
    const end = outStart[node + 1]!;
    let slot = outStart[node]!;
    for (; slot < end; slot++) {
      const next = outHeads[slot]!;
      if (marks[next] === second || !tree.isSettled(next)) continue;
      if (tree.costFrom(next) + outRows[slot]! !== cost || tree.stepsFrom(next) !== steps) continue;
      if (allows === undefined || allows(outEdges[slot]!)) break;
    }
    if (slot === end) return null;
    edges.push(outEdges[slot]!);
    node = outHeads[slot]!;
  }
  return edges;
}
