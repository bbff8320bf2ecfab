import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, request } from 'node:http';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const START_MS = 300_000;
const HEAP_MB = 4_096;

/** A server in a process of its own, started as a person would. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  /** From the start of the process until it said that it is ready. */
  readonly readyMs: number;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

/**
 * @param entry what is run, within the repository
 * @throws Error when it does not come up, or an answer has errors
 */
export async function startServer(
  environment: Readonly<Record<string, string>>,
  entry = 'bin/rolegraph.mjs',
): Promise<RunningServer> {
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, path.join(ROOT, entry), 'serve'],
    {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', NEO4J_URI: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = await readyUrl(child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  const readyMs = performance.now() - begin;
  const agent = new Agent({ keepAlive: true });
  await askWhetherReady(url, agent);
  return {
    url,
    readyMs,
    ask: async (query, variables = {}) => {
      const answer = await post(`${url}/graphql`, { query, variables }, agent);
      if (answer.errors !== undefined) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
      return answer;
    },
    [Symbol.asyncDispose]: async () => {
      agent.destroy();
      await stop(child);
    },
  };
}

/** Ends a server as a person would, unless it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** As whoever waits for a server asks; the connection stays. */
function askWhetherReady(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}/health/ready`, { agent }, (response) => response.resume().once('end', resolve)).once(
      'error',
      reject,
    );
  });
}

/** Sends one GraphQL request: `fetch` would be most of what is measured. */
export function post(
  url: string,
  body: unknown,
  agent: Agent,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Made anew each time: what is measured is answering, not looking up what was answered before.
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', ...more };
    const sent = request(url, { method: 'POST', agent, headers });
    sent.on('error', reject);
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text) as Answer));
      response.on('error', reject);
    });
    sent.end(JSON.stringify(body));
  });
}

function readyUrl(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No server in time; it printed:\n${output}`)), START_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, url] = /Playground\s+(\S+)\/graphql[^]*Memory/.exec(output) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`The server ended; it printed:\n${output}`));
    });
  });
}
