/*
 * `npm run bench -- start`: milliseconds from typing the command to the first GraphQL answer, Rolegraph
 * with its data in place beside an Apollo Server with one field. Both are started in turns, so that
 * whatever else the machine does falls on both.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { PLAYGROUND_TABS } from '../../src/http/playground-queries.ts';
import { type Contender, measureStart } from './contender.ts';

const ROUNDS = 7;
const TARGET = 3;

const ROOT = path.resolve(import.meta.dirname, '../..');
const RESULTS = path.join(ROOT, 'bench', 'results');
const dataDirectory = mkdtempSync(path.join(tmpdir(), 'rolegraph-bench-'));

const apollo = {
  folder: path.join(import.meta.dirname, 'plain-apollo'),
  environment: {},
  queries: ['{ greeting }'],
};
const rolegraph = {
  folder: ROOT,
  environment: { ROLEGRAPH_DATA_DIR: dataDirectory, NEO4J_URI: '' },
  // The second is the question of the playground's first tab, whose answer needs most of the graph.
  queries: ['{ graph { version } }', PLAYGROUND_TABS[0].query],
};
const npmStart = { command: 'npm', arguments: ['start'] };
const node = (...words: string[]) => ({ command: process.execPath, arguments: words });

const contenders: readonly Contender[] = [
  { name: 'plain Apollo, npm start', ...npmStart, ...apollo },
  { name: 'Rolegraph, npm start', ...npmStart, ...rolegraph },
  { name: 'plain Apollo, node', ...node('server.js'), ...apollo },
  { name: 'Rolegraph, node', ...node('bin/rolegraph.mjs', 'serve'), ...rolegraph },
];

const firstStart = new Map<string, number>();
const times = new Map<string, number[][]>(contenders.map(({ name }) => [name, []]));
try {
  // Not counted: it loads the seed and fills compile and file caches.
  for (const contender of contenders)
    firstStart.set(contender.name, (await measureStart(contender))[0] ?? NaN);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const contender of contenders) times.get(contender.name)?.push(await measureStart(contender));
    process.stderr.write(`round ${round} of ${ROUNDS}\n`);
  }
} finally {
  rmSync(dataDirectory, { recursive: true, force: true });
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function medianOf(name: string, query: number): number {
  return median((times.get(name) ?? []).map((answers) => answers[query] ?? NaN));
}

const rows = contenders.map(({ name, queries }) => {
  const yardstick = medianOf(name.replace('Rolegraph', 'plain Apollo'), 0);
  return {
    start: name,
    firstAnswerMs: rounded(medianOf(name, 0)),
    timesPlainApollo: Math.round((medianOf(name, 0) / yardstick) * 100) / 100,
    fastestMs: rounded(Math.min(...(times.get(name) ?? []).map(([first = NaN]) => first))),
    pathsAnsweredMs: queries.length > 1 ? rounded(medianOf(name, 1)) : null,
    allFirstAnswersMs: (times.get(name) ?? []).map(([first = NaN]) => rounded(first)),
  };
});

console.table(rows.map(({ allFirstAnswersMs: _, ...row }) => row));
const ratio = rows.find(({ start }) => start === 'Rolegraph, npm start')?.timesPlainApollo ?? NaN;
console.log(`npm start: ${ratio} times plain Apollo; the target is ${TARGET}.`);
mkdirSync(RESULTS, { recursive: true });
writeFileSync(
  path.join(RESULTS, 'start.json'),
  `${JSON.stringify(
    {
      measuredOn: new Date().toISOString().slice(0, 10),
      node: process.version,
      cores: availableParallelism(),
      rounds: ROUNDS,
      firstStartWithoutDataMs: rounded(firstStart.get('Rolegraph, npm start') ?? NaN),
      rows,
    },
    null,
    2,
  )}\n`,
);
