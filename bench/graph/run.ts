/*
 * `npm run bench -- graph`: generated frameworks of 1,000 and 20,000 roles and one with the counts of a large taxonomy,
 * on Neo4j and embedded: loading beside LOAD CSV, reading beside an organization, questions by size, how soon another
 * process's write is seen, readers beside a writer, the first question after a start. Takes about a quarter of an hour.
 * Prints tables and puts them into bench/results/graph.json.
 *
 * `--only loading,writes` measures these parts alone, `--shape small` frameworks of these shapes: some minutes, of which
 * the figures replace those in the file. The others stay, with the day on which they were measured.
 */
import { mkdtempDisposableSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBenchGraph } from '../organizations/bench-graph.ts';
import { generateOrganization } from '../organizations/generated-organization.ts';
import { importRows } from '../organizations/import-rows.ts';
import { rounded } from '../organizations/timing.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { runChild } from './child.ts';
import { type ShapeName, SHAPES } from './generated-framework.ts';
import { measureHeadline } from './headline.ts';
import { compareLoading } from './loading.ts';
import type { LoadReport } from './loading-child.ts';
import { openDatabase } from './open-database.ts';
import { compareQuestions } from './questions.ts';
import { summarizeReading } from './reading.ts';
import type { ReadingReport } from './reading-child.ts';
import { keepResults, type Tables } from './results-file.ts';
import { startServer } from './server.ts';
import { measureVisibility, measureWrites } from './writes.ts';

const ORGANIZATION = 'bench-chart';
const POSITIONS = 50_000;
/** How long readers are measured beside a writer: the large framework is read again seldom, and must be at least once. */
const SECONDS = { small: 24, large: 30 };
const RESULTS = new URL('../results/graph.json', import.meta.url);
const MACHINE = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;

/** Each measures a part, and says which rows belong into which table. */
const PARTS: Readonly<Record<string, () => Promise<Tables>>> = {
  loading: measureLoading,
  reading: measureReadings,
  questions: measureQuestions,
  visibility: async () => {
    await load(neo4j.uri, 'small');
    return { visibility: [await measureVisibility(graph, 'small', 15)] };
  },
  writes: measureBesideWriter,
  headline: async () => ({
    headline: [await measureHeadline(neo4j.uri, 5), await measureHeadline(null, 5)],
  }),
};

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { only: { type: 'string' }, shape: { type: 'string' } },
});
const parts = chosen('--only', values.only, Object.keys(PARTS));
const shapes = chosen('--shape', values.shape, Object.keys(SHAPES)) as readonly ShapeName[];

await using graph = await openBenchGraph();
const { server: neo4j, database } = graph;
using folder = mkdtempDisposableSync(path.join(tmpdir(), 'rolegraph-graph-'));
const embedded = (shape: ShapeName) => path.join(folder.path, shape);
const loaded = new Set<string>();

for (const part of parts) {
  const load = Math.round(loadavg()[0]! * 10) / 10;
  process.stderr.write(`${part} (load ${load})\n`);
  const measuredOn = new Date().toISOString().slice(0, 10);
  const tables = await PARTS[part]!();
  for (const rows of Object.values(tables)) console.table(rows);
  const dated = Object.entries(tables).map(([name, rows]) => [
    name,
    rows.map((row) => ({ ...row, measuredOn, load })),
  ]);
  keepResults(RESULTS, MACHINE, Object.fromEntries(dated) as Tables);
}

async function measureLoading() {
  const loading = await each(shapes, async (shape) => {
    const rounds = { small: 5, taxonomy: 2, large: 2 }[shape];
    const warmUp = { small: 3, taxonomy: 1, large: 0 }[shape];
    const isFirst = shape === 'small';
    const row = await compareLoading(graph, shape, { rounds, warmUp, compared: isFirst, warm: isFirst });
    loaded.add(`${neo4j.uri} ${shape}`);
    return row;
  });
  const embeddedLoading = await each(shapes, async (shape) => {
    const report = await load(embedded(shape), shape);
    return { shape, ...report!, loadMs: rounded(report!.loadMs), digestMs: rounded(report!.digestMs) };
  });
  return { loading, embeddedLoading };
}

async function measureReadings() {
  const places = shapes.flatMap((shape) => [
    { engine: 'neo4j', shape, place: neo4j.uri },
    { engine: 'embedded', shape, place: embedded(shape) },
  ]);
  const reading = await each(places, async ({ engine, shape, place }) => {
    await load(place, shape);
    await addOrganization(place);
    const report = await runChild<ReadingReport>('reading-child.ts', place, shape, ORGANIZATION);
    return { engine, shape, ...summarizeReading(report) };
  });
  return { reading };
}

/** Both sizes, since they are compared. */
async function measureQuestions() {
  for (const shape of ['small', 'large'] as const) await load(neo4j.uri, shape);
  await using small = await startServer({ NEO4J_URI: neo4j.uri, ROLEGRAPH_SCOPES: SHAPES.small.slug });
  await using large = await startServer({ NEO4J_URI: neo4j.uri, ROLEGRAPH_SCOPES: SHAPES.large.slug });
  return { questions: await compareQuestions({ small, large }, 150) };
}

async function measureBesideWriter() {
  const measured = await each(
    shapes.filter((shape) => shape !== 'taxonomy'),
    async (shape) => {
      const other = shape === 'small' ? 'taxonomy' : 'small';
      await load(neo4j.uri, shape);
      await load(neo4j.uri, other);
      return measureWrites(graph, shape, other, { rounds: 2, seconds: SECONDS[shape] });
    },
  );
  return {
    readers: measured.flatMap(({ readers }) => readers),
    writers: measured.map(({ writer }) => writer),
  };
}

/** Loads a framework where it is not there yet: the URI of a Neo4j, or the folder of an embedded database. */
async function load(place: string, shape: ShapeName): Promise<LoadReport | null> {
  if (loaded.has(`${place} ${shape}`)) return null;
  loaded.add(`${place} ${shape}`);
  return runChild<LoadReport>('loading-child.ts', place, shape);
}

async function addOrganization(place: string): Promise<void> {
  if (loaded.has(`${place} ${ORGANIZATION}`)) return;
  loaded.add(`${place} ${ORGANIZATION}`);
  const opened = place === neo4j.uri ? database : await openDatabase(place);
  await prepareGraph(opened);
  await importRows(opened, ORGANIZATION, organizationRows);
  if (opened !== database) await opened.close();
}

async function* organizationRows() {
  yield* generateOrganization(POSITIONS, 'balanced');
}

async function each<Item, Result>(
  items: readonly Item[],
  measure: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await measure(item));
  return results;
}

/** What an option chooses of what there is; all, where it is left out. @throws Error */
function chosen(option: string, value: string | undefined, all: readonly string[]): readonly string[] {
  const names = value?.split(',') ?? all;
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`${option} takes ${all.join(', ')}, not ${unknown.join(', ')}.`);
  return all.filter((name) => names.includes(name));
}
