import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kBestPaths } from './k-best-paths.ts';
import { everyPath, everyPathUpTo, sum } from './every-path.ts';
import { build, largeGraph, MOST_EDGES, randomGraph, type RandomGraph } from './random-graphs.ts';

const k = fc.integer({ min: 1, max: 20 });
const from = 0;
const to = 1;

function withCost(graph: RandomGraph): ReturnType<typeof build> & { all: ReturnType<typeof everyPath> } {
  const { topology, costs } = build(graph);
  return { topology, costs, all: everyPath(topology, costs, from, to) };
}

test('the answer is the first k of all paths in order, and exhausted when there are no more', () => {
  fc.assert(
    fc.property(randomGraph, k, (graph, k) => {
      const { topology, costs, all } = withCost(graph);
      expect(kBestPaths(topology, costs, { from, to, k })).toEqual({
        paths: all.slice(0, k),
        exhausted: all.length <= k,
      });
    }),
    { numRuns: 3000 },
  );
});

/** 0: each search is given up, and the branch put back, as soon as another branch is better. */
const firstAllowance = fc.constantFrom(undefined, 0);

test('among hundreds of roles the answer is still the first k in order', () => {
  fc.assert(
    fc.property(largeGraph, fc.nat(), k, firstAllowance, (graph, far, k, firstAllowance) => {
      const { topology, costs } = build(graph);
      const from = 2 + (far % (graph.nodeCount - 2));
      const answer = kBestPaths(topology, costs, { from, to, k, firstAllowance });
      const last = answer.paths.length < k ? undefined : answer.paths.at(-1);
      const all = everyPathUpTo(topology, costs, from, to, last);
      fc.pre(all !== undefined);
      expect(answer.paths).toEqual(all.slice(0, k));
      if (answer.exhausted)
        expect(everyPathUpTo(topology, costs, from, to, undefined) ?? all).toHaveLength(answer.paths.length);
      else expect(answer.paths).toHaveLength(k);
    }),
    { numRuns: 800 },
  );
}, 60_000);

test('asking for exactly as many paths as there are proves that there are no others', () => {
  fc.assert(
    fc.property(randomGraph, (graph) => {
      const { topology, costs, all } = withCost(graph);
      fc.pre(all.length > 1);
      expect(kBestPaths(topology, costs, { from, to, k: all.length }).exhausted).toBe(true);
      expect(kBestPaths(topology, costs, { from, to, k: all.length - 1 }).exhausted).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('avoided nodes, allowed edges, step and amount limits together give what filtering all paths gives', () => {
  const constraints = fc.record({
    avoided: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 3 }), { nil: undefined }),
    refusedRemainder: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    maxSteps: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    limits: fc.array(
      fc.record({
        amount: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: MOST_EDGES, maxLength: MOST_EDGES }),
        max: fc.integer({ min: 0, max: 14 }),
      }),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(randomGraph, k, constraints, (graph, k, { avoided, refusedRemainder, maxSteps, ...rest }) => {
      const { topology, costs } = build(graph);
      const allowedEdge =
        refusedRemainder === undefined ? undefined : (edge: number) => edge % 5 !== refusedRemainder;
      const avoidedNodes = avoided && new Set(avoided);
      const limits = rest.limits.map(({ amount, max }) => ({
        amounts: Float64Array.from(amount.slice(0, topology.edgeCount)),
        max,
      }));
      const all = everyPath(
        topology,
        costs,
        from,
        to,
        (edges) =>
          edges.every((edge) => allowedEdge?.(edge) ?? true) &&
          ![from, ...edges.map((edge) => topology.head[edge]!)].some((node) => avoidedNodes?.has(node)) &&
          edges.length <= (maxSteps ?? Infinity) &&
          limits.every(({ amounts, max }) => sum(edges, amounts) <= max),
      );
      expect(
        kBestPaths(topology, costs, { from, to, k, allowedEdge, avoidedNodes, maxSteps, limits }),
      ).toEqual({
        paths: all.slice(0, k),
        exhausted: all.length <= k,
      });
    }),
    { numRuns: 3000 },
  );
});

test('another transition never makes the best path dearer', () => {
  fc.assert(
    fc.property(randomGraph, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 4 }), (graph, a, b, cost) => {
      const edge = { from: a % graph.nodeCount, to: b % graph.nodeCount, cost };
      const before = build(graph);
      const after = build({ ...graph, edges: [...graph.edges, edge] });
      const [bestBefore] = kBestPaths(before.topology, before.costs, { from, to, k: 1 }).paths;
      const [bestAfter] = kBestPaths(after.topology, after.costs, { from, to, k: 1 }).paths;
      if (bestBefore !== undefined) expect(bestAfter!.cost).toBeLessThanOrEqual(bestBefore.cost);
    }),
    { numRuns: 1000 },
  );
});

test('avoiding a role answers what the graph without its transitions answers', () => {
  fc.assert(
    fc.property(randomGraph, k, fc.integer({ min: 2, max: 8 }), (graph, k, avoided) => {
      const { topology, costs } = build(graph);
      const touches = (edge: number) => topology.tail[edge] === avoided || topology.head[edge] === avoided;
      const kept = graph.edges.map((_, edge) => edge).filter((edge) => !touches(edge));
      const without = build({ ...graph, edges: kept.map((edge) => graph.edges[edge]!) });
      const answer = kBestPaths(without.topology, without.costs, { from, to, k });
      expect(kBestPaths(topology, costs, { from, to, k, avoidedNodes: new Set([avoided]) })).toEqual({
        ...answer,
        paths: answer.paths.map((path) => ({ ...path, edges: path.edges.map((edge) => kept[edge]!) })),
      });
    }),
    { numRuns: 1000 },
  );
});

test('turning every transition round turns the paths round and keeps their costs', () => {
  fc.assert(
    fc.property(randomGraph, k, (graph, k) => {
      const { topology, costs, all } = withCost(graph);
      const turned = build({
        ...graph,
        edges: graph.edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from })),
      });
      const forth = kBestPaths(topology, costs, { from, to, k });
      const back = kBestPaths(turned.topology, turned.costs, { from: to, to: from, k });
      expect(back.exhausted).toBe(forth.exhausted);
      const rank = (path: (typeof forth.paths)[number]) => [path.cost, path.edges.length];
      expect(back.paths.map(rank)).toEqual(forth.paths.map(rank));
      // Equal rank is ordered by ids read from the start, so only the whole sets are each other's mirror.
      const everything = Math.max(1, all.length);
      const forthAll = kBestPaths(topology, costs, { from, to, k: everything }).paths;
      const backAll = kBestPaths(turned.topology, turned.costs, { from: to, to: from, k: everything }).paths;
      expect(new Set(backAll.map((path) => path.edges.toReversed().join()))).toEqual(
        new Set(forthAll.map((path) => path.edges.join())),
      );
    }),
    { numRuns: 1000 },
  );
});
