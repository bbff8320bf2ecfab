/*
 * `npm run bench -- organizations`: the product beside the Cypher that an expert would write on the same Neo4j with the
 * same data, and beside LOAD CSV; then what only the product does. Every answer compared must be equal. One server is
 * started for the whole run, which takes about a quarter of an hour. Prints tables and writes bench/results/organizations.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { ChartReading } from '../../src/organizations/chart/chart-reading.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { openBenchGraph } from './bench-graph.ts';
import { generateOrganization, type Shape } from './generated-organization.ts';
import { openGraphql } from './graphql.ts';
import { importRows } from './import-rows.ts';
import { compareImports, measureImports } from './imports.ts';
import { compareMetrics, measureCosts, type MetricsRow } from './metrics.ts';
import { compareQuestions, type QuestionRow } from './questions.ts';

const SHAPES: readonly Shape[] = ['balanced', 'chains'];
/** `--small` for who works on this benchmark; it writes organizations-small.json. */
const isSmall = process.argv.includes('--small');
const SIZES = isSmall ? [1_000] : [1_000, 15_000, 100_000];

await using graph = await openBenchGraph();
const { database, expert } = graph;

note('imports');
const imports = await compareImports(graph);
console.table([imports]);
const importSizes = await measureImports(graph);
console.table(importSizes);

const readings = new GraphReadings(database);
const graphql = await openGraphql(readings);
const charts: ChartReading[] = [];
const questions: QuestionRow[] = [];
const metrics: MetricsRow[] = [];
try {
  for (const shape of SHAPES) {
    // By statement: why it did not finish, so that it is not waited for again at a larger size.
    const hopeless = new Map<string, string>();
    for (const size of SIZES) {
      const slug = `${shape}-${size}`;
      note(slug);
      const rows = generateOrganization(size, shape);
      await importRows(database, slug, async function* () {
        yield* rows;
      });
      await expert.writeEach(['CALL db.awaitIndexes()', 'CALL db.prepareForReplanning()']);
      const reading = (await readings.refresh()).organization(slug)!;
      charts.push(reading);
      metrics.push(await compareMetrics(expert, reading, hopeless));
      questions.push(...(await compareQuestions(expert, graphql.ask, reading, hopeless)));
    }
  }
} finally {
  await graphql.stop();
  readings.stop();
}
console.table(questions.map(({ tried: _tried, ...row }) => row));
console.table(metrics.map(({ tried: _tried, ...row }) => row));

const costs = measureCosts(charts);
console.table(costs);
const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;
const results = new URL('../results/', import.meta.url);
mkdirSync(results, { recursive: true });
writeFileSync(
  new URL(isSmall ? 'organizations-small.json' : 'organizations.json', results),
  `${JSON.stringify({ machine, questions, metrics, costs, imports, importSizes }, null, 2)}\n`,
);

function note(what: string): void {
  process.stderr.write(`${what}\n`);
}
