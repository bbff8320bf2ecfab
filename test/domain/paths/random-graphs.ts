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

/**
 * Graphs of hundreds of roles, each leading to two to four others within reach: near (long paths) or
 * anywhere (short ones). Roles 2, 3, ... up to `feeders` are all that leads to the target, role 1, if
 * there are any: then most ways on from a role close to the target are dead ends.
 */
export const largeGraph: fc.Arbitrary<RandomGraph> = fc
  .tuple(
    fc.integer({ min: 50, max: 600 }),
    fc.constantFrom(4, 20, 1000),
    fc.integer({ min: 0, max: 2 }),
    anyCost,
  )
  .chain(([nodeCount, reach, feeders, cost]) => {
    const transition = fc.tuple(fc.integer({ min: 1, max: reach }), fc.boolean(), cost);
    const transitions = fc.array(transition, { minLength: 2, maxLength: 4 });
    return fc.array(transitions, { minLength: nodeCount, maxLength: nodeCount, size: 'max' }).map((rows) => ({
      nodeCount,
      edges: rows
        .flatMap((row, from) =>
          row.map(([distance, isUp, cost]) => {
            const to = (from + (isUp ? distance : nodeCount - (distance % nodeCount))) % nodeCount;
            return { from, to, cost };
          }),
        )
        .filter(({ from, to }) => feeders === 0 || to !== 1 || from < 2 + feeders)
        .concat(Array.from({ length: feeders }, (_, at) => ({ from: 2 + at, to: 1, cost: 1 }))),
    }));
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
