import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type AuthToken } from 'neo4j-driver';
import { resolveDistribution } from './distribution.ts';

/** A throw-away Neo4j Community on a port of its own, with its data in a temporary folder. */
export interface Neo4jServer {
  /** `bolt://127.0.0.1:PORT`; stays the same over {@link Neo4jServer.start}. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Where `LOAD CSV FROM 'file:///NAME'` finds files. */
  readonly importDirectory: string;
  /** The process of Java; null while it does not run. */
  readonly processId: number | null;
  /** Starts the killed server again on the same data, and waits until a query answers. */
  start(): Promise<void>;
  /** Kills the server as a power cut would (SIGKILL); its data stays. */
  kill(): Promise<void>;
  /** Makes it stand still (SIGSTOP): its connections stay, and nothing is answered until {@link Neo4jServer.resume}. */
  pause(): void;
  resume(): void;
  /** Kills the server and removes its data. A clean stop would take ten seconds and nobody needs it. */
  stop(): Promise<void>;
}

interface Neo4jServerOptions {
  /** Turns authentication on, with this password for the user `neo4j`; at least 8 characters. */
  readonly password?: string;
  /** The Bolt port; a free one by default. */
  readonly port?: number;
  /** Java's options for memory, compiler and collector; those for a short life by default. */
  readonly javaOptions?: readonly string[];
}

const START_TIMEOUT_MS = 120_000;
const USERNAME = 'neo4j';
/** What a new Neo4j starts with, and demands to be changed. */
const FIRST_PASSWORD = 'neo4j';

/** A short-lived server never earns back the optimising compiler or a parallel collector. */
const SHORT_LIVED = ['-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const JAVA_OPTIONS = [
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
];

/**
 * Java in the background, killed as soon as standard input closes: also when this process is killed
 * and can no longer do it. A plain `kill` by process id could not promise that.
 */
const TETHERED_JAVA = `
exec 3<&0
java "$@" </dev/null 3<&- & java=$!
echo "java has process $java"
{ cat <&3 >/dev/null; kill -9 $java 2>/dev/null; } & tether=$!
wait $java; status=$?
kill $tether 2>/dev/null
exit $status`;

/**
 * Starts a Neo4j and waits until a query answers: about five seconds with the jars at hand.
 *
 * @throws Error with the end of the server's log when it does not come up
 */
export async function startNeo4j(options: Neo4jServerOptions = {}): Promise<Neo4jServer> {
  const lib = await resolveDistribution();
  const home = await mkdtemp(join(tmpdir(), 'rolegraph-neo4j-'));
  const port = options.port ?? (await freePort());
  const server = new ThrowAwayNeo4j(lib, home, port, options);
  try {
    await server.configure();
    await server.start();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

class ThrowAwayNeo4j implements Neo4jServer {
  readonly uri: string;
  readonly username = USERNAME;
  readonly password: string;
  readonly importDirectory: string;
  readonly #lib: string;
  readonly #home: string;
  readonly #authEnabled: boolean;
  readonly #javaOptions: readonly string[];
  #process: ChildProcess | null = null;
  #output = '';
  /** The process of Java itself, which is not the child. */
  #java: number | null = null;
  #passwordChanged = false;

  constructor(lib: string, home: string, port: number, { password, javaOptions }: Neo4jServerOptions) {
    this.uri = `bolt://127.0.0.1:${port}`;
    this.password = password ?? '';
    this.importDirectory = join(home, 'import');
    this.#lib = lib;
    this.#home = home;
    this.#javaOptions = javaOptions ?? SHORT_LIVED;
    this.#authEnabled = password !== undefined;
  }

  async configure(): Promise<void> {
    for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) {
      await mkdir(join(this.#home, folder));
    }
    const settings = [
      'server.default_listen_address=127.0.0.1',
      `server.bolt.listen_address=${this.uri.replace('bolt://', '')}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      `dbms.security.auth_enabled=${this.#authEnabled}`,
      'dbms.usage_report.enabled=false',
      `server.directories.import=${this.importDirectory}`,
      'server.memory.pagecache.size=128m',
    ];
    await writeFile(join(this.#home, 'conf', 'neo4j.conf'), settings.join('\n') + '\n');
  }

  async start(): Promise<void> {
    const jvm = [...JAVA_OPTIONS, ...this.#javaOptions];
    const program = ['-cp', `${this.#lib}/*`, 'org.neo4j.server.CommunityEntryPoint'];
    const places = [`--home-dir=${this.#home}`, `--config-dir=${join(this.#home, 'conf')}`];
    const child = spawn('sh', ['-c', TETHERED_JAVA, 'sh', ...jvm, ...program, ...places], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.#output = '';
    this.#java = null;
    const remember = (chunk: Buffer): void => {
      this.#output = (this.#output + chunk.toString()).slice(-20_000);
      this.#java ??= javaProcess(this.#output);
    };
    child.stdout.on('data', remember);
    child.stderr.on('data', remember);
    // Writing to the tether of a server that has just died is not an error of ours.
    child.stdin.on('error', () => undefined);
    await this.#untilAnswering(child);
  }

  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || hasEnded(child)) return;
    child.stdin?.end();
    await once(child, 'exit');
  }

  get processId(): number | null {
    return this.#process === null ? null : this.#java;
  }

  pause(): void {
    this.#signal('SIGSTOP');
  }

  resume(): void {
    this.#signal('SIGCONT');
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.#home, { recursive: true, force: true });
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#java === null || this.#process === null) throw new Error('This Neo4j does not run.');
    process.kill(this.#java, signal);
  }

  async #untilAnswering(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      try {
        await this.#ask();
        return;
      } catch (error) {
        if (hasEnded(child))
          throw new Error(`Neo4j ended while it started. ${await this.#logs()}`, { cause: error });
        if (Date.now() > deadline) {
          throw new Error(`Neo4j did not answer in two minutes. ${await this.#logs()}`, { cause: error });
        }
        await sleep(100);
      }
    }
  }

  async #ask(): Promise<void> {
    if (this.#authEnabled && !this.#passwordChanged) {
      const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
      await this.#run(FIRST_PASSWORD, 'system', change, { old: FIRST_PASSWORD, new: this.password });
      this.#passwordChanged = true;
    }
    await this.#run(this.password, 'neo4j', 'RETURN 1 AS one');
  }

  async #run(password: string, database: string, statement: string, parameters = {}): Promise<void> {
    const token: AuthToken | undefined = this.#authEnabled ? neo4j.auth.basic(USERNAME, password) : undefined;
    const driver = neo4j.driver(this.uri, token, { connectionTimeout: 2_000, maxTransactionRetryTime: 0 });
    try {
      await driver.executeQuery(statement, parameters, { database });
    } finally {
      await driver.close();
    }
  }

  /** What the server said last, wherever it said it. */
  async #logs(): Promise<string> {
    const debug = await readFile(join(this.#home, 'logs', 'debug.log'), 'utf8').catch(() => '');
    return `Its output:\n${this.#output}\nThe end of its debug.log:\n${debug.slice(-4_000)}`;
  }
}

function javaProcess(output: string): number | null {
  const [, id] = /^java has process (\d+)$/m.exec(output) ?? [];
  return id === undefined ? null : Number(id);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** A port that was free a moment ago; nothing reserves it until Neo4j listens. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system did not give out a port.');
  return address.port;
}
