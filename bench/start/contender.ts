import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server to be started from outside, as a person would. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Asked one after the other, each as soon as the one before is answered. */
  readonly queries: readonly string[];
}

const RETRY_MS = 2;
const GIVE_UP_MS = 60_000;

/** Starts the server, and returns the milliseconds from the start to the answer of each query. Ends it again. */
export async function measureStart(contender: Contender): Promise<number[]> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(contender.command, contender.arguments, {
    cwd: contender.folder,
    env: { ...inheritedEnvironment(), ...contender.environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: npm, its shell and the server are ended together.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  try {
    const times: number[] = [];
    for (const query of contender.queries) {
      await firstAnswer(port, query, begin);
      times.push(performance.now() - begin);
    }
    return times;
  } catch (error) {
    throw new Error(`${contender.name} did not answer; it printed:\n${output}`, { cause: error });
  } finally {
    await end(child);
  }
}

async function firstAnswer(port: number, query: string, begin: number): Promise<void> {
  while (performance.now() - begin < GIVE_UP_MS) {
    const answer = await ask(port, query).catch(() => undefined);
    if (answer?.data != null && answer.errors === undefined) return;
    await sleep(RETRY_MS);
  }
  throw new Error(`No answer to ${query}`);
}

async function ask(port: number, query: string): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

/** What npm and `npm run bench` added stays out: above all the compile cache, which is Rolegraph's own. */
function inheritedEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|NODE_COMPILE_CACHE$|NEO4J_|ROLEGRAPH_|LOG_LEVEL$|HOST$)/i.test(name),
    ),
  );
}

/** `close` comes when the last process of the group has let go of its output. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const closed = once(child, 'close');
  process.kill(-child.pid, 'SIGTERM');
  await closed;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
