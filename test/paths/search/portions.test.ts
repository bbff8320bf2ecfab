import { expect, test } from 'vitest';
import { generateGraph, seededRandom } from '../../../bench/paths/generated-graph.ts';
import { kBestPaths } from './k-best-paths.ts';
import type { PathQuery } from '../../../src/paths/search/path-query.ts';
import { PathSearch } from '../../../src/paths/search/path-search.ts';

const ROLES = 5_000;
const { topology, years } = generateGraph(ROLES, 25_000, ROLES / 50, seededRandom(3));
const far = { from: 0, to: ROLES / 2, k: 20 };

/** How often a search asks whether it may take an edge, portion by portion: what it does most. */
function edgesLookedAt(query: PathQuery): number[] {
  const portions = [0];
  const allowedEdge = () => {
    portions[0]!++;
    return true;
  };
  const search = new PathSearch(topology, years, { ...query, allowedEdge });
  while (search.step()) portions.unshift(0);
  search.close();
  expect(search.found).toEqual(kBestPaths(topology, years, query));
  expect(search.found.paths).toHaveLength(20);
  return portions;
}

/*
 * A portion expands 128 labels, for each of which a tree grows by at most 32 nodes, or settles 1,000 nodes of the trees
 * that via nodes need. A role has five transitions either way.
 */
const MOST_EDGES = 128 * (1 + 32) * 5;

test.each([
  ['between roles far apart', far],
  ['with a limit on the steps', { ...far, maxSteps: 60 }],
  ['with a limit on a sum', { ...far, limits: [{ amounts: years, max: 200_000_000 }] }],
  ['through three others', { ...far, viaNodes: new Set([1_300, 700, 2_000]) }],
  ['through three others with a limit', { ...far, viaNodes: new Set([1_300, 700, 2_000]), maxSteps: 80 }],
])('no portion of a search %s does more than its share', (_, query) => {
  const portions = edgesLookedAt(query);
  expect(Math.max(...portions)).toBeLessThanOrEqual(MOST_EDGES);
  // And the work is more than a few portions, so that this says something.
  expect(portions.filter((edges) => edges > 0).length).toBeGreaterThan(5);
});
