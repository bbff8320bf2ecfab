import { afterEach, expect, test, vi } from 'vitest';
import { findTransitionPaths } from '../../src/paths/find-paths.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const COLUMNS = 12;

/** Three rungs in each column, each leading to all of the next column: 3^10 ways; and a cook to whom nothing leads. */
const LADDERS = framework({
  roles: [{ slug: 'cook' }],
  transitions: Array.from({ length: COLUMNS - 1 }, (_, column) =>
    ['a', 'b', 'c'].flatMap((from) =>
      ['a', 'b', 'c'].map((to) => ({ from: `${from}${column}`, to: `${to}${column + 1}` })),
    ),
  ).flat(),
});

const graph = graphReading(LADDERS);

/** A clock that moves on by a millisecond whenever it is looked at: as often as a search takes a step. */
function countingClock(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
}

afterEach(() => {
  vi.restoreAllMocks();
});

async function find(to: string, deadline: number, first = 20) {
  return findTransitionPaths(graph, { from: 'a0', to, first }, deadline);
}

test('a search that is given up before it has found anything says so, not that there is no way', async () => {
  const { paths, exhausted, noPath } = await find('a11', 0);
  expect({ paths, exhausted }).toEqual({ paths: [], exhausted: false });
  const why = await noPath();
  expect(why?.reason).toBe('GIVEN_UP');
  expect(why?.explanation).toContain('No way from A0 to A11 was found before the search was given up');
});

test('a search that is given up later answers the best that it has found, and that there may be more', async () => {
  const all = (await find('a11', Infinity)).paths.map(({ roleIds }) => roleIds);
  expect(all).toHaveLength(20);
  const counts = new Set<number>();
  for (let steps = 0; steps < 100; steps += 1) {
    vi.restoreAllMocks();
    countingClock();
    // A search ends a quarter of a second before the deadline.
    const { paths, exhausted } = await find('a11', 250 + steps);
    if (paths.length === 0) continue;
    expect(exhausted).toBe(false);
    expect(paths.map(({ roleIds }) => roleIds)).toEqual(all.slice(0, paths.length));
    counts.add(paths.length);
  }
  expect([...counts]).toContain(20);
  expect(counts.size).toBeGreaterThan(2);
  expect(counts).not.toContain(0);
});

test('a search that ends in time and finds nothing has proved that there is no way', async () => {
  const { paths, exhausted, noPath } = await find('cook', Infinity);
  expect({ paths, exhausted }).toEqual({ paths: [], exhausted: true });
  expect((await noPath())?.reason).toBe('NOTHING_LEADS_IN');
});
