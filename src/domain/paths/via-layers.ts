import type { SearchSpace } from './search-space.ts';
import type { Weights } from './weights.ts';

/** A graph in which every way from one end to the other visits the via nodes. */
export interface ViaLayers {
  readonly space: SearchSpace;
  /** The edge of the graph itself that an edge of the layers stands for. */
  readonly edgeOf: (layered: number) => number;
}

/**
 * Lays the graph out once for every set of via nodes that may have been visited so far: an edge into a via node leads
 * to the layer of the set with that node. The target is that of the layer of all. So only walks that visit
 * all via nodes arrive, in the order of the paths that they stand for: edges out of one place are in the
 * order of the graph's own. Such a walk may come to a node twice, in different layers; then it is no path, which is
 * left to the caller to find out.
 *
 * O(2^v·(n + m)) for v via nodes, none of them an end.
 */
export function layOutByVia(space: SearchSpace, viaNodes: readonly number[]): ViaLayers {
  const { topology, costs, from, to, allows, limits } = space;
  const { nodeCount, edgeCount } = topology;
  const layerCount = 2 ** viaNodes.length;
  const bits = new Int32Array(nodeCount);
  for (const [at, via] of viaNodes.entries()) bits[via] = 1 << at;

  const edges = edgeCount * layerCount;
  const [tail, head] = [new Int32Array(edges), new Int32Array(edges)];
  const isOpen = new Uint8Array(edges);
  for (let edge = 0; edge < edgeCount; edge++) {
    const [start, end] = [topology.tail[edge]!, topology.head[edge]!];
    const bit = bits[end]!;
    const leads = start !== end && end !== from && start !== to && (allows?.(edge) ?? true);
    for (let layer = 0; layer < layerCount; layer++) {
      const layered = layer * edgeCount + edge;
      tail[layered] = layer * nodeCount + start;
      head[layered] = (layer | bit) * nodeCount + end;
      const comesTooEarly = end === to && layer !== layerCount - 1;
      if (leads && !comesTooEarly && (layer & bit) === 0) isOpen[layered] = 1;
    }
  }
  const out = rowsByNode(tail, isOpen, nodeCount * layerCount);
  const into = rowsByNode(head, isOpen, nodeCount * layerCount);
  const layers = {
    ...topology,
    nodeCount: nodeCount * layerCount,
    edgeCount: edges,
    tail,
    head,
    outStart: out.start,
    outEdges: out.edges,
    outHeads: out.edges.map((edge) => head[edge]!),
    inStart: into.start,
    inEdges: into.edges,
    inTails: into.edges.map((edge) => tail[edge]!),
  };
  const layered = ({ byEdge }: Weights): Weights => ({
    byEdge: Float64Array.from({ length: edges }, (_, edge) => byEdge[edge % edgeCount]!),
    outRows: Float64Array.from(out.edges, (edge) => byEdge[edge % edgeCount]!),
    inRows: Float64Array.from(into.edges, (edge) => byEdge[edge % edgeCount]!),
  });
  return {
    space: {
      topology: layers,
      costs: layered(costs),
      from,
      to: (layerCount - 1) * nodeCount + to,
      allows: undefined,
      limits: limits.map(({ weights, max }) => ({ weights: layered(weights), max })),
    },
    edgeOf: (edge) => edge % edgeCount,
  };
}

/** The open edges by node, each row in edge order. */
function rowsByNode(
  node: Int32Array,
  isOpen: Uint8Array,
  nodeCount: number,
): { start: Int32Array; edges: Int32Array } {
  const start = new Int32Array(nodeCount + 1);
  for (let edge = 0; edge < node.length; edge++) start[node[edge]! + 1]! += isOpen[edge]!;
  for (let v = 0; v < nodeCount; v++) start[v + 1]! += start[v]!;
  const edges = new Int32Array(start[nodeCount]!);
  const next = start.slice();
  for (let edge = 0; edge < node.length; edge++) {
    if (isOpen[edge] === 1) edges[next[node[edge]!]!++] = edge;
  }
  return { start, edges };
}
