import type { Logger } from 'pino';
import type { RunningServer, Work } from '../cli/program.ts';
import type { Config } from '../config.ts';
import type { Context } from '../graphql/context.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { clientOf } from '../http/load/client.ts';
import type { GraphReadings } from '../readings/graph-readings.ts';
import type { Announcement } from '../running-server/announcement.ts';
import type { Database } from '../storage/port/database.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { openAccess } from '../access/open-access.ts';
import { readTrustedDocuments } from '../access/trusted-documents.ts';
import { answerBasis } from '../graphql/answer-basis.ts';
import { startGraphqlServer } from '../graphql/server.ts';
import { warmUpRequests } from '../graphql/warm-up.ts';
import { PLAYGROUND_TABS } from '../http/playground-queries.ts';
import { startHttpServer } from '../http/server.ts';
import { reportOnOrganization } from '../organizations/findings/chart-report.ts';
import { secretOf } from '../organizations/import/pseudonym-secret.ts';
import { EXPLORER_BUILDS } from './explorer-builds.ts';
import { planOn } from './plan-on.ts';
import type { ServedGraphs } from './served-graphs.ts';

/** What a server is made of. */
export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly readings: GraphReadings;
  readonly served: ServedGraphs;
  readonly announcement: Announcement;
  readonly telemetry: Telemetry;
  /** What it does beside GraphQL. */
  readonly work: Work;
  readonly log: Logger;
}

/** Serves GraphQL, and the work of commands. @throws the system's error, such as EADDRINUSE */
export async function startServer(
  { config, database, readings, served, announcement, telemetry, work, log }: ServerParts,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<RunningServer> {
  const { access, dataDirectory, http, metrics, traces, slowOperationMs } = config;
  const localSecret = announcement.secret;
  const authenticate = await openAccess({ host, access, dataDirectory, localSecret, log });
  const documents =
    access.documents === undefined ? null : await readTrustedDocuments(access.documents, access.onlyTrusted);
  await readings.prepare();
  await telemetry.start({
    metrics,
    traces,
    slowOperationMs,
    graph: () => readings.times,
    databaseSystem: database.engine === 'neo4j' ? 'neo4j' : 'grafeo',
    log,
  });
  // What it asks itself before it listens is no operation of anybody.
  let isServing = false;
  const apollo = await startGraphqlServer((error) => log.error({ err: error }, 'a defect'), {
    discovery: access.discovery,
    onOperation: (seen) => {
      if (isServing) telemetry.operation(seen);
    },
  });
  const server = await startHttpServer({
    host,
    port,
    apollo,
    answerKnown: (body, context) => apollo.known.answer(body, context),
    authenticate,
    allowedHosts: access.allowedHosts,
    hasPlayground: access.discovery,
    explorer: EXPLORER_BUILDS,
    documents,
    context: (request): Context | Promise<Context> => {
      const { caller, headers } = request;
      const { socket } = request.raw;
      const until = served.deadline();
      const contextOn = (graph: GraphReading): Context => ({
        caller,
        deadline: until,
        client: clientOf(request),
        isAbandoned: () => socket.destroyed,
        graph,
        outcome: { mayBeKept: false },
      });
      const graph = served.servedTo({ caller, headers }, until);
      return graph instanceof Promise ? graph.then(contextOn) : contextOn(graph);
    },
    keeping: {
      basisOf: answerBasis,
      mayKeep: ({ outcome }) => outcome?.mayBeKept === true,
      onFound: () => telemetry.keptAnswer(),
    },
    isPublic: (access.open?.length ?? 0) > 0,
    config: http,
    exportOrganization: async (request, ...question) => {
      const { exportChart } = await import('../organizations/export/export-chart.ts');
      return exportChart(await served.graphFor(request), ...question);
    },
    exportFramework: async (request, ...question) => {
      const { exportFramework } = await import('../frameworks/export/export-framework.ts');
      return exportFramework(await served.graphFor(request), ...question);
    },
    workRoutes: {
      work: {
        ...work,
        plan: async (request, ...question) =>
          planOn(await served.graphFor(request), served.deadline(), ...question),
        reportOrganization: async (request, ...question) =>
          reportOnOrganization(await served.graphFor(request), ...question),
      },
      instance: announcement.instance,
      importLimit: config.importLimitMb * 1024 * 1024,
      secret: secretOf(config),
    },
    ready: () => readings.isReachable(),
    onRequest: (request) => telemetry.request(request),
    metrics: telemetry.metrics,
    warmUp: {
      payloads: warmUpRequests(PLAYGROUND_TABS[0].query, await readings.current()),
      secret: announcement.secret,
    },
    log,
  });
  isServing = true;
  const untold = (error: unknown) =>
    log[config.neo4j === undefined ? 'warn' : 'info'](
      { err: error },
      'commands of this machine are not told of this server',
    );
  const { location } = await database.describe();
  await announcement.make({ url: server.url, location }).catch(untold);
  return {
    url: server.url,
    close: async () => {
      await announcement.stopping().catch(untold);
      await server.close();
      await apollo.stop();
    },
  };
}
