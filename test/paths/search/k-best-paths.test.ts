import { describe, expect, test } from 'vitest';
import { kBestPaths } from './k-best-paths.ts';
import type { PathQuery } from '../../../src/paths/search/path-query.ts';
import { buildTopology, type Topology } from '../../../src/paths/search/topology.ts';
import { largestCost } from '../../../src/paths/search/weights.ts';

/** A graph from lines like `a: em > vp 3`: id, ends and cost. */
function graph(...lines: string[]): { topology: Topology; costs: Float64Array } {
  const rows = lines.map((line) => {
    const [, id, fromId, toId, cost] = /^(\w+): (\w+) > (\w+) (\d+)$/.exec(line)!;
    return { id: id!, fromId: fromId!, toId: toId!, cost: Number(cost) };
  });
  const topology = buildTopology([...new Set(rows.flatMap((row) => [row.fromId, row.toId]))], rows);
  const costOf = new Map(rows.map((row) => [row.id, row.cost]));
  return { topology, costs: Float64Array.from(topology.transitionIds, (id) => costOf.get(id)!) };
}

/** The answer as lines like `a b c = 7`, and the word `more` unless it is exhausted. */
function ask(
  { topology, costs }: ReturnType<typeof graph>,
  fromId: string,
  toId: string,
  options: Partial<PathQuery> = {},
): string[] {
  const from = topology.nodeOf.get(fromId)!;
  const to = topology.nodeOf.get(toId)!;
  const answer = kBestPaths(topology, costs, { from, to, k: 10, ...options });
  const lines = answer.paths.map(
    ({ edges, cost }) => `${edges.map((edge) => topology.transitionIds[edge]).join(' ')} = ${cost}`,
  );
  return answer.exhausted ? lines : [...lines, 'more'];
}

const ladder = graph('a: em > director 3', 'b: director > vp 4', 'c: em > vp 9', 'd: vp > em 1');

test('the cheapest path comes first and every path comes once', () => {
  expect(ask(ladder, 'em', 'vp')).toEqual(['a b = 7', 'c = 9']);
});

test('fewer paths than there are leave the answer open; exactly as many close it', () => {
  expect(ask(ladder, 'em', 'vp', { k: 1 })).toEqual(['a b = 7', 'more']);
  expect(ask(ladder, 'em', 'vp', { k: 2 })).toEqual(['a b = 7', 'c = 9']);
});

test('parallel transitions are different paths', () => {
  expect(ask(graph('p: em > vp 2', 'q: em > vp 2', 'r: em > vp 1'), 'em', 'vp')).toEqual([
    'r = 1',
    'p = 2',
    'q = 2',
  ]);
});

test('of equally dear paths the one with fewer steps comes first, even where its ids come last', () => {
  expect(ask(graph('a: x > y 1', 'b: y > z 1', 'z: x > z 2'), 'x', 'z')).toEqual(['z = 2', 'a b = 2']);
});

test('of paths equal in cost and steps the ids decide from the first step on, not the roles', () => {
  const diamond = graph('b: s > m 1', 'a: s > n 1', 'c: m > t 1', 'd: n > t 1');
  expect(ask(diamond, 's', 't')).toEqual(['a d = 2', 'b c = 2']);
});

test('a tie at the last place is decided by the ids, too', () => {
  const fan = graph('d: s > t 5', 'b: s > t 5', 'c: s > t 5', 'a: s > t 5');
  expect(ask(fan, 's', 't', { k: 2 })).toEqual(['a = 5', 'b = 5', 'more']);
});

test('free transitions are counted as steps and never walked in circles', () => {
  const free = graph('a: s > m 0', 'b: m > s 0', 'c: m > t 0', 'd: s > t 0', 'e: m > m 0');
  expect(ask(free, 's', 't')).toEqual(['d = 0', 'a c = 0']);
});

test('there is no path from a role to itself, and that is all there is to say', () => {
  expect(ask(ladder, 'em', 'em')).toEqual([]);
});

test('a target that cannot be reached has no paths, and that is proved', () => {
  expect(ask(graph('a: em > vp 1', 'b: cto > vp 1'), 'em', 'cto')).toEqual([]);
});

test('a shortest way that leads back over the path is not taken for a path', () => {
  const back = graph('a: s > m 1', 'b: m > t 1', 'c: m > n 1', 'd: n > m 1', 'e: n > t 50');
  expect(ask(back, 's', 't')).toEqual(['a b = 2', 'a c e = 52']);
});

describe('constraints', () => {
  const avoided = (id: string) => new Set([ladder.topology.nodeOf.get(id)!]);

  test('an avoided role is on no path, and avoiding an end leaves none', () => {
    expect(ask(ladder, 'em', 'vp', { avoidedNodes: avoided('director') })).toEqual(['c = 9']);
    expect(ask(ladder, 'em', 'vp', { avoidedNodes: avoided('em') })).toEqual([]);
    expect(ask(ladder, 'em', 'vp', { avoidedNodes: avoided('vp') })).toEqual([]);
  });

  test('only allowed transitions are taken', () => {
    expect(ask(ladder, 'em', 'vp', { allowedEdge: (edge) => edge !== 2 })).toEqual(['a b = 7']);
  });

  test('a limit on steps prefers a dearer path to a longer one, and 0 steps lead nowhere', () => {
    expect(ask(ladder, 'em', 'vp', { maxSteps: 1 })).toEqual(['c = 9']);
    expect(ask(ladder, 'em', 'vp', { maxSteps: 0 })).toEqual([]);
  });

  test('the cheapest way to a role may use up a limit that a dearer way keeps', () => {
    const fork = graph('a: s > m 1', 'b: s > m 5', 'c: m > t 1');
    const limits = [{ amounts: Float64Array.of(9, 1, 1), max: 3 }];
    expect(ask(fork, 's', 't', { limits })).toEqual(['b c = 6']);
    expect(ask(fork, 's', 't', { limits: [{ ...limits[0]!, max: Infinity }] })).toEqual([
      'a c = 2',
      'b c = 6',
    ]);
  });

  test('a way that comes later in the ids is kept for the limit that it spares', () => {
    const fork = graph('a: s > m 1', 'b: s > m 1', 'c: m > t 1', 'd: m > t 2');
    const limits = [{ amounts: Float64Array.of(2, 1, 2, 1), max: 3 }];
    expect(ask(fork, 's', 't', { limits })).toEqual(['b c = 2', 'a d = 3', 'b d = 3']);
  });
});

test('costs are added exactly up to the largest allowed', () => {
  const topology = graph('a: s > m 0', 'b: m > t 0', 'c: s > t 0').topology;
  const largest = largestCost(topology);
  const costs = Float64Array.of(largest, largest - 1, 1);
  const [from, to] = [topology.nodeOf.get('s')!, topology.nodeOf.get('t')!];
  expect(kBestPaths(topology, costs, { from, to, k: 3 }).paths.map((path) => path.cost)).toEqual([
    1,
    2 * largest - 1,
  ]);
});

test('a search may be begun while another is under way', () => {
  const inner = () => ask(ladder, 'em', 'vp').length === 2;
  expect(ask(ladder, 'em', 'vp', { allowedEdge: inner })).toEqual(['a b = 7', 'c = 9']);
});

test('a search that was broken off by an error leaves nothing behind', () => {
  const broken = () => {
    throw new Error('no');
  };
  expect(() => ask(ladder, 'em', 'vp', { allowedEdge: broken })).toThrow('no');
  expect(ask(ladder, 'em', 'vp')).toEqual(['a b = 7', 'c = 9']);
});

test.each([0, -1, 1.5, NaN])('k = %s is refused', (k) => {
  expect(() => ask(ladder, 'em', 'vp', { k })).toThrow(RangeError);
});

test.each([-1, 3, 0.5, NaN])('%s is not a role of a graph of three', (node) => {
  expect(() => ask(ladder, 'em', 'vp', { from: node })).toThrow('from is');
  expect(() => ask(ladder, 'em', 'vp', { to: node })).toThrow('to is');
});

test.each([-1, 0.5, NaN, Infinity, 2 ** 53])(
  'a cost of %s is refused with the id of its transition',
  (cost) => {
    expect(() => ask({ ...ladder, costs: Float64Array.of(1, cost, 1, 1) }, 'em', 'vp')).toThrow(
      'transition "b"',
    );
  },
);

test('one cost too few, a negative step count and a limit that is no number are refused', () => {
  expect(() => ask({ ...ladder, costs: Float64Array.of(1, 1, 1) }, 'em', 'vp')).toThrow('3 costs');
  expect(() => ask(ladder, 'em', 'vp', { maxSteps: -1 })).toThrow('maxSteps');
  expect(() => ask(ladder, 'em', 'vp', { limits: [{ amounts: ladder.costs, max: NaN }] })).toThrow('limit');
});

test('a path through 50,000 roles is no deeper than any other', () => {
  const count = 50_000;
  const id = (number: number) => String(number).padStart(5, '0');
  const topology = buildTopology(
    Array.from({ length: count }, (_, node) => id(node)),
    Array.from({ length: count - 1 }, (_, edge) => ({ id: id(edge), fromId: id(edge), toId: id(edge + 1) })),
  );
  const costs = new Float64Array(count - 1).fill(1_000_000);
  const { paths, exhausted } = kBestPaths(topology, costs, { from: 0, to: count - 1, k: 2 });
  expect(paths).toHaveLength(1);
  expect(paths[0]).toMatchObject({ cost: (count - 1) * 1_000_000 });
  expect(exhausted).toBe(true);
});
