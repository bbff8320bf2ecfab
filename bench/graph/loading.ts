import { deepStrictEqual } from 'node:assert';
import { frameworkRecords } from '../../src/storage/framework/framework-records.ts';
import type { BenchGraph } from '../organizations/bench-graph.ts';
import { median, rounded, timed } from '../organizations/timing.ts';
import { runChild } from './child.ts';
import { generateFramework, type ShapeName, SHAPES } from './generated-framework.ts';
import { REMOVE, WRITTEN, writeCsv } from './load-csv.ts';
import type { LoadReport } from './loading-child.ts';

const TIMEOUT_MS = 600_000;
const BEFORE = 'bench-before';

export interface LoadingRow {
  readonly shape: ShapeName;
  readonly nodes: number;
  readonly relationships: number;
  readonly loadSeedMs: number;
  readonly loadCsvMs: number;
  /** The product's throughput as a share of that of LOAD CSV, in a process that has just begun. */
  readonly share: number;
  /** The same in a process that has loaded one before, as Neo4j has; null where that was not measured. */
  readonly shareWarm: number | null;
  readonly seedDigestMs: number;
  readonly peakMb: number;
}

/**
 * The same framework by the product and by LOAD CSV in one transaction into the same Neo4j, in turn; the product's stays
 * there in the end.
 *
 * @param warm whether a process that has loaded one before is measured too
 * @param rounds `warmUp` of them do not count, since Java compiles what a server does often
 * @throws AssertionError where the graphs differ
 */
export async function compareLoading(
  { server, expert }: BenchGraph,
  shape: ShapeName,
  { rounds, warmUp, compared, warm }: { rounds: number; warmUp: number; compared: boolean; warm: boolean },
): Promise<LoadingRow> {
  const framework = SHAPES[shape].slug;
  const records = frameworkRecords(generateFramework(SHAPES[shape]));
  const statements = writeCsv(server.importDirectory, records);
  const written = async () => {
    const graph: unknown[] = [];
    for (const statement of WRITTEN) graph.push(await expert.ask(statement, { framework }, TIMEOUT_MS));
    return graph;
  };
  const csv: number[] = [];
  const reports: LoadReport[] = [];
  const warmReports: LoadReport[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    await timed(csv, () => expert.writeTogether(statements, {}));
    const graph = compared && round === 0 ? await written() : null;
    await expert.writeEach(REMOVE, { framework });
    if (warm) {
      warmReports.push(await runChild<LoadReport>('loading-child.ts', server.uri, shape, BEFORE));
      for (const slug of [framework, BEFORE]) await expert.writeEach(REMOVE, { framework: slug });
    }
    reports.push(await runChild<LoadReport>('loading-child.ts', server.uri, shape));
    if (graph !== null) deepStrictEqual(await written(), graph, 'LOAD CSV made another graph');
    if (round < warmUp + rounds - 1) await expert.writeEach(REMOVE, { framework });
  }
  const counted = reports.slice(warmUp);
  const [productMs, csvMs] = [median(counted.map(({ loadMs }) => loadMs)), median(csv.slice(warmUp))];
  return {
    shape,
    nodes: records.nodes.length,
    relationships: records.links.length,
    loadSeedMs: rounded(productMs),
    loadCsvMs: rounded(csvMs),
    share: rounded(csvMs / productMs),
    shareWarm: warm ? rounded(csvMs / median(warmReports.slice(warmUp).map(({ loadMs }) => loadMs))) : null,
    seedDigestMs: rounded(median(counted.map(({ digestMs }) => digestMs))),
    peakMb: Math.max(...reports.map(({ peakMb }) => peakMb)),
  };
}
