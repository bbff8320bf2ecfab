import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { openApp } from '../../src/app.ts';
import { type Config, parseConfig } from '../../src/config.ts';
import type { Database } from '../../src/storage/port/database.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { programWith, run } from '../cli/terminal.ts';
import type { Answer, Json } from './ask.ts';
import type { TestEngine } from './engines.ts';
import { load } from './framework.ts';
import { withDatabase } from './with-database.ts';

type App = Awaited<ReturnType<typeof openApp>>;
type Headers = Readonly<Record<string, string>>;

/** The product as `rolegraph serve` puts it together, with its server on a port of its own. */
export class ServedApp {
  readonly app: App;
  readonly url: string;
  /** What it has logged, a record each. */
  readonly log: readonly Json[];
  readonly #stop: () => Promise<void>;
  /** Where tokens are; with the embedded engine the database too. */
  readonly dataDirectory: string;

  private constructor(
    app: App,
    url: string,
    log: readonly Json[],
    folder: string,
    stop: () => Promise<void>,
  ) {
    this.app = app;
    this.url = url;
    this.log = log;
    this.dataDirectory = folder;
    this.#stop = stop;
  }

  static async open(config: Config, folder: string): Promise<ServedApp> {
    const records: Json[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => records.push(JSON.parse(line)) });
    const app = await openApp(config, { log });
    const server = await app.startServer({ host: '127.0.0.1', port: 0 });
    return new ServedApp(app, server.url, records, folder, async () => {
      await server.close();
      await app.close();
    });
  }

  /** Sends an operation as clients do. */
  async post(
    query: string,
    { headers = {}, ...more }: { headers?: Headers; operationName?: string; variables?: Json } = {},
  ): Promise<{ status: number; text: string; answer: Answer }> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, ...more }),
    });
    const text = await response.text();
    return { status: response.status, text, answer: JSON.parse(text) as Answer };
  }

  /** The data of an answer without errors. */
  async ask(query: string, headers: Headers = {}): Promise<Json> {
    const { text, answer } = await this.post(query, { headers });
    if (answer.errors !== undefined) throw new Error(text);
    return answer.data;
  }

  /** As {@link ask}, of what is in the database now. */
  askNow(query: string): Promise<Json> {
    return this.ask(query, { 'cache-control': 'no-cache' });
  }

  get(address: string, init: RequestInit = {}) {
    return fetch(this.url + address, { redirect: 'manual', ...init });
  }

  /** Runs a command line on this very app, as in a process that has it open. */
  async command(...words: string[]): Promise<string> {
    const app = { ...this.app, close: () => Promise.resolve() };
    const { exitCode, out, err } = await run(words, programWith({ openApp: () => Promise.resolve(app) }));
    if (exitCode !== 0) throw new Error(`Exit code ${exitCode}: ${err}`);
    return out;
  }

  /** Imports an organization from the text of a CSV file. */
  async importChart(slug: string, csv: string): Promise<void> {
    const file = path.join(this.dataDirectory, `${slug}.csv`);
    writeFileSync(file, csv);
    await this.command('import', 'organization', file, '--slug', slug, '--yes');
  }

  close(): Promise<void> {
    return this.#stop();
  }
}

/** A graph that apps are opened on: one at a time on the embedded engine, any number on Neo4j. */
export interface AppGraph {
  /** Writes to it, with no app open on it unless it is in Neo4j. */
  edit<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Opens an app on it that seeds nothing; what is still open after the suite is closed then. */
  serve(options?: Partial<Config>): Promise<ServedApp>;
}

/** Gives the surrounding suite a graph of frameworks on an engine, as a server finds it at its start. */
export function withAppGraph(engine: TestEngine, ...contents: readonly FrameworkContent[]): AppGraph {
  // Empties Neo4j, and holds it while apps of this suite are open on it.
  withDatabase(engine, { emptyPer: 'suite' });
  const opened: ServedApp[] = [];
  let folder: string;

  const graph: AppGraph = {
    edit: async (work) => {
      const database = await engine.openIn(folder);
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    },
    serve: async (options = {}) => {
      const variables = { ...(await engine.environment(folder)), ROLEGRAPH_SEED: 'never' };
      const config = { ...parseConfig(variables), dataDirectory: folder, ...options };
      const served = await ServedApp.open(config, folder);
      opened.push(served);
      return served;
    },
  };
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-served-'));
    await graph.edit((database) => load(database, ...contents));
  });
  afterAll(async () => {
    for (const served of opened) await served.close();
    rmSync(folder, { recursive: true });
  });
  return graph;
}
