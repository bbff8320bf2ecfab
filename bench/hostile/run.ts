/*
 * `npm run bench -- hostile`: operations that were seen to hold a server, as they were and cut down to what is just
 * admitted: what they cost, how long the thread works on them in one turn of the event loop, how long their answers are, and
 * how long others wait, who have a token of their own, while one client asks nothing else on as many connections as it may.
 */
import { LOCAL_CALLER } from '../../src/access/caller.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execute, parse } from 'graphql';
import { createToken } from '../../src/access/tokens/token-folder.ts';
import type { Context } from '../../src/graphql/context.ts';
import { MOST_COST } from '../../src/graphql/cost/limits.ts';
import { meterSchema } from '../../src/graphql/cost/metered-schema.ts';
import { runOperation } from '../../src/graphql/cost/run-operation.ts';
import { KeptPlans } from '../../src/graphql/execution/kept-plans.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { costed } from '../../test/graphql/cost/costed.ts';
import { serve } from '../../test/support/ask.ts';
import { hostileOperations } from '../../test/support/hostile-operations.ts';
import type { Operation } from '../../tools/random-operations/random-operation.ts';
import { post, startServer } from '../graph/server.ts';
import { measureTurns } from '../graph/turns.ts';
import { median, rounded } from '../organizations/timing.ts';

const RESULTS = path.join(import.meta.dirname, '../results');
const CHART = 'matrix-company';
const ROLES = ['EM', 'VP', 'CTO', 'Director', 'Team Lead', 'Manager'];
/** As many requests as one client may have at a time. */
const CONNECTIONS = 20;
const MEASURED_MS = 1_500;
const WARM = 5;
const PROBE = { query: '{ role(ref: "EM") { title } }' };
const NESTED = {
  query: `{ roles(first: 100, filter: { includeVariants: true }) { nodes { id slug title requirements(first: 20) {
    level skill { id name category { id title } } citations { locator source { id title } } } } } }`,
  variables: {},
};
/** By how many of its parts each kind is just admitted. */
const SHARES: readonly (readonly [kind: string, share: number])[] = [
  ['searches', 4 / 600],
  ['simulations', 15 / 600],
  ['comparisons', 20 / 600],
  ['titles', 30 / 900],
  ['next roles', 70 / 600],
  ['unknown names', 49 / 900],
  ['unknown skills', 2 / 300],
  ['plans', 4 / 300],
];
const METERED = meterSchema(executableSchema());
const PLANS = new KeptPlans(METERED);
const NESTED_DOCUMENT = parse(NESTED.query);

const directory = mkdtempSync(path.join(tmpdir(), 'rolegraph-hostile-'));
const token = { name: 'others', scopes: ['organizations:read'], expiresAt: null } as const;
const { secret } = await createToken(directory, token);
const OTHERS = { authorization: `Bearer ${secret}` };
try {
  await using server = await startServer({ ROLEGRAPH_DATA_DIR: directory, LOG_LEVEL: 'silent' });
  const url = `${server.url}/graphql`;
  await waits(url);
  const idle = p99(await waits(url));
  const rows: Row[] = [];
  for (const { name, ...operation } of operations()) rows.push(await measured(url, name, operation, idle));
  const others = new Map(rows.map((row) => [row.operation, row]));
  await server[Symbol.asyncDispose]();
  const database = await openEmbedded({ directory });
  const { readings } = await serve(database);
  await readings.prepare();
  const graph = await readings.current();
  for (const { name, ...operation } of operations())
    Object.assign(others.get(name)!, await turnsOf(graph, operation));
  const overhead = await overheadOf(graph);
  await database.close();
  console.table(rows);
  console.log(`p99 of others, idle: ${rounded(idle)} ms`, overhead);
  writeFileSync(
    path.join(RESULTS, 'hostile.json'),
    `${JSON.stringify({ idleMs: rounded(idle), rows, overhead }, null, 2)}\n`,
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}

interface Row {
  readonly operation: string;
  readonly outcome: string;
  readonly bytes: number;
  /** Of a small question beside it, as a multiple of what it is when nothing else is asked. */
  readonly othersP99Times: number;
  readonly othersLongestMs: number;
  readonly answersASecond: number;
  cost?: number;
  longestTurnMs?: number;
}

/** Each as it was seen, and each that is made of many parts with as many as are just admitted. */
function operations(): (Operation & { readonly name: string })[] {
  const whole = hostileOperations(CHART, ROLES);
  const less = SHARES.flatMap(([kind, share]) =>
    hostileOperations(CHART, ROLES, share)
      .filter(({ name }) => name === kind)
      .map((operation) => ({ ...operation, name: `${kind}, admitted` })),
  );
  const nested = `{ ${Array.from({ length: 7 }, (_, index) => `a${index}: ${NESTED.query.slice(2, -2)}`).join(' ')} }`;
  return [...whole, ...less, { name: 'nested lists, admitted', query: nested, variables: {} }];
}

async function measured(url: string, name: string, operation: Operation, idle: number): Promise<Row> {
  let isOver = false;
  let answers = 0;
  let last: unknown = null;
  const agent = new Agent({ keepAlive: true });
  const ask = async () => {
    while (!isOver) {
      last = await post(url, operation, agent);
      answers += 1;
    }
  };
  for (let time = 0; time < WARM; time += 1) await post(url, operation, agent);
  const asking = Array.from({ length: CONNECTIONS }, ask);
  const times = await waits(url);
  isOver = true;
  await Promise.all(asking);
  agent.destroy();
  const { errors } = last as { errors?: readonly { extensions: { code: string } }[] };
  return {
    operation: name,
    outcome: errors?.[0]?.extensions.code ?? 'answered',
    bytes: JSON.stringify(last).length,
    othersP99Times: rounded(p99(times) / idle),
    othersLongestMs: rounded(Math.max(...times)),
    answersASecond: rounded((answers * 1_000) / MEASURED_MS),
  };
}

/** How long a small question of others takes, one after the other on a connection of its own. */
async function waits(url: string): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const end = performance.now() + MEASURED_MS;
  for (let now = performance.now(); now < end;) {
    await post(url, PROBE, agent, OTHERS);
    times.push(performance.now() - now);
    now = performance.now();
  }
  agent.destroy();
  return times;
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;
}

async function turnsOf(graph: GraphReading, operation: Operation): Promise<Partial<Row>> {
  for (let time = 0; time < WARM; time += 1) await costed(graph, operation);
  const { result, report } = await measureTurns(() => costed(graph, operation));
  return { cost: result.actual ?? result.requested ?? NaN, longestTurnMs: rounded(report.longestTurnMs) };
}

/** A nested list with and without counting and pauses, in turn. */
async function overheadOf(graph: GraphReading) {
  const schema = executableSchema();
  const [plain, metered]: [number[], number[]] = [[], []];
  let cost = 0;
  for (let round = 0; round < 60; round += 1) {
    let start = performance.now();
    await execute({ schema, document: NESTED_DOCUMENT, contextValue: { graph, deadline: Infinity } });
    if (round >= 10) plain.push(performance.now() - start);
    start = performance.now();
    cost = (await costedExecution(graph)) ?? 0;
    if (round >= 10) metered.push(performance.now() - start);
  }
  return {
    fields: cost,
    most: MOST_COST,
    plainMs: rounded(median(plain)),
    meteredMs: rounded(median(metered)),
  };
}

async function costedExecution(graph: GraphReading): Promise<number | undefined> {
  const contextValue: Context = { caller: LOCAL_CALLER, graph, deadline: Infinity, variables: {} };
  await runOperation({ schema: METERED, plans: PLANS, document: NESTED_DOCUMENT, contextValue });
  return contextValue.meter?.cost;
}
