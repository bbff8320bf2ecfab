import { deepStrictEqual } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BenchGraph, Expert } from './bench-graph.ts';
import { csvOf, generateOrganization } from './generated-organization.ts';
import type { ImportReport } from './import-child.ts';
import { IN_ONE_TRANSACTION, IN_TRANSACTIONS, REMOVE, WRITTEN } from './load-csv.ts';
import { median, rounded, timed } from './timing.ts';

const execute = promisify(execFile);
const CHILD = path.join(import.meta.dirname, 'import-child.ts');

const POSITIONS = 100_000;
/** Rounds that do not count: Java compiles what a server does often, and it takes a few to settle. */
const WARM_UP = 3;
const ROUNDS = 7;
const TIMEOUT_MS = 900_000;
const MEMORY_SIZES = [25_000, 100_000, 200_000];

export interface ImportComparison {
  readonly positions: number;
  readonly productMs: number;
  readonly oneTransactionMs: number;
  readonly inTransactionsMs: number;
  /** The product's throughput as a share of that of LOAD CSV in one transaction, and in many. */
  readonly shareOfOneTransaction: number;
  readonly shareOfInTransactions: number;
  /** To read the chart from Neo4j into the graph, right after the import. */
  readonly readMs: number;
}

/** The same file by all three into the same Neo4j, in turn. @throws AssertionError where graphs differ */
export async function compareImports({ server, expert }: BenchGraph): Promise<ImportComparison> {
  const file = 'organization.csv';
  const filePath = path.join(server.importDirectory, file);
  writeFileSync(filePath, csvOf(generateOrganization(POSITIONS, 'balanced')));
  const times = {
    product: [] as number[],
    one: [] as number[],
    many: [] as number[],
    read: [] as number[],
  };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const slug = `import-${round}`;
    const written: unknown[] = [];
    const afterwards = async () => {
      // Once: that the graphs are the same does not change from round to round.
      if (round === 0) written.push(await everythingOf(expert, slug));
      await expert.writeEach(REMOVE, { organization: slug });
    };
    const report = await importInChild(filePath, slug, server.uri);
    times.product.push(report.importMs);
    times.read.push(report.readMs);
    await afterwards();
    await timed(times.one, () => expert.writeTogether(IN_ONE_TRANSACTION, { file, organization: slug }));
    await afterwards();
    await timed(times.many, async () => expert.writeEach(IN_TRANSACTIONS, { file, organization: slug }));
    await afterwards();
    for (const other of written.slice(1)) deepStrictEqual(other, written[0], 'LOAD CSV made another graph');
  }
  for (const list of Object.values(times)) list.splice(0, WARM_UP);
  const [productMs, oneMs, manyMs] = [median(times.product), median(times.one), median(times.many)];
  return {
    positions: POSITIONS,
    productMs: rounded(productMs),
    oneTransactionMs: rounded(oneMs),
    inTransactionsMs: rounded(manyMs),
    shareOfOneTransaction: rounded(oneMs / productMs),
    shareOfInTransactions: rounded(manyMs / productMs),
    readMs: rounded(median(times.read)),
  };
}

export interface ImportSize extends ImportReport {
  readonly engine: 'neo4j' | 'embedded';
  readonly positions: number;
}

/** Time and memory of a process that imports one file, by size and engine. */
export async function measureImports({ server, expert }: BenchGraph): Promise<ImportSize[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-charts-'));
  const sizes: ImportSize[] = [];
  try {
    for (const positions of MEMORY_SIZES) {
      const file = path.join(folder, `${positions}.csv`);
      writeFileSync(file, csvOf(generateOrganization(positions, 'balanced')));
      const slug = `size-${positions}`;
      sizes.push({ engine: 'neo4j', positions, ...(await importInChild(file, slug, server.uri)) });
      await expert.writeEach(REMOVE, { organization: slug });
      sizes.push({ engine: 'embedded', positions, ...(await importInChild(file, slug)) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return sizes;
}

async function importInChild(...words: string[]): Promise<ImportReport> {
  const { stdout } = await execute(process.execPath, [CHILD, ...words], { timeout: TIMEOUT_MS });
  const report = JSON.parse(stdout) as ImportReport;
  return { ...report, importMs: rounded(report.importMs), readMs: rounded(report.readMs) };
}

function everythingOf(expert: Expert, organization: string): Promise<unknown> {
  return expert.ask(WRITTEN, { organization }, TIMEOUT_MS);
}
