import fc from 'fast-check';
import { buildTopology, type Topology } from '../../../src/domain/paths/topology.ts';

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

/** The graph with ids whose order is the order of its nodes and edges. */
export function build(graph: RandomGraph): { topology: Topology; costs: Float64Array } {
  const topology = buildTopology(
    Array.from({ length: graph.nodeCount }, (_, node) => roleId(node)),
    graph.edges.map(({ from, to }, edge) => ({
      id: `Transition:${String(edge).padStart(3, '0')}`,
      fromId: roleId(from),
      toId: roleId(to),
    })),
  );
  return { topology, costs: Float64Array.from(graph.edges, (edge) => edge.cost) };
}

function roleId(node: number): string {
  return `Role:${node}`;
}
