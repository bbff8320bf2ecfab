import type { Topology } from '../../../src/domain/paths/topology.ts';
import type { WeightedPath } from '../../../src/domain/paths/path-enumeration.ts';

/**
 * The oracle: every loopless path between two nodes by plain depth-first enumeration, sorted in the
 * documented order. It shares nothing with the search but the topology's edge list. Exponential.
 */
export function everyPath(
  topology: Topology,
  costs: Float64Array,
  from: number,
  to: number,
  isWanted: (edges: readonly number[]) => boolean = () => true,
): WeightedPath[] {
  const found: WeightedPath[] = [];
  const visited = new Set([from]);
  const edges: number[] = [];

  function walk(node: number): void {
    if (node === to) {
      if (isWanted(edges)) found.push({ edges: [...edges], cost: sum(edges, costs) });
      return;
    }
    for (let edge = 0; edge < topology.edgeCount; edge++) {
      const next = topology.head[edge]!;
      if (topology.tail[edge] !== node || visited.has(next)) continue;
      visited.add(next);
      edges.push(edge);
      walk(next);
      edges.pop();
      visited.delete(next);
    }
  }

  if (from !== to) walk(from);
  return found.sort(inOrder);
}

export function sum(edges: readonly number[], amounts: Float64Array): number {
  return edges.reduce((total, edge) => total + amounts[edge]!, 0);
}

function inOrder(a: WeightedPath, b: WeightedPath): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.edges.length !== b.edges.length) return a.edges.length - b.edges.length;
  const index = a.edges.findIndex((edge, at) => edge !== b.edges[at]);
  return index < 0 ? 0 : a.edges[index]! - b.edges[index]!;
}
