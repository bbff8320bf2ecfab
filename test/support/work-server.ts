import { once } from 'node:events';
import { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { type Caller, LOCAL_CALLER } from '../../src/access/caller.ts';
import { type Right, rightsOf } from '../../src/access/rights.ts';
import { UnauthenticatedError } from '../../src/graph/errors.ts';
import { type HttpServer, startHttpServer } from '../../src/http/server.ts';
import { exportFramework } from '../../src/frameworks/export/export-framework.ts';
import { importFramework } from '../../src/frameworks/import/import-framework.ts';
import { exportCandidates } from '../../src/mappings/candidates/export-candidates.ts';
import { importMappings } from '../../src/mappings/import/import-mappings.ts';
import { removeFramework } from '../../src/frameworks/removal.ts';
import type { WorkForOthers } from '../../src/http/work/work.ts';
import { reportOnOrganization } from '../../src/organizations/findings/chart-report.ts';
import {
  importSources,
  type ImportOptions,
  type OrganizationSource,
} from '../../src/organizations/import/sources.ts';
import { removeOrganization } from '../../src/organizations/removal.ts';
import { planBestPath } from '../../src/plans/plan-text.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import type { SuiteDatabase } from './with-database.ts';

/** The routes of work on a database of the suite, for callers whose token is their scope. */
export class WorkServer {
  readings!: GraphReadings;
  http!: HttpServer;
  /** Milliseconds since 1970 at which tokens are over from now on; null: never. */
  expiresAt: number | null = null;
  readonly importLimit: number;
  #apollo!: ApolloServer;
  #gate: ((signal: AbortSignal) => Promise<void>) | null = null;

  constructor(importLimit: number) {
    this.importLimit = importLimit;
  }

  async start(graph: SuiteDatabase): Promise<void> {
    const { database } = graph;
    const readings = (this.readings = new GraphReadings(database, { pollMs: 2 ** 31 - 1 }));
    this.#apollo = new ApolloServer({ typeDefs: 'type Query { a: Int }', stopOnTerminationSignals: false });
    await this.#apollo.start();
    const work: WorkForOthers = {
      importOrganizations: async ([source, ...others], options) => {
        const sources = [this.#held(source!, options), ...others];
        const outcomes = await importSources(database, await readings.refresh(), sources, options);
        await readings.refresh();
        return outcomes;
      },
      removeOrganization: async (slug) => removeOrganization(database, await readings.refresh(), slug),
      importFramework: async (source, options) => {
        const outcome = await importFramework(database, await readings.refresh(), source, options);
        await readings.refresh();
        return outcome;
      },
      importMappings: async (source, options) =>
        importMappings(database, await readings.refresh(), source, options),
      exportCandidates: async (question, signal) =>
        exportCandidates(await readings.refresh(), question, signal),
      removeFramework: async (slug) => removeFramework(database, await readings.refresh(), slug),
      reportOrganization: async (_request, ...question) =>
        reportOnOrganization(await readings.refresh(), ...question),
      plan: async (_request, question, format) => ({
        text: await planBestPath(await readings.refresh(), question, format, Infinity),
        understood: [],
      }),
      seed: async (options) => ({ asked: options }),
      check: async () => ({ problems: [] }),
    };
    this.http = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      apollo: this.#apollo,
      context: () => Promise.resolve({}),
      exportOrganization: () => Promise.reject(new Error('not in this test')),
      exportFramework: async (_request, ...question) =>
        exportFramework(await readings.refresh(), ...question),
      ready: () => Promise.resolve(true),
      log: pino({ level: 'silent' }),
      authenticate: async ({ headers: { authorization } }) => this.#callerOf(authorization),
      workRoutes: {
        work,
        instance: 'this-one',
        importLimit: this.importLimit,
        secret: () => 'of tests',
      },
    });
  }

  async stop(): Promise<void> {
    this.readings.stop();
    await this.http.close();
    await this.#apollo.stop();
  }

  /** The next import waits at this row until it is ended. Resolves when it is there. */
  holdAt(row: number): Promise<void> {
    const reached = Promise.withResolvers<void>();
    let rows = 0;
    this.#gate = async (signal) => {
      rows += 1;
      if (rows < row) return;
      reached.resolve();
      if (!signal.aborted) await once(signal, 'abort');
    };
    return reached.promise;
  }

  request(path: string, scope: Right | 'local' | null, init: RequestInit = {}): Promise<Response> {
    const headers = scope === null ? {} : { authorization: `Bearer ${scope}` };
    return fetch(this.http.url + path, { ...init, headers: { ...headers, ...init.headers } });
  }

  /** Sends a chart. */
  send(
    path: string,
    body: RequestInit['body'],
    { headers = {}, ...init }: RequestInit = {},
  ): Promise<Response> {
    const named = { 'content-type': 'text/csv', ...(headers as Record<string, string>) };
    return this.request(path, 'write', { method: 'POST', body: body ?? null, headers: named, ...init });
  }

  /** What is stored under a slug: how many positions; null where it is not there. */
  async stored(slug: string): Promise<number | null> {
    return (await this.readings.refresh()).organization(slug)?.chart.positions.length ?? null;
  }

  #held(source: OrganizationSource, { signal }: ImportOptions): OrganizationSource {
    const gate = this.#gate;
    this.#gate = null;
    if (gate === null || signal === undefined) return source;
    const rows = async function* () {
      for await (const row of source.request.rows()) {
        await gate(signal);
        yield row;
      }
    };
    return { ...source, request: { ...source.request, rows } };
  }

  #callerOf(authorization: string | undefined): Caller {
    const scope = authorization?.replace('Bearer ', '');
    if (scope === 'local') return LOCAL_CALLER;
    if (scope === 'wrong') throw new UnauthenticatedError('The token is not known here.');
    const rights = rightsOf(scope === undefined ? ['organizations:read'] : [scope]);
    return { name: 'somebody', rights, expiresAt: this.expiresAt };
  }
}

/** Serves the database of a suite for as long as the suite lasts. */
export function withWorkServer(graph: SuiteDatabase, importLimit = 1024 * 1024): WorkServer {
  const server = new WorkServer(importLimit);
  beforeAll(() => server.start(graph));
  afterAll(() => server.stop());
  return server;
}
