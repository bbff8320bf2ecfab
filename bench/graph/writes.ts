import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchGraph } from '../organizations/bench-graph.ts';
import { median, rounded } from '../organizations/timing.ts';
import { runChild } from './child.ts';
import { type ShapeName, SHAPES } from './generated-framework.ts';
import type { LoadReport } from './load-child.ts';
import { type RunningServer, startServer } from './server.ts';
import { startWriter } from './writer.ts';
import type { WriterReport } from './writer-child.ts';

/**
 * What readers get without writes, beside as many writes to a framework that the server does not serve, and beside writes
 * to its own.
 */
type Condition = 'none' | 'elsewhere' | 'here';

export interface ReaderRow {
  readonly shape: ShapeName;
  readonly question: string;
  readonly perSecond: number;
  readonly p99Ms: number;
  /** Throughput beside writes as a share of that without; the p99 as a multiple. Null where there is no other framework. */
  readonly shareElsewhere: number | null;
  readonly shareHere: number;
  readonly p99Elsewhere: number | null;
  readonly p99Here: number;
  readonly failures: number;
}

export interface WriterRow extends WriterReport {
  readonly shape: ShapeName;
  /** Until a start beside the writes was ready, and until one without. */
  readonly startMs: number;
  readonly startWithoutMs: number;
}

/**
 * Readers of one framework while another process writes to it, in turn with readers that are left alone.
 *
 * @param other the framework that is written to elsewhere, which must have been loaded; null for none
 */
export async function measureWrites(
  { server: neo4j }: BenchGraph,
  shape: ShapeName,
  other: ShapeName | null,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<{ readers: ReaderRow[]; writer: WriterRow }> {
  const environment = { NEO4J_URI: neo4j.uri, ROLEGRAPH_SCOPES: SHAPES[shape].slug };
  await using server = await startServer(environment);
  const written: Readonly<Record<Condition, ShapeName | null>> = {
    none: null,
    elsewhere: other,
    here: shape,
  };
  const conditions: readonly Condition[] = other === null ? ['none', 'here'] : ['none', 'elsewhere', 'here'];
  const reports: Record<Condition, LoadReport[]> = { none: [], elsewhere: [], here: [] };
  const writers: WriterReport[] = [];
  const load = () => runChild<LoadReport>('load-child.ts', server.url, shape, String(seconds));
  await load();
  {
    // Code that reads beside readers is compiled once, not in every comparison.
    await using writer = startWriter(neo4j.uri, SHAPES[shape]);
    await load();
    await writer.stop();
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const condition of conditions) {
      const target = written[condition];
      await using writer = target === null ? null : startWriter(neo4j.uri, SHAPES[target]);
      // The first reading after writes begin is not an exception.
      if (writer !== null) await sleep(1_000);
      reports[condition].push(await load());
      const told = await writer?.stop();
      if (condition === 'here') writers.push(told!);
    }
  }
  await using writer = startWriter(neo4j.uri, SHAPES[shape]);
  const startMs = await timeToStart(environment);
  writers.push(await writer.stop());
  const startWithoutMs = await timeToStart(environment);
  const questions = Object.keys(reports.none[0]!);
  const of = (condition: Condition, question: string, figure: 'perSecond' | 'p99Ms') =>
    median(reports[condition].map((report) => report[question]![figure]));
  const elsewhere = (question: string, figure: 'perSecond' | 'p99Ms', alone: number) =>
    other === null ? null : rounded(of('elsewhere', question, figure) / alone);
  return {
    readers: questions.map((question) => {
      const [perSecond, p99Ms] = [of('none', question, 'perSecond'), of('none', question, 'p99Ms')];
      return {
        shape,
        question,
        perSecond: rounded(perSecond),
        p99Ms: rounded(p99Ms),
        shareElsewhere: elsewhere(question, 'perSecond', perSecond),
        shareHere: rounded(of('here', question, 'perSecond') / perSecond),
        p99Elsewhere: elsewhere(question, 'p99Ms', p99Ms),
        p99Here: rounded(of('here', question, 'p99Ms') / p99Ms),
        failures: Object.values(reports)
          .flat()
          .reduce((sum, report) => sum + report[question]!.failures, 0),
      };
    }),
    writer: {
      shape,
      writes: writers.reduce((sum, { writes }) => sum + writes, 0),
      perMinute: Math.round(median(writers.map(({ perMinute }) => perMinute))),
      medianMs: rounded(median(writers.map(({ medianMs }) => medianMs))),
      p99Ms: rounded(Math.max(...writers.map(({ p99Ms }) => p99Ms))),
      longestMs: rounded(Math.max(...writers.map(({ longestMs }) => longestMs))),
      failures: writers.reduce((sum, { failures }) => sum + failures, 0),
      startMs: Math.round(startMs),
      startWithoutMs: Math.round(startWithoutMs),
    },
  };
}

export interface VisibilityRow {
  readonly shape: ShapeName;
  readonly writes: number;
  readonly medianMs: number;
  readonly longestMs: number;
}

/** How long another process's write takes until a server shows it. */
export async function measureVisibility(
  { server: neo4j, expert }: BenchGraph,
  shape: ShapeName,
  writes: number,
): Promise<VisibilityRow> {
  const { slug } = SHAPES[shape];
  await using server = await startServer({ NEO4J_URI: neo4j.uri, ROLEGRAPH_SCOPES: slug });
  const times: number[] = [];
  for (let number = 0; number < writes; number += 1) {
    const summary = `Written ${number} at ${Date.now()}`;
    const id = `Role:${slug}/r000000`;
    await expert.writeEach([WRITE], { id, slug, summary, stamp: summary });
    const start = performance.now();
    while ((await summaryOf(server, id)) !== summary) await sleep(20);
    times.push(performance.now() - start);
    // At another time of the server's second each time.
    await sleep(130 * number);
  }
  return {
    shape,
    writes,
    medianMs: Math.round(median(times)),
    longestMs: Math.round(Math.max(...times)),
  };
}

const WRITE = `
  MATCH (r:Role {id: $id}) SET r.summary = $summary
  WITH count(r) AS changed
  MATCH (s:Scope {id: $slug}) SET s.version = s.version + 1, s.stamp = $stamp`;

async function summaryOf(server: RunningServer, id: string): Promise<unknown> {
  const { data } = await server.ask('query ($id: RoleRef!) { role(ref: $id) { summary } }', { id });
  return (data?.['role'] as { summary: string }).summary;
}

async function timeToStart(environment: Readonly<Record<string, string>>): Promise<number> {
  await using server = await startServer(environment);
  await server.ask('{ graph { version } }');
  return server.readyMs;
}
