/*
 * `npm run bench -- frameworks`: files in the shape and size of O*NET's database and of ESCO's archives are imported into
 * both engines; on Neo4j beside LOAD CSV of the same graph in one transaction. Every process imports one source, as the
 * command does. Then candidates of all roles and skills of a framework in another, and paths over three frameworks beside
 * paths within one. Prints tables and writes bench/results/frameworks.json. `--rounds N`, by default 3, after one that does
 * not count; `--only onet,esco,candidates,paths`.
 */
import { deepStrictEqual } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { frameworkRecords } from '../../src/storage/framework/framework-records.ts';
import type { Neo4jServer } from '../../tools/neo4j/server.ts';
import { REMOVE, WRITTEN, writeCsv } from '../graph/load-csv.ts';
import { keepResults, type Tables } from '../graph/results-file.ts';
import { type BenchGraph, openBenchGraph } from '../organizations/bench-graph.ts';
import { median, rounded } from '../organizations/timing.ts';
import { useOf } from '../peers/process-use.ts';
import type { CandidatesReport } from './candidates-child.ts';
import { writeEsco, writeOnet } from './generated-files.ts';
import type { ImportReport } from './import-child.ts';
import type { PathsReport } from './paths-child.ts';

const execute = promisify(execFile);
const RESULTS = new URL('../results/frameworks.json', import.meta.url);
const TIMEOUT_MS = 900_000;
const PARTS = ['onet', 'esco', 'candidates', 'paths'] as const;
type Part = (typeof PARTS)[number];

const { values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, only: { type: 'string', default: PARTS.join() } },
});
const rounds = Number(values.rounds);
const parts = values.only.split(',') as Part[];
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`No part ${unknown.join(', ')}; there are ${PARTS.join(', ')}.`);

if (parts.includes('candidates')) {
  const candidates: object[] = [];
  for (const [shape, from, to] of [
    ['roles', 3_000, 1_000],
    ['skills', 13_000, 9_000],
  ] as const) {
    const {
      from: _,
      to: __,
      ...report
    } = await inChild<CandidatesReport>('candidates-child.ts', shape, from, to);
    candidates.push({ shape, from, to, ...report });
    keep({ candidates });
  }
  console.table(candidates);
}
if (parts.includes('paths')) {
  const paths = await inChild<PathsReport[]>('paths-child.ts');
  keep({ paths });
  console.table(paths);
}
if (parts.includes('onet') || parts.includes('esco')) await imports();

async function imports(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-published-'));
  await using graph = await openBenchGraph();
  try {
    const sources = [
      { shape: 'onet' as const, source: path.join(folder, 'db_30_1_text'), write: writeOnet },
      { shape: 'esco' as const, source: path.join(folder, 'esco'), write: writeEsco },
    ].filter(({ shape }) => parts.includes(shape));
    const [neo4j, embedded]: [object[], object[]] = [[], []];
    for (const { shape, source, write } of sources) {
      await write(source);
      neo4j.push(await beside(graph, shape, source));
      const report = await imported(source, mkdtempSync(path.join(folder, 'db-')));
      embedded.push({ shape, engine: 'embedded', ...figuresOf(report) });
      // So that a run that is ended has measured something.
      keep({ neo4j, embedded });
    }
    console.table(neo4j);
    console.table(embedded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both into the same Neo4j, in turn. @throws AssertionError where the graphs differ */
async function beside({ server, expert }: BenchGraph, shape: string, source: string): Promise<object> {
  const { content } = await (await openFramework(source)).read();
  const records = frameworkRecords(content);
  const statements = writeCsv(server.importDirectory, records);
  const [nodes, relationships] = [records.nodes.length, records.links.length];
  const parameters = { framework: content.framework.slug };
  const written = async () => {
    const found: unknown[] = [];
    for (const statement of WRITTEN) found.push(await expert.ask(statement, parameters, TIMEOUT_MS));
    return found;
  };
  const csv: Timed[] = [];
  const reports: (ImportReport & { readonly serverCpu: number })[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    csv.push(await withServer(server, () => expert.writeTogether(statements, {})));
    const expected = round === 0 ? await written() : null;
    await expert.writeEach(REMOVE, parameters);
    const before = cpuSecondsOf(server);
    const report = await imported(source, server.uri);
    reports.push({ ...report, serverCpu: cpuSecondsOf(server) - before });
    if (expected !== null) deepStrictEqual(await written(), expected, 'LOAD CSV made another graph');
    await expert.writeEach(REMOVE, parameters);
  }
  const counted = reports.slice(1);
  const of = (figure: (report: (typeof reports)[number]) => number) => median(counted.map(figure));
  const loadCsvMs = median(csv.slice(1).map(({ ms }) => ms));
  const loadCsvCpu = median(csv.slice(1).map(({ cpu }) => cpu));
  return {
    shape,
    engine: 'neo4j',
    nodes,
    relationships,
    loadCsvMs: rounded(loadCsvMs),
    importMs: rounded(of(({ importMs }) => importMs)),
    readMs: rounded(of(({ readMs }) => readMs)),
    // LOAD CSV gets a graph that is ready; the import makes it of the files first.
    share: rounded(loadCsvMs / of(({ importMs }) => importMs)),
    shareOfWriting: rounded(loadCsvMs / of(({ importMs, readMs }) => importMs - readMs)),
    loadCsvCpu: rounded(loadCsvCpu),
    serverCpu: rounded(of(({ serverCpu }) => serverCpu)),
    clientCpu: rounded(of(({ cpu }) => cpu)),
    // What all processors did: the rest of the machine does not count.
    shareOfCpu: rounded(loadCsvCpu / of(({ cpu, serverCpu }) => cpu + serverCpu)),
    peakMb: Math.max(...reports.map(({ peakMb }) => peakMb)),
  };
}

interface Timed {
  readonly ms: number;
  /** Seconds of processor that the server used. */
  readonly cpu: number;
}

async function withServer(server: Neo4jServer, work: () => Promise<void>): Promise<Timed> {
  const [start, before] = [performance.now(), cpuSecondsOf(server)];
  await work();
  return { ms: performance.now() - start, cpu: cpuSecondsOf(server) - before };
}

function cpuSecondsOf({ processId }: Neo4jServer): number {
  return (useOf(processId ?? 0)?.cpuMs ?? NaN) / 1_000;
}

async function imported(source: string, place: string): Promise<ImportReport> {
  return inChild<ImportReport>('import-child.ts', source, place);
}

async function inChild<Report>(file: string, ...words: readonly (string | number)[]): Promise<Report> {
  const { stdout } = await execute(
    process.execPath,
    ['--expose-gc', path.join(import.meta.dirname, file), ...words.map(String)],
    { timeout: TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

function figuresOf({ importMs, readMs, cpu, peakMb }: ImportReport): object {
  return { importMs, readMs, clientCpu: cpu, peakMb };
}

function keep(tables: Tables): void {
  keepResults(RESULTS, machine(), tables);
}

function machine(): string {
  return `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
}
