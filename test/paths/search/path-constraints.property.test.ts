import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../bench/paths/generated-graph.ts';
import { kBestPaths } from './k-best-paths.ts';
import type { PathQuery } from '../../../src/paths/search/path-query.ts';
import { PathSearch } from '../../../src/paths/search/path-search.ts';
import { everyPath, sum } from './every-path.ts';
import { build, MOST_EDGES, randomGraph, type RandomGraph } from './random-graphs.ts';

const from = 0;
const to = 1;
const k = fc.integer({ min: 1, max: 20 });

/** What a test draws; `years` stands for any limit on a sum, `kind` for any rule about single transitions. */
interface Constraints {
  /** 0 and 1: as on graphs where more nodes lie on loops than a search can track. */
  readonly mostTrackedNodes?: 0 | 1 | undefined;
  readonly via?: readonly number[] | undefined;
  readonly avoid?: readonly number[] | undefined;
  readonly maxSteps?: number | undefined;
  readonly years?: { readonly amounts: readonly number[]; readonly max: number } | undefined;
  readonly kind?: number | undefined;
}

/** Nodes by any number, so that they are of the graph whatever its size is. */
const nodes = (most: number) => fc.uniqueArray(fc.nat({ max: 8 }), { minLength: 1, maxLength: most });

const mostTrackedNodes = fc.constantFrom(undefined, 0 as const, 1 as const);

const ARBITRARIES = {
  via: nodes(5),
  avoid: nodes(2),
  maxSteps: fc.integer({ min: 1, max: 8 }),
  years: fc.record({
    amounts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: MOST_EDGES, maxLength: MOST_EDGES }),
    max: fc.integer({ min: 0, max: 14 }),
  }),
  kind: fc.integer({ min: 0, max: 4 }),
} as const;

const NAMES = Object.keys(ARBITRARIES) as (keyof typeof ARBITRARIES)[];
const COMBINATIONS = Array.from({ length: 2 ** NAMES.length }, (_, bits) =>
  NAMES.filter((_name, at) => (bits & (1 << at)) !== 0),
);

function constraints(names: readonly (keyof typeof ARBITRARIES)[]): fc.Arbitrary<Constraints> {
  const drawn = Object.fromEntries(names.map((name) => [name, ARBITRARIES[name]]));
  return fc.record({ ...drawn, mostTrackedNodes });
}

const anyConstraints = fc.constantFrom(...COMBINATIONS).chain(constraints);

/** The question as the search takes it. */
function query(
  graph: RandomGraph,
  { via, avoid, maxSteps, years, kind, mostTrackedNodes }: Constraints,
  k: number,
): PathQuery {
  const inGraph = (list: readonly number[] | undefined) =>
    list && new Set(list.map((node) => node % graph.nodeCount));
  return {
    from,
    to,
    k,
    viaNodes: inGraph(via),
    avoidedNodes: inGraph(avoid),
    maxSteps,
    mostTrackedNodes,
    limits: years && [
      { amounts: Float64Array.from(years.amounts.slice(0, graph.edges.length)), max: years.max },
    ],
    allowedEdge: kind === undefined ? undefined : (edge) => edge % 5 !== kind,
  };
}

/** All paths that keep to the question, by brute force. */
function wanted(graph: RandomGraph, asked: PathQuery): ReturnType<typeof everyPath> {
  const { topology, costs } = build(graph);
  return everyPath(topology, costs, from, to, (edges) => {
    const visited = [from, ...edges.map((edge) => topology.head[edge]!)];
    return (
      [...(asked.viaNodes ?? [])].every((node) => visited.includes(node)) &&
      !visited.some((node) => asked.avoidedNodes?.has(node)) &&
      edges.length <= (asked.maxSteps ?? Infinity) &&
      (asked.limits ?? []).every(({ amounts, max }) => sum(edges, amounts) <= max) &&
      edges.every((edge) => asked.allowedEdge?.(edge) ?? true)
    );
  });
}

function best(graph: RandomGraph, asked: PathQuery): ReturnType<typeof kBestPaths> {
  const { topology, costs } = build(graph);
  return kBestPaths(topology, costs, asked);
}

describe('the answer is the first k of all paths that brute force finds, and proved when there are no more', () => {
  test.each(COMBINATIONS.map((names) => [names.join(' + ') || 'nothing', names] as const))(
    'with %s',
    (_, names) => {
      fc.assert(
        fc.property(randomGraph, constraints(names), k, (graph, drawn, k) => {
          const asked = query(graph, drawn, k);
          const all = wanted(graph, asked);
          expect(best(graph, asked)).toEqual({ paths: all.slice(0, k), exhausted: all.length <= k });
        }),
        { numRuns: 400 },
      );
    },
  );
});

test('avoiding a role answers what the graph without it answers', () => {
  fc.assert(
    fc.property(
      randomGraph,
      anyConstraints,
      k,
      fc.integer({ min: 2, max: 8 }),
      (graph, drawn, k, avoided) => {
        const asked = query(graph, drawn, k);
        // Without its transitions a role is as good as deleted; a loop in its place keeps the numbers of the others.
        const edges = graph.edges.map((edge) =>
          edge.from === avoided || edge.to === avoided ? { ...edge, from: 0, to: 0 } : edge,
        );
        const avoidedNodes = new Set([...(asked.avoidedNodes ?? []), avoided]);
        expect(best(graph, { ...asked, avoidedNodes })).toEqual(best({ ...graph, edges }, asked));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a largest number of steps leaves of all paths those that are short enough', () => {
  fc.assert(
    fc.property(randomGraph, anyConstraints, ARBITRARIES.maxSteps, (graph, drawn, maxSteps) => {
      const asked = query(graph, { ...drawn, maxSteps: undefined }, 100_000);
      const paths = best(graph, asked).paths.filter(({ edges }) => edges.length <= maxSteps);
      expect(best(graph, { ...asked, maxSteps })).toEqual({ paths, exhausted: true });
    }),
    { numRuns: 1000 },
  );
});

test('the paths through a role and those that avoid it are all paths, and none is in both', () => {
  fc.assert(
    fc.property(randomGraph, anyConstraints, fc.integer({ min: 2, max: 8 }), (graph, drawn, role) => {
      fc.pre(role < graph.nodeCount);
      const asked = query(graph, drawn, 100_000);
      const idsOf = (more: Partial<PathQuery>) =>
        best(graph, { ...asked, ...more }).paths.map(({ edges }) => edges.join());
      const through = idsOf({ viaNodes: new Set([...(asked.viaNodes ?? []), role]) });
      const around = idsOf({ avoidedNodes: new Set([...(asked.avoidedNodes ?? []), role]) });
      expect([...through, ...around].sort()).toEqual(idsOf({}).sort());
    }),
    { numRuns: 1000 },
  );
});

test('an end of the path may be a role that it must visit, and changes nothing', () => {
  fc.assert(
    fc.property(randomGraph, anyConstraints, k, (graph, drawn, k) => {
      const asked = query(graph, drawn, k);
      const viaNodes = new Set([...(asked.viaNodes ?? []), from, to]);
      expect(best(graph, { ...asked, viaNodes })).toEqual(best(graph, asked));
    }),
    { numRuns: 300 },
  );
});

test('a search that is stopped early has found the first paths in order, and claims no proof that it lacks', () => {
  fc.assert(
    fc.property(randomGraph, anyConstraints, k, fc.nat({ max: 30 }), (graph, drawn, k, steps) => {
      const { topology, costs } = build(graph);
      const asked = query(graph, drawn, k);
      const all = wanted(graph, asked);
      const search = new PathSearch(topology, costs, asked);
      let isOver = false;
      for (let step = 0; step < steps && !isOver; step++) isOver = !search.step();
      search.close();
      const { paths, exhausted } = search.found;
      expect(paths).toEqual(all.slice(0, paths.length));
      if (isOver) expect(paths).toHaveLength(Math.min(k, all.length));
      if (exhausted) expect(all).toHaveLength(paths.length);
      expect(search.step()).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a bound on the candidates cuts the answer short and never makes it wrong', () => {
  fc.assert(
    fc.property(
      randomGraph,
      constraints(['via']),
      k,
      fc.integer({ min: 1, max: 12 }),
      (graph, drawn, k, mostCandidates) => {
        const asked = query(graph, drawn, k);
        const all = wanted(graph, asked);
        const { paths, exhausted } = best(graph, { ...asked, mostCandidates });
        expect(paths).toEqual(all.slice(0, paths.length));
        if (exhausted) expect(all).toHaveLength(paths.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test('where no role leads back to an earlier one, no path is looked at in vain', () => {
  fc.assert(
    fc.property(randomGraph, constraints(['via']), (graph, drawn) => {
      // The target is numbered 1 but comes last, so that there is something to pass.
      const place = (node: number) => (node === to ? graph.nodeCount : node);
      const edges = graph.edges.map((edge) =>
        place(edge.from) <= place(edge.to) ? edge : { ...edge, from: edge.to, to: edge.from },
      );
      const ladder = { ...graph, edges };
      const asked = query(ladder, drawn, 100_000);
      const all = wanted(ladder, asked);
      fc.pre(all.length > 0);
      expect(best(ladder, { ...asked, mostCandidates: all.length }).paths).toEqual(all);
    }),
    { numRuns: 1000 },
  );
});

test('among a thousand roles that lead to each other in circles, paths through three of them are found at once', () => {
  const random = seededRandom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const graph = {
    nodeCount: 1000,
    // A ring, so that every role leads to every other, and 4,000 transitions across.
    edges: Array.from({ length: 5000 }, (_, edge) =>
      edge < 1000
        ? { from: edge, to: (edge + 1) % 1000, cost: 9 }
        : { from: below(1000), to: below(1000), cost: 1 + below(9) },
    ),
  };
  const asked = query(graph, {}, 20);
  const viaNodes = new Set([5, 11, 17]);
  const { paths, exhausted } = best(graph, { ...asked, viaNodes, mostCandidates: 100 });
  expect([paths.length, exhausted]).toEqual([20, false]);
  const { topology } = build(graph);
  for (const { edges } of paths) {
    const visited = new Set(edges.map((edge) => topology.head[edge]!));
    expect(visited.size).toBe(edges.length);
    for (const node of viaNodes) expect(visited).toContain(node);
  }
});
