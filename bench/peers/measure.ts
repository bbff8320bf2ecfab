import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Size } from './framework.ts';
import type { LoadOrder, LoadReport } from './load-child.ts';
import { useOf } from './process-use.ts';
import { type Question, requestBody } from './questions.ts';
import type { RunningContender } from './running-contender.ts';

const execute = promisify(execFile);

/** `never`: no request was made before; `asked`: each was, at this version of the graph. */
export type Stream = 'never' | 'asked';

/** One contender, one question, for some seconds. */
export interface Cell {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
  /** Cores that each kept busy; null where the system does not tell. */
  readonly serverCores: number | null;
  readonly databaseCores: number | null;
  readonly loadCores: number;
  /** Resident behind it. */
  readonly serverMb: number | null;
  readonly databaseMb: number | null;
  /** Which part of the answers was sent from what was kept, as the server tells; null where it does not. */
  readonly kept: number | null;
}

/** The numbers of requests that were never made, of each contender and question. */
export class RequestNumbers {
  readonly #next = new Map<string, number>();

  next(contender: string, { name, asked }: Question): number {
    return this.#next.get(`${contender} ${name}`) ?? asked;
  }

  /** Those that were on their way when time was over are counted too. */
  use(contender: string, question: Question, count: number): void {
    this.#next.set(`${contender} ${question.name}`, this.next(contender, question) + count + 100);
  }
}

export interface MeasureOptions {
  readonly size: Size;
  readonly seconds: number;
  /** The process of the database. */
  readonly database: number;
  readonly numbers: RequestNumbers;
}

export async function measureCell(
  running: RunningContender,
  question: Question,
  stream: Stream,
  { size, seconds, database, numbers }: MeasureOptions,
): Promise<Cell> {
  const { contender, url, pid } = running;
  if (stream === 'asked') await askEach(running, question, size);
  const look = async () => ({
    server: useOf(pid),
    database: useOf(database),
    kept: await keptAnswers(running),
  });
  const before = await look();
  const report = await runLoad({
    url,
    question: question.name,
    dialect: contender.dialect,
    size,
    from: stream === 'asked' ? null : numbers.next(contender.name, question),
    seconds,
  });
  if (stream === 'never') numbers.use(contender.name, question, report.requests);
  const after = await look();
  const cores = (what: 'server' | 'database') =>
    before[what] === null || after[what] === null
      ? null
      : (after[what].cpuMs - before[what].cpuMs) / (report.seconds * 1_000);
  return {
    perSecond: report.requests / report.seconds,
    p50Ms: report.p50Ms,
    p99Ms: report.p99Ms,
    errors: report.errors,
    serverCores: cores('server'),
    databaseCores: cores('database'),
    loadCores: report.loadCores,
    serverMb: after.server?.residentMb ?? null,
    databaseMb: after.database?.residentMb ?? null,
    kept: before.kept === null || after.kept === null ? null : (after.kept - before.kept) / report.requests,
  };
}

/** So that each was asked before at the version that is now. */
async function askEach({ ask, contender }: RunningContender, question: Question, size: Size): Promise<void> {
  for (let number = 0; number < question.asked; number += 1) {
    await ask(requestBody(question, contender.dialect, number, size));
  }
}

async function runLoad(order: LoadOrder): Promise<LoadReport> {
  const program = path.join(import.meta.dirname, 'load-child.ts');
  const { stdout } = await execute(process.execPath, [program, JSON.stringify(order)]);
  return JSON.parse(stdout) as LoadReport;
}

/** How many answers Rolegraph has sent again; null of a server that does not tell. */
async function keptAnswers({ url }: RunningContender): Promise<number | null> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const [, count] = /^rolegraph_graphql_kept_answers_total (\d+)/m.exec(text) ?? [];
  return count === undefined ? null : Number(count);
}
