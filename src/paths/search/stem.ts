import type { Branch } from './branch.ts';
import { type Labels, NONE } from './labels.ts';
import type { LimitUse } from './limit-use.ts';
import type { SearchSpace } from './search-space.ts';

/** Where the search of a branch begins. */
export interface StemEnd {
  /** The label of the stem's last node, the only one there is. */
  readonly root: number;
  /** The nodes of the stem, in order. */
  readonly nodes: readonly number[];
}

/** Walks the stem of a branch, so that a search goes on from its end and keeps off its nodes. */
export function startAtStem(
  { path, stemLength, stemCost }: Branch,
  { topology, limits, from }: SearchSpace,
  labels: Labels,
  use: LimitUse,
): StemEnd {
  labels.clear(limits.length);
  const nodes = [from];
  let node = from;
  for (let index = 0; index < stemLength; index++) {
    node = topology.head[path[index]!]!;
    nodes.push(node);
  }
  const root = labels.add(node, NONE, NONE, stemCost, stemLength);
  // The end too: who comes back to it could leave it by an edge that is closed.
  const { marks, second } = labels.seen;
  for (const own of nodes) marks[own] = second;
  if (limits.length > 0) use.start(root, path, stemLength);
  return { root, nodes };
}
