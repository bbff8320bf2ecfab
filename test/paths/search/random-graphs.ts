import fc from 'fast-check';
import { seededRandom } from '../../../bench/paths/generated-graph.ts';
import { buildTopology, type Topology } from '../../../src/paths/search/topology.ts';

export interface RandomGraph {
  readonly nodeCount: number;
  readonly edges: readonly { readonly from: number; readonly to: number; readonly cost: number }[];
}

/** Few different costs, zero among them, so that ties are the rule; or many, so that they are not. */
const anyCost = fc.oneof(
  { weight: 2, arbitrary: fc.constant(fc.constantFrom(0, 1)) },
  { weight: 2, arbitrary: fc.constant(fc.constantFrom(0, 1, 2, 3)) },
  { weight: 1, arbitrary: fc.constant(fc.constant(1_000_000)) },
  { weight: 1, arbitrary: fc.constant(fc.constant(0)) },
  { weight: 2, arbitrary: fc.constant(fc.integer({ min: 0, max: 5_000_000 })) },
);

export const MOST_EDGES = 34;

/** Multigraphs of 2 to 9 nodes with parallel edges and edges from a node to itself, from empty to dense. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), anyCost)
  .chain(([nodeCount, cost]) => {
    const node = fc.integer({ min: 0, max: nodeCount - 1 });
    const edge = fc.record({ from: node, to: node, cost });
    const sparse = fc.array(edge, { maxLength: nodeCount, size: 'max' });
    const dense = fc.array(edge, { minLength: 2 * nodeCount, maxLength: MOST_EDGES, size: 'max' });
    return fc.record({
      nodeCount: fc.constant(nodeCount),
      edges: fc.oneof({ weight: 1, arbitrary: sparse }, { weight: 4, arbitrary: dense }),
    });
  });

/**
 * Graphs of hundreds of roles, each leading to two to four others within reach: near (long paths) or
 * anywhere (short ones). Only the first few roles after it lead to the target, role 1, where `feeders` is not
 * 0: then most ways on from a role close to the target are dead ends. Costs are few, so that ties abound.
 *
 * Drawn from a seed, since a list of thousands of edges takes fast-check longer than the search takes.
 */
export const largeGraph: fc.Arbitrary<RandomGraph> = fc
  .record({
    seed: fc.integer(),
    nodeCount: fc.integer({ min: 50, max: 1500 }),
    reach: fc.constantFrom(4, 20, 100, 2000),
    feeders: fc.integer({ min: 0, max: 2 }),
    costs: fc.constantFrom(
      [0],
      [1],
      [0, 1],
      [0, 0, 0, 1],
      [0, 1, 2, 3],
      [500_000, 1_000_000, 1_500_000, 9_000_000],
    ),
  })
  .map(({ seed, nodeCount, reach, feeders, costs }) => {
    const random = seededRandom(seed);
    const below = (limit: number) => Math.floor(random() * limit);
    const edges: RandomGraph['edges'][number][] = [];
    for (let from = 0; from < nodeCount; from++) {
      for (let times = 2 + below(3); times > 0; times--) {
        const distance = 1 + below(Math.min(reach, nodeCount - 1));
        const to = (from + (random() < 0.5 ? distance : nodeCount - distance)) % nodeCount;
        const leads = to !== 1 || feeders === 0 || (from > 1 && from < 2 + feeders);
        if (leads) edges.push({ from, to, cost: costs[below(costs.length)]! });
      }
    }
    for (let from = 2; from < 2 + feeders; from++) edges.push({ from, to: 1, cost: 1 });
    return { nodeCount, edges };
  });

/** The graph with ids whose order is the order of its nodes and edges. */
export function build(graph: RandomGraph): { topology: Topology; costs: Float64Array } {
  const topology = buildTopology(
    Array.from({ length: graph.nodeCount }, (_, node) => roleId(node)),
    graph.edges.map(({ from, to }, edge) => ({
      id: `Transition:${String(edge).padStart(5, '0')}`,
      fromId: roleId(from),
      toId: roleId(to),
    })),
  );
  return { topology, costs: Float64Array.from(graph.edges, (edge) => edge.cost) };
}

function roleId(node: number): string {
  return `Role:${String(node).padStart(5, '0')}`;
}
