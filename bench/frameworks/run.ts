/*
 * `npm run bench -- frameworks`: files in the shape and size of O*NET's database and of ESCO's archives are imported into
 * both engines; on Neo4j beside LOAD CSV of the same graph in one transaction. Every process imports one source, as the
 * command does. Prints tables and writes bench/results/frameworks.json. `--rounds N`, by default 3, after one that does not
 * count.
 */
import { deepStrictEqual } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { frameworkRecords } from '../../src/storage/framework/framework-records.ts';
import { REMOVE, WRITTEN, writeCsv } from '../graph/load-csv.ts';
import { keepResults } from '../graph/results-file.ts';
import { openBenchGraph } from '../organizations/bench-graph.ts';
import { median, rounded, timed } from '../organizations/timing.ts';
import { writeEsco, writeOnet } from './generated-files.ts';
import type { ImportReport } from './import-child.ts';

const execute = promisify(execFile);
const CHILD = path.join(import.meta.dirname, 'import-child.ts');
const TIMEOUT_MS = 900_000;

const { values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-published-'));
await using graph = await openBenchGraph();
const { server, expert } = graph;
try {
  const sources = [
    { shape: 'onet', source: path.join(folder, 'db_30_1_text'), write: writeOnet },
    { shape: 'esco', source: path.join(folder, 'esco'), write: writeEsco },
  ];
  const neo4j: object[] = [];
  const embedded: object[] = [];
  for (const { shape, source, write } of sources) {
    await write(source);
    neo4j.push(await beside(shape, source));
    const report = await imported(source, mkdtempSync(path.join(folder, 'db-')));
    embedded.push({ shape, engine: 'embedded', ...figuresOf(report) });
    // So that a run that is ended has measured something.
    keepResults(new URL('../results/frameworks.json', import.meta.url), machine(), { neo4j, embedded });
  }
  console.table(neo4j);
  console.table(embedded);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Both into the same Neo4j, in turn. @throws AssertionError where the graphs differ */
async function beside(shape: string, source: string): Promise<object> {
  const { content } = await (await openFramework(source)).read();
  const records = frameworkRecords(content);
  const statements = writeCsv(server.importDirectory, records);
  const parameters = { framework: content.framework.slug };
  const written = async () => {
    const found: unknown[] = [];
    for (const statement of WRITTEN) found.push(await expert.ask(statement, parameters, TIMEOUT_MS));
    return found;
  };
  const csv: number[] = [];
  const reports: ImportReport[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await timed(csv, () => expert.writeTogether(statements, {}));
    const expected = round === 0 ? await written() : null;
    await expert.writeEach(REMOVE, parameters);
    reports.push(await imported(source, server.uri));
    if (expected !== null) deepStrictEqual(await written(), expected, 'LOAD CSV made another graph');
    await expert.writeEach(REMOVE, parameters);
  }
  const counted = reports.slice(1);
  const of = (figure: (report: ImportReport) => number) => median(counted.map(figure));
  const loadCsvMs = median(csv.slice(1));
  return {
    shape,
    engine: 'neo4j',
    nodes: records.nodes.length,
    relationships: records.links.length,
    loadCsvMs: rounded(loadCsvMs),
    importMs: rounded(of(({ importMs }) => importMs)),
    writeMs: rounded(of(({ importMs, readMs }) => importMs - readMs)),
    // LOAD CSV gets a graph that is ready; the import makes it of the files first.
    share: rounded(loadCsvMs / of(({ importMs }) => importMs)),
    shareOfWriting: rounded(loadCsvMs / of(({ importMs, readMs }) => importMs - readMs)),
    peakMb: Math.max(...reports.map(({ peakMb }) => peakMb)),
  };
}

async function imported(source: string, place: string): Promise<ImportReport> {
  const { stdout } = await execute(process.execPath, [CHILD, source, place], { timeout: TIMEOUT_MS });
  return JSON.parse(stdout) as ImportReport;
}

function figuresOf({ importMs, readMs, peakMb }: ImportReport): object {
  return { importMs, writeMs: importMs - readMs, peakMb };
}

function machine(): string {
  return `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
}
