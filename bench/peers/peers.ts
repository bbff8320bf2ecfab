import { cpus, loadavg } from 'node:os';
import { startWriter } from '../graph/writer.ts';
import { rounded } from '../organizations/timing.ts';
import { type Contender, contenders, READY_STRING } from './contenders.ts';
import { type Size, SIZES } from './framework.ts';
import { RequestNumbers } from './measure.ts';
import type { Question } from './questions.ts';
import { openPeersGraph } from './peers-graph.ts';
import { type PeersResult, resultOf } from './result.ts';
import { measureRounds } from './rounds.ts';
import { type RunningContender, startContender } from './running-contender.ts';
import { demandSameAnswers, writeReadyAnswers } from './same-answers.ts';
import { measureStarts } from './starts.ts';

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
  await using graph = await openPeersGraph(size, folder);
  const { uri, answers, processId } = graph;
  const all = contenders(graph);
  const wanted = all.filter(isWanted);
  await using running = new AsyncDisposableStack();
  const start = async (contender: Contender) => running.use(await startContender(contender, folder));
  tell('comparing answers');
  // It is asked for the answers, wanted or not.
  const reference = await start(all.find(({ name }) => name === 'rolegraph-neo4j')!);
  if (wanted.some(({ name }) => name === READY_STRING)) {
    await writeReadyAnswers(reference, questions, size, answers);
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
    result = resultOf(wanted, await readingsOf(servers), measured, {
      machine,
      load: rounded(loadavg()[1]!),
      size,
      rounds,
      seconds,
    });
  }
  await running.disposeAsync();
  if (starts === 0) return result;
  return { ...result, starts: await measureStarts(wanted, questions, { starts, size, folder, tell }) };
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
