import { MinHeap } from '../../src/paths/search/min-heap.ts';
import type { Topology } from '../../src/paths/search/topology.ts';

/*
 * The yardstick: Yen's algorithm (1971) as textbooks give it, over plain Dijkstra (1959) that stops at the
 * target. To be a fair one it has what costs nothing to have: the same typed arrays and heap as the
 * product, scratch arrays used again, Lawler's deviations (1972), and searches that stop at the cost of
 * the k-th candidate. What it lacks is a sense of direction. It ranks by cost alone.
 */

export interface YardstickPath {
  readonly edges: readonly number[];
  readonly cost: number;
}

interface Candidate extends YardstickPath {
  /** The step at which the path leaves the one it was derived from. */
  readonly deviation: number;
}

export class YenOverDijkstra {
  readonly #topology: Topology;
  readonly #costs: Float64Array;
  readonly #distance: Float64Array;
  readonly #edgeTo: Int32Array;
  readonly #reached: Int32Array;
  readonly #settled: Int32Array;
  readonly #queue = new MinHeap();
  #round = 0;

  constructor(topology: Topology, costs: Float64Array) {
    this.#topology = topology;
    this.#costs = costs;
    this.#distance = new Float64Array(topology.nodeCount);
    this.#edgeTo = new Int32Array(topology.nodeCount);
    this.#reached = new Int32Array(topology.nodeCount);
    this.#settled = new Int32Array(topology.nodeCount);
  }

  kBest(from: number, to: number, k: number): YardstickPath[] {
    const first = this.#dijkstra(from, to, new Set(), new Set(), Infinity);
    if (from === to || first === undefined) return [];
    const found: Candidate[] = [{ ...first, deviation: 0 }];
    const candidates: Candidate[] = [];
    while (found.length < k) {
      const last = found.at(-1)!;
      for (let deviation = last.deviation; deviation < last.edges.length; deviation++) {
        const candidate = this.#deviate(found, last, deviation, to, candidates[k - found.length - 1]?.cost);
        if (candidate === undefined) continue;
        const place = candidates.findIndex((other) => other.cost > candidate.cost);
        candidates.splice(place < 0 ? candidates.length : place, 0, candidate);
      }
      const next = candidates.shift();
      if (next === undefined) break;
      found.push(next);
    }
    return found;
  }

  /** The best path that shares the first edges of `last` and then leaves every path found so far. */
  #deviate(
    found: readonly Candidate[],
    last: Candidate,
    deviation: number,
    to: number,
    limit = Infinity,
  ): Candidate | undefined {
    const { tail } = this.#topology;
    const stem = last.edges.slice(0, deviation);
    const closedNodes = new Set(stem.map((edge) => tail[edge]!));
    const closedEdges = new Set(
      found
        .filter((path) => stem.every((edge, index) => path.edges[index] === edge))
        .map((path) => path.edges[deviation]!),
    );
    const stemCost = stem.reduce((sum, edge) => sum + this.#costs[edge]!, 0);
    const rest = this.#dijkstra(
      tail[last.edges[deviation]!]!,
      to,
      closedNodes,
      closedEdges,
      limit - stemCost,
    );
    return rest && { edges: [...stem, ...rest.edges], cost: stemCost + rest.cost, deviation };
  }

  #dijkstra(
    from: number,
    to: number,
    closedNodes: ReadonlySet<number>,
    closedEdges: ReadonlySet<number>,
    limit: number,
  ): YardstickPath | undefined {
    const { outStart, outEdges, head } = this.#topology;
    const queue = this.#queue;
    const round = ++this.#round;
    for (const node of closedNodes) this.#settled[node] = round;
    queue.clear();
    queue.push(0, 0, from);
    this.#distance[from] = 0;
    this.#reached[from] = round;
    while (queue.size > 0 && queue.topMajor <= limit) {
      const node = queue.pop();
      if (node === to) return this.#pathTo(from, to);
      if (this.#settled[node] === round) continue;
      this.#settled[node] = round;
      const end = outStart[node + 1]!;
      for (let slot = outStart[node]!; slot < end; slot++) {
        const edge = outEdges[slot]!;
        const next = head[edge]!;
        if (this.#settled[next] === round) continue;
        const distance = this.#distance[node]! + this.#costs[edge]!;
        if (this.#reached[next] === round && this.#distance[next]! <= distance) continue;
        if (node === from && closedEdges.has(edge)) continue;
        this.#reached[next] = round;
        this.#distance[next] = distance;
        this.#edgeTo[next] = edge;
        queue.push(distance, 0, next);
      }
    }
    return undefined;
  }

  #pathTo(from: number, to: number): YardstickPath {
    const edges: number[] = [];
    for (let node = to; node !== from; node = this.#topology.tail[edges.at(-1)!]!)
      edges.push(this.#edgeTo[node]!);
    return { edges: edges.reverse(), cost: this.#distance[to]! };
  }
}
