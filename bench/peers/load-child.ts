/*
 * A process that asks one question through ten connections for some seconds: `node load-child.ts ORDER`, where ORDER is
 * JSON. Prints what it got. It writes to sockets itself: a client that does more would be busier than the servers.
 */
import { connect, type Socket } from 'node:net';
import { type Dialect, type QuestionName, QUESTIONS, requestBody } from './questions.ts';
import type { Size } from './framework.ts';
import { HEADERS } from './running-contender.ts';

const CONNECTIONS = 10;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n');
const HEADER_LINES = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`);
const ERRORS = Buffer.from('"errors":');

/** What is to be asked. */
export interface LoadOrder {
  readonly url: string;
  readonly question: QuestionName;
  readonly dialect: Dialect;
  readonly size: Size;
  /** The number of the first request, for such as were never made; null: those that were made before, in turn. */
  readonly from: number | null;
  readonly seconds: number;
}

export interface LoadReport {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
  /** Of this process: near 1 it is what is measured. */
  readonly loadCores: number;
}

const order = JSON.parse(process.argv[2] ?? '{}') as LoadOrder;
const { hostname, port, pathname, host } = new URL(order.url);
const question = QUESTIONS.find(({ name }) => name === order.question)!;
let next = order.from ?? 0;
const repeated =
  order.from === null ? Array.from({ length: question.asked }, (_, number) => request(number)) : null;

const times: number[] = [];
let errors = 0;
const begin = performance.now();
const cpu = process.cpuUsage();
const end = begin + order.seconds * 1_000;
await Promise.all(Array.from({ length: CONNECTIONS }, askUntilTheEnd));
const seconds = (performance.now() - begin) / 1_000;
const used = process.cpuUsage(cpu);
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN;
const report: LoadReport = {
  requests: times.length,
  seconds,
  p50Ms: at(0.5),
  p99Ms: at(0.99),
  errors,
  loadCores: (used.user + used.system) / 1e6 / seconds,
};
console.log(JSON.stringify(report));

function request(number: number): Buffer {
  const body = requestBody(question, order.dialect, number, order.size);
  return Buffer.from(
    [
      `POST ${pathname} HTTP/1.1`,
      `host: ${host}`,
      ...HEADER_LINES,
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}

async function askUntilTheEnd(): Promise<void> {
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  try {
    while (performance.now() < end) {
      const number = next++;
      const bytes = repeated === null ? request(number) : repeated[number % repeated.length]!;
      const start = performance.now();
      const answer = await exchange(socket, bytes);
      times.push(performance.now() - start);
      if (!answer.startsWithOk || answer.body.includes(ERRORS)) errors += 1;
    }
  } finally {
    socket.destroy();
  }
}

interface HttpAnswer {
  readonly startsWithOk: boolean;
  /** With the head before it. */
  readonly body: Buffer;
}

/** One request and its whole answer. @throws Error where the server hangs up */
function exchange(socket: Socket, bytes: Buffer): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const stop = () => {
      socket.removeListener('data', take);
      socket.removeListener('close', hungUp);
    };
    const take = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (!isWhole(received)) return;
      stop();
      resolve({ startsWithOk: received.toString('latin1', 9, 12) === '200', body: received });
    };
    const hungUp = () => {
      stop();
      reject(new Error('The server hung up.'));
    };
    socket.on('data', take).on('close', hungUp);
    socket.write(bytes);
  });
}

function isWhole(received: Buffer): boolean {
  const headEnd = received.indexOf(END_OF_HEAD);
  if (headEnd < 0) return false;
  const head = received.toString('latin1', 0, headEnd);
  const [, length] = /\ncontent-length: *(\d+)/i.exec(head) ?? [];
  const begin = headEnd + END_OF_HEAD.length;
  // Answers of JSON hold no line ends as raw bytes, so the last chunk can be known by its own.
  return length === undefined
    ? received.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS)
    : received.length - begin >= Number(length);
}
