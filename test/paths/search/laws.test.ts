import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kBestPaths } from './k-best-paths.ts';
import type { PathQuery } from '../../../src/paths/search/path-query.ts';
import { build, MOST_EDGES, randomGraph, type RandomGraph } from './random-graphs.ts';

/*
 * How answers change with the question and with the graph, whatever the constraints: laws that need no oracle. The
 * same without constraints: k-best-paths.property.test.ts; avoiding as deleting: path-constraints.property.test.ts.
 */

const k = fc.integer({ min: 1, max: 20 });
const EVERYTHING = 100_000;

const roles = (most: number) => fc.uniqueArray(fc.integer({ min: 2, max: 8 }), { maxLength: most });
const amounts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: MOST_EDGES, maxLength: MOST_EDGES });

const constraints = fc.record({
  via: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: roles(3) }),
  avoid: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: roles(2) }),
  maxSteps: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  limit: fc.option(fc.record({ amounts, max: fc.integer({ min: 0, max: 14 }) }), { nil: undefined }),
  refused: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
});
type Constraints = typeof constraints extends fc.Arbitrary<infer T> ? T : never;

/** From role 0 to role 1 under constraints; of those only roles count that the graph has. */
function asked({ nodeCount, edges }: RandomGraph, drawn: Constraints, k: number): PathQuery {
  const inGraph = (nodes: readonly number[]) => new Set(nodes.filter((node) => node < nodeCount));
  const { via, avoid, maxSteps, limit, refused } = drawn;
  const limited = limit && {
    amounts: Float64Array.from(edges, (_, edge) => limit.amounts[edge] ?? 0),
    max: limit.max,
  };
  return {
    from: 0,
    to: 1,
    k,
    viaNodes: inGraph(via),
    avoidedNodes: inGraph(avoid),
    maxSteps,
    limits: limited && [limited],
    allowedEdge: refused === undefined ? undefined : (edge) => edge % 5 !== refused,
  };
}

function best(graph: RandomGraph, query: PathQuery): ReturnType<typeof kBestPaths> {
  const { topology, costs } = build(graph);
  return kBestPaths(topology, costs, query);
}

const bestCost = (answer: ReturnType<typeof kBestPaths>) => answer.paths[0]?.cost ?? Infinity;

test('another transition never makes the best path dearer, whatever the constraints', () => {
  const end = fc.nat();
  fc.assert(
    fc.property(
      randomGraph,
      constraints,
      end,
      end,
      fc.integer({ min: 0, max: 4 }),
      (graph, drawn, a, b, cost) => {
        const edge = { from: a % graph.nodeCount, to: b % graph.nodeCount, cost };
        const more = { ...graph, edges: [...graph.edges, edge] };
        const before = best(graph, asked(graph, drawn, 1));
        expect(bestCost(best(more, asked(more, drawn, 1)))).toBeLessThanOrEqual(bestCost(before));
      },
    ),
    { numRuns: 2000 },
  );
});

test('another constraint never makes the best path cheaper, and lets through only what was let through before', () => {
  fc.assert(
    fc.property(randomGraph, constraints, constraints, (graph, some, others) => {
      const both: Constraints = {
        via: [...some.via, ...others.via],
        avoid: [...some.avoid, ...others.avoid],
        maxSteps: Math.min(some.maxSteps ?? 9, others.maxSteps ?? 9),
        limit: some.limit ?? others.limit,
        refused: some.refused ?? others.refused,
      };
      const before = best(graph, asked(graph, some, EVERYTHING));
      const after = best(graph, asked(graph, both, EVERYTHING));
      expect(bestCost(after)).toBeGreaterThanOrEqual(bestCost(before));
      const known = new Set(before.paths.map(({ edges }) => edges.join()));
      expect(after.paths.filter(({ edges }) => !known.has(edges.join()))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('turning every transition round turns the paths round and keeps their costs, whatever the constraints', () => {
  fc.assert(
    fc.property(randomGraph, constraints, k, (graph, drawn, k) => {
      const turned = {
        ...graph,
        edges: graph.edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from })),
      };
      const query = asked(graph, drawn, k);
      const back = { from: query.to, to: query.from };
      // Equal ranks are ordered by ids read from the start, so some of k paths differ, their ranks do not.
      const ranks = ({ paths, exhausted }: ReturnType<typeof kBestPaths>) => ({
        exhausted,
        ranks: paths.map(({ cost, edges }) => [cost, edges.length]),
      });
      expect(ranks(best(turned, { ...query, ...back }))).toEqual(ranks(best(graph, query)));
      const all = { ...query, k: EVERYTHING };
      const mirrored = best(turned, { ...all, ...back }).paths.map(({ edges }) => edges.toReversed().join());
      expect(mirrored.toSorted()).toEqual(
        best(graph, all)
          .paths.map(({ edges }) => edges.join())
          .toSorted(),
      );
    }),
    { numRuns: 2000 },
  );
});

test('all costs times the same make the same paths in the same order', () => {
  fc.assert(
    fc.property(randomGraph, constraints, k, fc.integer({ min: 2, max: 1000 }), (graph, drawn, k, times) => {
      const dearer = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, cost: edge.cost * times })) };
      const { paths, exhausted } = best(graph, asked(graph, drawn, k));
      expect(best(dearer, asked(graph, drawn, k))).toEqual({
        paths: paths.map(({ edges, cost }) => ({ edges, cost: cost * times })),
        exhausted,
      });
    }),
    { numRuns: 1000 },
  );
});
