import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import path from 'node:path';
import { freePort } from '../start/contender.ts';
import { type Answer, stop } from '../graph/server.ts';
import type { Contender } from './contenders.ts';

const START_MS = 300_000;

/** A contender in a process of its own. */
export interface RunningContender extends AsyncDisposable {
  readonly contender: Contender;
  /** Of its GraphQL. */
  readonly url: string;
  readonly pid: number;
  /** From the start of the process until it said that it is ready. */
  readonly readyMs: number;
  /** Sends a body, over the same connection each time. */
  readonly ask: (body: string) => Promise<Answer>;
}

/** Starts a contender; its log goes to a file in `folder`, as to the one of a machine. @throws Error when it does not come up */
export async function startContender(contender: Contender, folder: string): Promise<RunningContender> {
  const port = await freePort();
  const log = path.join(folder, `${contender.name}.log`);
  const logFile = openSync(log, 'a');
  const [command = '', ...words] = contender.command;
  const begin = performance.now();
  const child = spawn(command, words, {
    cwd: contender.folder,
    env: { ...inheritedEnvironment(), ...contender.environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', logFile],
  });
  closeSync(logFile);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.removeListener('exit', kill));
  const url = await readyUrl(child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`${contender.name}: ${String(error)}\n${readFileSync(log, 'utf8')}`, { cause: error });
  });
  const readyMs = performance.now() - begin;
  const agent = new Agent({ keepAlive: true });
  return {
    contender,
    url,
    pid: child.pid!,
    readyMs,
    ask: (body) => post(url, body, agent),
    [Symbol.asyncDispose]: async () => {
      agent.destroy();
      await stop(child);
    },
  };
}

/** The headers of a request, which are those of the load: an answer may be kept for them. */
export const HEADERS = { 'content-type': 'application/json', accept: 'application/json' } as const;

function post(url: string, body: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...HEADERS, 'content-length': Buffer.byteLength(body) };
    request(url, { method: 'POST', agent, headers })
      .once('error', reject)
      .once('response', (response) => resolve(json(response) as Promise<Answer>))
      .end(body);
  });
}

/** Rolegraph's own settings and what npm added stay out: everybody starts with what a contender says. */
function inheritedEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|NODE_COMPILE_CACHE$|NEO4J_|ROLEGRAPH_|LOG_LEVEL$|HOST$)/i.test(name),
    ),
  );
}

function readyUrl(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it was not ready in time')), START_MS);
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      // Rolegraph's text is one piece, and its address stands in it.
      const [, url] = /(?:Ready at|Playground) +(\S+)\n/.exec(output) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(new URL('/graphql', url).href);
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`it ended; it printed:\n${output}`));
    });
  });
}
