import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { kBestPaths } from '../../test/paths/search/k-best-paths.ts';
import type { Block } from './event-loop.ts';
import { generateGraph, type GeneratedGraph, seededRandom } from './generated-graph.ts';
import type { ProductMemory } from './product-memory.ts';
import { YenOverDijkstra } from './yen-over-dijkstra.ts';

/*
 * `node bench/paths/run.ts`: the product's search beside Yen over plain Dijkstra, on the same pairs, one after the
 * other and each first in turn, so that a busy machine troubles both alike. Costs must be equal on
 * every pair. Before that, processes of their own tell what the product takes of memory and how long it lets nobody else
 * have a turn. Takes about four minutes, prints tables and writes bench/results/paths.json.
 */

const SEED = 20_240_611;
const K = 5;

/** Pairs of roles: anywhere, or at most one transition's reach apart, or on opposite sides of the ring. */
type Distance = 'any' | 'near' | 'far';
const SMALL = { roles: 1_000, transitions: 5_000 };
const LARGE = { roles: 100_000, transitions: 1_000_000 };

/** `neighbours`: a transition leads at most a fiftieth of the ring away; `anywhere`: to any role. */
const GRAPHS = [
  { ...SMALL, shape: 'anywhere', reach: 500, pairs: { any: 600 } },
  { ...SMALL, shape: 'neighbours', reach: 20, pairs: { any: 600 } },
  { ...LARGE, shape: 'anywhere', reach: 50_000, pairs: { any: 15 } },
  { ...LARGE, shape: 'neighbours', reach: 2_000, pairs: { near: 40, far: 11 } },
] as const;

interface Row {
  readonly roles: number;
  readonly transitions: number;
  readonly shape: string;
  readonly pairs: string;
  readonly by: string;
  readonly medianSteps: number;
  readonly yardstickMs: number;
  readonly productMs: number;
  readonly productP95Ms: number;
  readonly ratio: number;
}

const productMemory = resultOf('product-memory.ts') as ProductMemory;
const blocks = resultOf('event-loop.ts') as Block[];

const rows: Row[] = [];
for (const { roles, transitions, shape, reach, pairs } of GRAPHS) {
  const random = seededRandom(SEED);
  const graph = generateGraph(roles, transitions, reach, random);
  for (const by of ['years', 'steps'] as const) {
    for (const [distance, count] of Object.entries(pairs)) {
      const ends = Array.from({ length: count + warmUp(count) }, () =>
        pickPair(roles, reach, distance as Distance, random),
      );
      rows.push({
        roles,
        transitions,
        shape,
        pairs: `${distance} (${count})`,
        by,
        ...compare(graph, by, ends, warmUp(count)),
      });
      console.error(`${roles} ${shape} ${distance} ${by}: ${rows.at(-1)!.ratio} times`);
    }
  }
}

const peakMemoryMb = Math.round(process.resourceUsage().maxRSS / 1024);
console.table(rows);
console.log(`k = ${K}, median milliseconds a question; costs equal on every pair; peak ${peakMemoryMb} MB.`);
console.table(blocks);
console.log(`The product alone: ${JSON.stringify(productMemory)}`);
const results = new URL('../results/', import.meta.url);
mkdirSync(results, { recursive: true });
const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;
writeFileSync(
  new URL('paths.json', results),
  `${JSON.stringify({ machine, seed: SEED, k: K, rows, blocks, productMemory, peakMemoryMb }, null, 2)}\n`,
);

/** What another file of this folder prints, run in a process of its own. */
function resultOf(file: string): unknown {
  const program = path.join(import.meta.dirname, file);
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/** Questions asked before the clock counts, so that both run optimised. */
function warmUp(count: number): number {
  return count > 100 ? 300 : 1;
}

function pickPair(
  roles: number,
  reach: number,
  distance: Distance,
  random: () => number,
): [from: number, to: number] {
  const from = Math.floor(random() * roles);
  if (distance === 'far') return [from, (from + roles / 2) % roles];
  return [from, (from + 1 + Math.floor(random() * (distance === 'near' ? reach : roles - 1))) % roles];
}

function compare(graph: GeneratedGraph, by: 'years' | 'steps', ends: [number, number][], discard: number) {
  const { topology } = graph;
  const yardstick = new YenOverDijkstra(topology, graph[by]);
  const times = { yardstick: [] as number[], product: [] as number[], steps: [] as number[] };
  for (const [turn, [from, to]] of ends.entries()) {
    const askYardstick = () => timed(times.yardstick, () => yardstick.kBest(from, to, K));
    const askProduct = () =>
      timed(times.product, () => kBestPaths(topology, graph[by], { from, to, k: K }).paths);
    const first = turn % 2 === 0 ? askYardstick() : askProduct();
    const second = turn % 2 === 0 ? askProduct() : askYardstick();
    if (first.map((path) => path.cost).join() !== second.map((path) => path.cost).join()) {
      throw new Error(`Costs differ from ${topology.roleIds[from]} to ${topology.roleIds[to]}.`);
    }
    times.steps.push(first[0]?.edges.length ?? 0);
  }
  for (const list of Object.values(times)) list.splice(0, discard);
  const [yardstickMs, productMs] = [quantile(times.yardstick, 0.5), quantile(times.product, 0.5)];
  return {
    medianSteps: quantile(times.steps, 0.5),
    yardstickMs: rounded(yardstickMs),
    productMs: rounded(productMs),
    productP95Ms: rounded(quantile(times.product, 0.95)),
    ratio: rounded(yardstickMs / productMs),
  };
}

function timed<Result>(times: number[], work: () => Result): Result {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)]!;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
