/**
 * All paths that begin with a *stem* (the first `stemLength` edges of `path`) and do not go on with one of
 * the `closed` edges; and what is known of the best of them.
 */
export interface Branch {
  /** A path found earlier, shared by the branches that leave it, so that a branch costs O(1) memory. */
  readonly path: readonly number[];
  readonly stemLength: number;
  readonly stemCost: number;
  readonly closed: readonly number[];
  /** Whether the best path is known: then `cost`, `steps` and `tail` are its own, otherwise they bound it. */
  resolved: boolean;
  cost: number;
  steps: number;
  /** The edges after the stem, as far as known: no path of the branch comes before stem and tail. */
  tail: readonly number[];
  /** How many labels the next attempt to resolve the branch may expand although a rival is better. */
  allowance: number;
}

/**
 * The order of branches by the best path that they may hold: cost, then steps, then the edges one by one,
 * where the shorter of two sequences that agree as far as it goes comes first. For resolved branches
 * this is the order of paths; for an unresolved one it places the branch no later than all its paths.
 */
export function compareBranches(a: Branch, b: Branch): number {
  return a.cost - b.cost || a.steps - b.steps || compareEdges(a, b);
}

function compareEdges(a: Branch, b: Branch): number {
  // Branches of the same path agree up to where the first of them leaves it.
  let index = a.path === b.path ? Math.min(a.stemLength, b.stemLength) : 0;
  for (; ; index++) {
    const edgeOfA = edgeAt(a, index);
    const edgeOfB = edgeAt(b, index);
    if (edgeOfA === undefined || edgeOfB === undefined) {
      return Number(edgeOfA !== undefined) - Number(edgeOfB !== undefined);
    }
    if (edgeOfA !== edgeOfB) return edgeOfA - edgeOfB;
  }
}

function edgeAt(branch: Branch, index: number): number | undefined {
  return index < branch.stemLength ? branch.path[index] : branch.tail[index - branch.stemLength];
}

/** The edges of a resolved branch's best path. */
export function pathOf(branch: Branch): number[] {
  return [...branch.path.slice(0, branch.stemLength), ...branch.tail];
}

/** By the first edge that is not the same, as far as the shorter sequence goes. */
export function edgesComeBefore(edges: readonly number[], others: readonly number[]): boolean {
  for (let at = 0; at < edges.length && at < others.length; at++) {
    if (edges[at] !== others[at]) return edges[at]! < others[at]!;
  }
  return false;
}
