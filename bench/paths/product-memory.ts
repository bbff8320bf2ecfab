import { kBestPaths } from '../../test/paths/search/k-best-paths.ts';
import { generateGraph, seededRandom } from './generated-graph.ts';

/*
 * What the product takes of memory on 100,000 roles without the yardstick beside it: run by run.ts in a process of its
 * own. Prints JSON.
 */

const ROLES = 100_000;

export interface ProductMemory {
  /** The most that the process had taken when the topology was there, the list that it is made of included. */
  readonly withTopologyMb: number;
  /** The same after the questions. */
  readonly peakMb: number;
}

const random = seededRandom(7);
const graph = generateGraph(ROLES, 1_000_000, ROLES / 2, random);
const withTopologyMb = peakMb();
for (const costs of [graph.years, graph.steps]) {
  for (let question = 0; question < 10; question++) {
    const [from, to] = [Math.floor(random() * ROLES), Math.floor(random() * ROLES)];
    kBestPaths(graph.topology, costs, { from, to, k: 5 });
    const viaNodes = new Set([1, 2, 3].map(() => Math.floor(random() * ROLES)));
    kBestPaths(graph.topology, costs, { from, to, k: 20, viaNodes });
  }
}
console.log(JSON.stringify({ withTopologyMb, peakMb: peakMb() }));

function peakMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
