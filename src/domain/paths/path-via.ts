import type { SearchSpace } from './search-space.ts';

/**
 * Drops the edges that no path through `via` can take: sets them to 0 in `useful`, which the space's `allows`
 * is expected to respect. `via` is neither end.
 *
 * An edge of such a path comes before `via`, then `via` can be reached from where it leads; or after, then it
 * leaves a node that can be reached from `via`. No path enters the first node again or goes on from the
 * last. Where nothing leads in circles this leaves exactly the paths through `via`; and whatever leads
 * in circles, no path at all when `via` cannot be reached from the first node or leads nowhere near the last.
 * O(n + m).
 */
export function dropEdgesThatMiss(via: number, space: SearchSpace, useful: Uint8Array): void {
  const { topology, allows, from, to } = space;
  const { outStart, outEdges, outHeads, inStart, inEdges, inTails, tail, head } = topology;
  const before = reachable(via, { start: inStart, edges: inEdges, ends: inTails }, to, from);
  const after = reachable(via, { start: outStart, edges: outEdges, ends: outHeads }, from, to);
  for (let edge = 0; edge < useful.length; edge++) {
    if (before[head[edge]!] === 0 && after[tail[edge]!] === 0) useful[edge] = 0;
  }

  /** 1 for `first` and the nodes reached from it, which do not include `shut` and of which none lies behind `last`. */
  function reachable(first: number, rows: Rows, shut: number, last: number): Uint8Array {
    const reached = new Uint8Array(topology.nodeCount);
    const waiting = [first];
    reached[first] = 1;
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node === last) continue;
      for (let slot = rows.start[node]!; slot < rows.start[node + 1]!; slot++) {
        const next = rows.ends[slot]!;
        if (reached[next] === 1 || next === shut) continue;
        if (allows !== undefined && !allows(rows.edges[slot]!)) continue;
        reached[next] = 1;
        waiting.push(next);
      }
    }
    return reached;
  }
}

/** The edges into or out of each node, as the topology has them, and the nodes at their other ends. */
interface Rows {
  readonly start: SearchSpace['topology']['outStart'];
  readonly edges: SearchSpace['topology']['outEdges'];
  readonly ends: SearchSpace['topology']['outHeads'];
}
