import type { Topology } from '../../../src/paths/search/topology.ts';
import type { WeightedPath } from '../../../src/paths/search/path-enumeration.ts';

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

/**
 * The first k paths of a graph too large to list: every path up to the rank (cost, steps) of the last one found,
 * by depth-first enumeration that turns back where the exact distance to the target no longer fits.
 * Undefined when even that is too much to list.
 */
export function everyPathUpTo(
  topology: Topology,
  costs: Float64Array,
  from: number,
  to: number,
  last: WeightedPath | undefined,
): WeightedPath[] | undefined {
  const [maxCost, maxSteps] = last === undefined ? [Infinity, Infinity] : [last.cost, last.edges.length];
  const distance = distancesTo(topology, costs, to);
  const found: WeightedPath[] = [];
  const visited = new Set([from]);
  const edges: number[] = [];
  let work = 0;

  function walk(node: number, cost: number): void {
    if (node === to) found.push({ edges: [...edges], cost });
    if (node === to || ++work > 200_000) return;
    for (let slot = topology.outStart[node]!; slot < topology.outStart[node + 1]!; slot++) {
      const edge = topology.outEdges[slot]!;
      const next = topology.head[edge]!;
      const nextCost = cost + costs[edge]!;
      const [restCost, restSteps] = distance[next]!;
      const whole = nextCost + restCost;
      if (visited.has(next) || restCost === Infinity || whole > maxCost) continue;
      if (whole === maxCost && edges.length + 1 + restSteps > maxSteps) continue;
      visited.add(next);
      edges.push(edge);
      walk(next, nextCost);
      edges.pop();
      visited.delete(next);
    }
  }

  walk(from, 0);
  return work > 200_000 ? undefined : found.sort(inOrder);
}

/** Least (cost, steps) to the target of every node, by relaxing all edges until nothing changes (Bellman-Ford). */
function distancesTo(topology: Topology, costs: Float64Array, to: number): [number, number][] {
  const distance = Array.from({ length: topology.nodeCount }, (): [number, number] => [Infinity, Infinity]);
  distance[to] = [0, 0];
  for (let changed = true; changed;) {
    changed = false;
    for (let edge = 0; edge < topology.edgeCount; edge++) {
      const [cost, steps] = distance[topology.head[edge]!]!;
      const [oldCost, oldSteps] = distance[topology.tail[edge]!]!;
      const newCost = cost + costs[edge]!;
      if (newCost < oldCost || (newCost === oldCost && steps + 1 < oldSteps)) {
        distance[topology.tail[edge]!] = [newCost, steps + 1];
        changed = true;
      }
    }
  }
  return distance;
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
