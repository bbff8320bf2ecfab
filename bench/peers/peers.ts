import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startWriter } from '../graph/writer.ts';
import { openBenchGraph } from '../organizations/bench-graph.ts';
import { type Contender, contenders, READY_STRING } from './contenders.ts';
import { type Size, SIZES } from './framework.ts';
import { RequestNumbers } from './measure.ts';
import type { Question } from './questions.ts';
import { type PeersResult, resultOf } from './result.ts';
import { measureRounds } from './rounds.ts';
import { type RunningContender, startContender } from './running-contender.ts';
import { demandSameAnswers, writeReadyAnswers } from './same-answers.ts';
import { measureStarts } from './starts.ts';

const execute = promisify(execFile);

export interface PeersOptions {
  readonly size: Size;
  readonly seconds: number;
  /** 0: only the starts. */
  readonly rounds: number;
  /** 0: servers are started to be measured, and their starts are not. */
  readonly starts: number;
  readonly hasWrites: boolean;
  /** Which contenders. */
  readonly isWanted: (contender: Contender) => boolean;
  readonly questions: readonly Question[];
  /** For what lies about while it runs. */
  readonly folder: string;
  readonly tell: (what: string) => void;
}

/** Starts a Neo4j and everybody on it, compares their answers, and measures. */
export async function comparePeers({
  size,
  seconds,
  rounds,
  hasWrites,
  isWanted,
  questions,
  folder,
  tell,
  starts,
}: PeersOptions): Promise<Partial<PeersResult>> {
  tell('loading');
  await using graph = await openBenchGraph();
  const { uri, processId } = graph.server;
  if (processId === null) throw new Error('Neo4j does not run.');
  const place = {
    uri,
    dataDirectory: path.join(folder, 'embedded'),
    answers: path.join(folder, 'answers.json'),
  };
  for (const each of [place.uri, place.dataDirectory]) await loadGraph(each, size);

  const all = contenders(place);
  const wanted = all.filter(isWanted);
  await using running = new AsyncDisposableStack();
  const start = async (contender: Contender) => running.use(await startContender(contender, folder));
  tell('comparing answers');
  // It is asked for the answers, wanted or not.
  const reference = await start(all.find(({ name }) => name === 'rolegraph-neo4j')!);
  if (wanted.some(({ name }) => name === READY_STRING)) {
    await writeReadyAnswers(reference, questions, size, place.answers);
  }
  const servers: RunningContender[] = [];
  for (const contender of wanted) {
    servers.push(contender.name === reference.contender.name ? reference : await start(contender));
  }
  const others = servers.filter((each) => each !== reference);
  await demandSameAnswers([reference, ...others], questions, size);

  let result: Partial<PeersResult> = {};
  if (rounds > 0) {
    const measured = await measureRounds(servers, questions, {
      size,
      seconds,
      rounds,
      database: processId,
      numbers: new RequestNumbers(),
      startWriter: hasWrites ? () => startWriter(uri, SIZES[size]) : null,
      tell,
    });
    const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;
    result = resultOf(wanted, await readingsOf(servers), measured, { machine, size, rounds, seconds });
  }
  await running.disposeAsync();
  if (starts === 0) return result;
  return { ...result, starts: await measureStarts(wanted, questions, { starts, size, folder, tell }) };
}

async function loadGraph(place: string, size: Size): Promise<void> {
  await execute(process.execPath, [path.join(import.meta.dirname, 'load-graph-child.ts'), place, size]);
}

/** What Rolegraph says that its graph takes. */
async function readingsOf(servers: readonly RunningContender[]): Promise<Map<string, number>> {
  const readings = new Map<string, number>();
  for (const { contender, ask } of servers.filter((each) => each.contender.keeps === 'some')) {
    const { data } = await ask(JSON.stringify({ query: '{ graph { memory { readings } } }' }));
    readings.set(contender.name, (data as { graph: { memory: { readings: number } } }).graph.memory.readings);
  }
  return readings;
}
