import type { Branch } from './branch.ts';
import type { Bounds } from './branch-search.ts';
import type { Generations } from './generations.ts';
import type { SearchSpace } from './search-space.ts';

/** The branch that all paths of the question belong to. */
export function everyPath(space: SearchSpace): Branch {
  return branch({ path: [], stemLength: 0, stemCost: 0, closed: [] }, space);
}

/** A branch of which nothing is known. */
function branch(
  stem: Pick<Branch, 'path' | 'stemLength' | 'stemCost' | 'closed'>,
  { firstAllowance }: SearchSpace,
): Branch {
  return { ...stem, resolved: false, cost: 0, steps: 0, tail: [], allowance: firstAllowance };
}

/**
 * Splits what remains of a resolved branch after its best path is taken away: one branch for every node
 * where a path can leave the best one for the first time (Yen 1971), beginning at the end of the
 * branch's own stem, since earlier departures belong to other branches (Lawler 1972). So no path
 * is in two branches, and none is lost. Where the best is a walk that comes to a node twice, no path goes along with
 * it further than that, so there are no branches beyond.
 *
 * Each branch starts with a bound: the cheapest next edge plus the least that is to pay from there.
 * Branches without a next edge hold no path and are left out. O(steps + edges out of the path's nodes).
 */
export function branchesBeside(
  best: Branch,
  path: readonly number[],
  space: SearchSpace,
  bounds: Bounds,
  onStem: Generations,
): Branch[] {
  const { topology, costs, from } = space;
  const branches: Branch[] = [];
  onStem.next();
  let node = from;
  let stemCost = 0;
  for (const [stemLength, edge] of path.entries()) {
    if (onStem.marks[node] === onStem.second) break;
    onStem.marks[node] = onStem.second;
    bounds.comeTo(node);
    if (stemLength >= best.stemLength) {
      const closed = stemLength === best.stemLength ? [...best.closed, edge] : [edge];
      const beside = branch({ path, stemLength, stemCost, closed }, space);
      if (boundByNextEdge(beside, node, space, bounds, onStem)) branches.push(beside);
    }
    stemCost += costs.byEdge[edge]!;
    node = topology.head[edge]!;
  }
  return branches;
}

/** Bounds the branch from below by its first edge after the stem; false if there is none. */
function boundByNextEdge(
  branch: Branch,
  node: number,
  { topology, costs, allows }: SearchSpace,
  bounds: Bounds,
  onStem: Generations,
): boolean {
  const { outStart, outEdges, outHeads } = topology;
  let best = -1;
  let bestCost = Infinity;
  let bestSteps = Infinity;
  for (let slot = outStart[node]!; slot < outStart[node + 1]!; slot++) {
    const edge = outEdges[slot]!;
    const next = outHeads[slot]!;
    if (onStem.marks[next] === onStem.second || branch.closed.includes(edge)) continue;
    if (allows !== undefined && !allows(edge)) continue;
    const cost = branch.stemCost + costs.outRows[slot]! + bounds.costFrom(next);
    const steps = branch.stemLength + 1 + bounds.stepsFrom(next);
    // Edges come in rising order, so the first of equally good ones is the one that comes first.
    if (cost < bestCost || (cost === bestCost && steps < bestSteps)) {
      best = edge;
      bestCost = cost;
      bestSteps = steps;
    }
  }
  if (best < 0) return false;
  branch.cost = bestCost;
  branch.steps = bestSteps;
  branch.tail = [best];
  return true;
}
