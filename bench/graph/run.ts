/*
 * `npm run bench -- graph`: generated frameworks of 1,000 and 20,000 roles and one with the counts of a large taxonomy,
 * on Neo4j and embedded: loading beside LOAD CSV, reading beside an organization, questions by size, readers beside a
 * writer, the first question after a start. Takes about a quarter of an hour. Prints tables and writes
 * bench/results/graph.json. `--small` has only the framework of 1,000 roles, so that nothing is compared by size and
 * nothing written elsewhere, and writes graph-small.json.
 */
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { openBenchGraph } from '../organizations/bench-graph.ts';
import { generateOrganization } from '../organizations/generated-organization.ts';
import { importRows } from '../organizations/import-rows.ts';
import { rounded } from '../organizations/timing.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { runChild } from './child.ts';
import { type ShapeName, SHAPES } from './generated-framework.ts';
import { measureHeadline } from './headline.ts';
import { compareLoading, type LoadingRow } from './loading.ts';
import type { LoadReport } from './loading-child.ts';
import { openDatabase } from './open-database.ts';
import { compareQuestions, type QuestionRow } from './questions.ts';
import { summarizeReading } from './reading.ts';
import type { ReadingReport } from './reading-child.ts';
import { startServer } from './server.ts';
import {
  measureVisibility,
  measureWrites,
  type ReaderRow,
  type VisibilityRow,
  type WriterRow,
} from './writes.ts';

const isSmall = process.argv.includes('--small');
const FRAMEWORKS: readonly ShapeName[] = isSmall ? ['small'] : ['small', 'taxonomy', 'large'];
const ORGANIZATION = 'bench-chart';
const POSITIONS = isSmall ? 5_000 : 50_000;

const loads: number[] = [];
await using graph = await openBenchGraph();
const { server: neo4j, database } = graph;
using folder = mkdtempDisposableSync(path.join(tmpdir(), 'rolegraph-graph-'));
const embedded = (shape: ShapeName) => path.join(folder.path, shape);

note('loading');
const loading: LoadingRow[] = [];
for (const shape of FRAMEWORKS) {
  const rounds = { small: 5, taxonomy: 2, large: 2 }[shape];
  const warmUp = { small: 3, taxonomy: 1, large: 0 }[shape];
  const isFirst = shape === 'small';
  loading.push(await compareLoading(graph, shape, { rounds, warmUp, compared: isFirst, warm: isFirst }));
  console.table(loading.slice(-1));
}
await importRows(database, ORGANIZATION, organizationRows);
const embeddedLoading: (LoadReport & { shape: ShapeName })[] = [];
for (const shape of FRAMEWORKS) {
  const report = await runChild<LoadReport>('loading-child.ts', embedded(shape), shape);
  const [loadMs, digestMs] = [rounded(report.loadMs), rounded(report.digestMs)];
  embeddedLoading.push({ shape, ...report, loadMs, digestMs });
  const opened = await openDatabase(embedded(shape));
  await prepareGraph(opened);
  await importRows(opened, ORGANIZATION, organizationRows);
  await opened.close();
}
console.table(embeddedLoading);

note('reading');
const reading = [];
for (const shape of FRAMEWORKS) {
  for (const [engine, place] of [
    ['neo4j', neo4j.uri],
    ['embedded', embedded(shape)],
  ] as const) {
    const report = await runChild<ReadingReport>('reading-child.ts', place, shape, ORGANIZATION);
    reading.push({ engine, shape, ...summarizeReading(report) });
  }
}
console.table(reading);

note('questions');
let questions: QuestionRow[] = [];
if (!isSmall) {
  await using small = await startServer({ NEO4J_URI: neo4j.uri, ROLEGRAPH_SCOPES: SHAPES.small.slug });
  await using large = await startServer({ NEO4J_URI: neo4j.uri, ROLEGRAPH_SCOPES: SHAPES.large.slug });
  questions = await compareQuestions({ small, large }, 150);
  console.table(questions);
}

note('writes');
const readers: ReaderRow[] = [];
const writers: WriterRow[] = [];
const visibility: VisibilityRow[] = [await measureVisibility(graph, 'small', isSmall ? 6 : 15)];
console.table(visibility);
for (const [shape, other] of isSmall
  ? ([['small', null]] as const)
  : ([
      ['small', 'taxonomy'],
      ['large', 'small'],
    ] as const)) {
  const measured = await measureWrites(graph, shape, other, { rounds: 2, seconds: 8 });
  readers.push(...measured.readers);
  writers.push(measured.writer);
}
console.table(readers);
console.table(writers);

note('the first question');
const headline = [await measureHeadline(neo4j.uri, 5), await measureHeadline(null, 5)];
console.table(headline);

const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;
const results = new URL('../results/', import.meta.url);
mkdirSync(results, { recursive: true });
writeFileSync(
  new URL(isSmall ? 'graph-small.json' : 'graph.json', results),
  `${JSON.stringify({ machine, loads, loading, embeddedLoading, reading, questions, visibility, readers, writers, headline }, null, 2)}\n`,
);

async function* organizationRows() {
  yield* generateOrganization(POSITIONS, 'balanced');
}

/** With the load of the machine: what else it does is in every figure. */
function note(what: string): void {
  loads.push(Math.round(loadavg()[0]! * 10) / 10);
  process.stderr.write(`${what} (load ${loads.at(-1)})\n`);
}
