/*
 * A process that does nothing but load one generated framework, and prints what it took: `node loading-child.ts PLACE
 * SHAPE [BEFORE]`. With the slug BEFORE it has loaded one of the same shape before, as a server has that was asked to.
 */
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { readSeedDigest } from '../../src/storage/loaded-seed.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { generateFramework, type ShapeName, SHAPES } from './generated-framework.ts';
import { openDatabase } from './open-database.ts';

/** What a child tells its parent. */
export interface LoadReport {
  /** The first load, into a database without this framework. */
  readonly loadMs: number;
  /** What a start reads of the seed that was loaded. */
  readonly digestMs: number;
  /** The most that was resident. */
  readonly peakMb: number;
}

const [place = '', shape = '', before] = process.argv.slice(2);
const { slug, ...counts } = SHAPES[shape as ShapeName];
const content = generateFramework({ slug, ...counts });
const database = await openDatabase(place);
try {
  await prepareGraph(database);
  if (before !== undefined)
    await loadSeed(database, generateFramework({ ...counts, slug: before }), 'a digest');
  const loadMs = await timeOf(() => loadSeed(database, content, 'a digest'));
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  await readDigest();
  const digestMs = await timeOf(readDigest);
  const report: LoadReport = { loadMs, digestMs, peakMb };
  console.log(JSON.stringify(report));
} finally {
  await database.close();
}

function readDigest(): Promise<string | null> {
  return database.read((transaction) => readSeedDigest(transaction, slug));
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
