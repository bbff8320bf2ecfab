/*
 * A process that asks a server the same questions over and over through ten connections: `node load-child.ts URL SHAPE
 * SECONDS`. Prints what it got.
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

const report: Record<string, QuestionLoad> = {};
for (const [name, query] of Object.entries(QUESTIONS)) report[name] = await load(query);
console.log(JSON.stringify(report));

async function load(query: string): Promise<QuestionLoad> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  let failures = 0;
  const begin = performance.now();
  const end = begin + Number(seconds) * 1_000;
  const connection = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await post(`${url}/graphql`, { query, variables: { a: role() } }, agent).catch(
        () => null,
      );
      times.push(performance.now() - start);
      if (answer === null || answer.errors !== undefined) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  const took = (performance.now() - begin) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / took, p99Ms: times[Math.floor(times.length * 0.99)] ?? NaN, failures };
}
