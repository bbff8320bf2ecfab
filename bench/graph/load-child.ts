/*
 * A process that asks a server the same questions in turn, over and over, through ten connections: `node load-child.ts
 * URL SHAPE SECONDS`. Prints what it got.
 */
import { Agent } from 'node:http';
import { type ShapeName, SHAPES } from './generated-framework.ts';
import { post } from './server.ts';

const CONNECTIONS = 10;

/** By question: what readers get. */
export type LoadReport = Readonly<Record<string, QuestionLoad>>;
export interface QuestionLoad {
  readonly perSecond: number;
  readonly p99Ms: number;
  readonly failures: number;
}

const [url = '', shape = '', seconds = '5'] = process.argv.slice(2);
const { slug, roles } = SHAPES[shape as ShapeName];
const role = () => `Role:${slug}/r${String(Math.floor(Math.random() * roles)).padStart(6, '0')}`;
const QUESTIONS: Readonly<Record<string, string>> = {
  'role by id': 'query ($a: RoleRef!) { role(ref: $a) { title summary } }',
  'nested list of 20 roles':
    '{ roles(first: 20) { nodes { title requirements(first: 20) { skill { name } level expectation } } } }',
  'small query': '{ graph { version } }',
};

/** How long one question is asked before the next has its turn: what lasts longer is in the figures of all of them. */
const TURN_MS = 1_000;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const loads = Object.entries(QUESTIONS).map(([name, query]) => ({
  name,
  query,
  times: [] as number[],
  failures: 0,
  tookMs: 0,
}));
for (const begin = performance.now(); performance.now() < begin + Number(seconds) * 1_000;) {
  for (const load of loads) await askFor(TURN_MS, load);
}
agent.destroy();
const report: LoadReport = Object.fromEntries(
  loads.map(({ name, times, failures, tookMs }) => {
    times.sort((a, b) => a - b);
    const p99Ms = times[Math.floor(times.length * 0.99)] ?? NaN;
    return [name, { perSecond: (times.length * 1_000) / tookMs, p99Ms, failures }];
  }),
);
console.log(JSON.stringify(report));

async function askFor(ms: number, load: (typeof loads)[number]): Promise<void> {
  const begin = performance.now();
  const connection = async () => {
    while (performance.now() < begin + ms) {
      const start = performance.now();
      const body = { query: load.query, variables: { a: role() } };
      const answer = await post(`${url}/graphql`, body, agent).catch(() => null);
      load.times.push(performance.now() - start);
      if (answer === null || answer.errors !== undefined) load.failures += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  load.tookMs += performance.now() - begin;
}
